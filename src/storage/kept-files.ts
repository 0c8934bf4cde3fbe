import { extname, join } from 'node:path'
import type { Dossier, KeptFile, Link } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { codeOf, type Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { EVIDENCE, ORIGINAL } from './keep-file.ts'

/** A file that a dossier names, and the folder that it belongs into. */
export interface NamedFile {
  readonly folder: string
  readonly sha256: string
  /** In bytes; null where the dossier does not say, as of a text that was read out of a file. */
  readonly size: number | null
  /** What a person calls it. */
  readonly name: string
}

/**
 * The files that a dossier names: its drafts' originals, its sources' evidence, and their texts;
 * those too that only a link still names, because the file was read anew since.
 */
export function namedFiles({ drafts, sources, links }: Dossier): NamedFile[] {
  const originals = Object.values(drafts).map(({ original }) => original)
  const evidence = Object.values(sources).flatMap((source) => Object.values(source.evidence))
  const named = [
    ...originals.map((file) => asKept(ORIGINAL, file)),
    ...evidence.map((file) => asKept(EVIDENCE, file)),
    ...originals.flatMap((file) => textOf(ORIGINAL, file)),
    ...evidence.flatMap((file) => textOf(EVIDENCE, file)),
    ...Object.values(links).flatMap((link) => textFound(link, sources)),
  ]
  const once = new Map<string, NamedFile>()
  // The first says most: a text may have the bytes of the file itself.
  for (const file of named) {
    const key = `${file.folder}/${file.sha256}`
    if (!once.has(key)) once.set(key, file)
  }
  return [...once.values()]
}

function asKept(folder: string, { sha256, size, name }: KeptFile): NamedFile {
  return { folder, sha256, size, name }
}

function textOf(folder: string, { name, text }: KeptFile): NamedFile[] {
  return text ? [{ folder, sha256: text.sha256, size: null, name: `the text of ${name}` }] : []
}

function textFound({ found, sourceId, evidence }: Link, sources: Dossier['sources']): NamedFile[] {
  if (found === null) return []
  const file = sources[sourceId]?.evidence[evidence ?? '']
  const name = `an earlier text of ${file?.name ?? 'a file'}`
  return [{ folder: EVIDENCE, sha256: found.text, size: null, name }]
}

/** The hash that a kept file is named by; null for a file of another name. */
export function hashInName(name: string): string | null {
  const hash = name.slice(0, 64)
  return /^[0-9a-f]{64}$/.test(hash) && name === `${hash}${extname(name)}` ? hash : null
}

/** The names in a folder of kept files; none where there is no such folder. */
export async function namesIn(path: string, disk: Disk): Promise<string[]> {
  try {
    return await disk.list(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/**
 * The kept files that a dossier names and that are missing or of another size: what opening can
 * tell without reading them. {@link verifyDossier} reads them.
 */
export async function missingFiles(
  folder: string,
  dossier: Dossier,
  disk: Disk,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const named = namedFiles(dossier)
  for (const part of [ORIGINAL, EVIDENCE]) {
    try {
      const there = new Map<string | null, string>()
      for (const name of await namesIn(join(folder, part), disk)) there.set(hashInName(name), name)
      for (const file of named.filter((one) => one.folder === part)) {
        const finding = await lackOf(file, there.get(file.sha256), folder, disk)
        if (finding) findings.push(finding)
      }
    } catch (error) {
      const { reason, next } = diskFailure('the kept files could not be looked at', error)
      const words = { found: reason.replace(/\.$/, ''), next: next.replace(/\.$/, '') }
      findings.push({ file: `${part}/`, ...words, rebuilt: null, kept: null })
    }
  }
  return findings
}

/** What is wrong with a file that is there as `name`, or is not there; null where nothing is. */
async function lackOf(
  file: NamedFile,
  name: string | undefined,
  folder: string,
  disk: Disk,
): Promise<Finding | null> {
  if (name === undefined) {
    return lacking(`${file.folder}/${file.sha256}`, `“${file.name}” is missing`)
  }
  const { size } = await disk.stat(join(folder, file.folder, name))
  if (file.size === null || size === file.size) return null
  const found = `“${file.name}” was altered: it has ${size} bytes and had ${file.size}`
  return lacking(`${file.folder}/${name}`, found)
}

function lacking(file: string, found: string): Finding {
  const next =
    'The dossier can be used without it. To have it again, attach the same file once more'
  return { file, found, rebuilt: null, kept: null, next }
}
