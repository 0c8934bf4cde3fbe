import { extname, join } from 'node:path'
import type { Dossier, KeptFile } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { codeOf, type Disk } from './disk.ts'
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

/** The files that a dossier names: its drafts' originals, its sources' evidence, and their texts. */
export function namedFiles({ drafts, sources }: Dossier): NamedFile[] {
  const originals = Object.values(drafts).map(({ original }) => original)
  const evidence = Object.values(sources).flatMap((source) => Object.values(source.evidence))
  const named = [
    ...originals.flatMap((file) => withText(ORIGINAL, file)),
    ...evidence.flatMap((file) => withText(EVIDENCE, file)),
  ]
  return [...new Map(named.map((file) => [`${file.folder}/${file.sha256}`, file])).values()]
}

function withText(folder: string, { sha256, size, name, text }: KeptFile): NamedFile[] {
  const file = { folder, sha256, size, name }
  return text
    ? [file, { folder, sha256: text.sha256, size: null, name: `the text of ${name}` }]
    : [file]
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
  const names = new Map<string, Map<string, string>>()
  for (const of of [ORIGINAL, EVIDENCE]) {
    const there = (await namesIn(join(folder, of), disk)).map(
      (name) => [hashInName(name) ?? '', name] as const,
    )
    names.set(of, new Map(there))
  }
  for (const file of namedFiles(dossier)) {
    const name = names.get(file.folder)?.get(file.sha256)
    if (name === undefined) {
      findings.push(lacking(`${file.folder}/${file.sha256}`, `“${file.name}” is missing`))
      continue
    }
    const { size } = await disk.stat(join(folder, file.folder, name))
    if (file.size === null || size === file.size) continue
    const found = `“${file.name}” was altered: it has ${size} bytes and had ${file.size}`
    findings.push(lacking(`${file.folder}/${name}`, found))
  }
  return findings
}

function lacking(file: string, found: string): Finding {
  const next =
    'The dossier can be used without it. To have it again, attach the same file once more'
  return { file, found, rebuilt: null, kept: null, next }
}
