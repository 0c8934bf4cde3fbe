import { basename, join } from 'node:path'
import type { Dossier } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { BACKUPS } from './backup-file.ts'
import { type Disk, factsAt, renameDurably } from './disk.ts'
import { hasNoLinks } from './has-no-links.ts'
import { EVIDENCE, keptPath, ORIGINAL } from './keep-file.ts'
import { hashInName, type NamedFile, namedFiles, namesIn } from './kept-files.ts'
import { nameIn } from './name-in.ts'
import { moveToQuarantine } from './quarantine.ts'
import { readKeptFile } from './read-kept-file.ts'
import { unfinishedName } from './write-atomically.ts'

/** The folder, in that of the backups, of second names for the kept files. */
const FILES = 'files'

/**
 * Gives each original and each evidence file a second name among the backups, which takes no
 * space. It brings back a file that was removed or replaced; not one whose bytes were changed in
 * place, which the hash tells, until that is kept anew. Without second names the backups rely on the
 * files where they are.
 */
export async function linkEvidence(folder: string, disk: Disk): Promise<void> {
  const pool = join(folder, BACKUPS, FILES)
  await disk.makeFolder(pool)
  const there = new Set(await disk.list(pool))
  let isChanged = false
  for (const kind of [ORIGINAL, EVIDENCE]) {
    for (const name of await namesIn(join(folder, kind), disk)) {
      const hash = hashInName(name)
      const [path, spare] = [join(folder, kind, name), join(pool, name)]
      if (hash === null) continue
      if (there.has(name)) {
        if (await isSpared(path, spare, hash, disk)) continue
        await disk.remove(spare)
      }
      try {
        await disk.link(path, spare)
      } catch (error) {
        if (hasNoLinks(error)) return
        throw error
      }
      there.add(name)
      isChanged = true
    }
  }
  if (isChanged) await disk.syncFolder(pool)
}

/**
 * Whether the backups need no second name for a file: the one that they have is the same file’s,
 * or the file is not whole, which took the place of a whole one.
 */
async function isSpared(path: string, spare: string, sha256: string, disk: Disk): Promise<boolean> {
  const [now, then] = [await factsAt(disk, path), await factsAt(disk, spare)]
  if (now === null || now.identity === then?.identity) return true
  return !(await isWhole(path, { sha256 }, disk)) || (await isWhole(spare, { sha256 }, disk))
}

/**
 * Hashes every file that a state names and brings back from the backups what is missing or altered.
 * Tells what it brought back and what it could not; an altered file that it replaces is kept.
 */
export async function bringBackEvidence(
  folder: string,
  state: Dossier,
  disk: Disk,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const file of namedFiles(state)) {
    const path = await keptPath(file.sha256, join(folder, file.folder), disk)
    if (path && (await isWhole(path, file, disk))) continue
    const found = `“${file.name}” ${path ? 'was altered' : 'is missing'}`
    const spare = await keptPath(file.sha256, join(folder, BACKUPS, FILES), disk)
    if (!spare || !(await isWhole(spare, file, disk))) {
      const name = path ? basename(path) : file.sha256
      const lost = { rebuilt: null, kept: null, next: ATTACH_AGAIN }
      findings.push({ file: `${file.folder}/${name}`, found, ...lost })
      continue
    }
    const kept = path && nameIn(folder, await moveToQuarantine(path, disk, folder))
    await takeBack(spare, join(folder, file.folder), disk)
    const rebuilt = 'It was brought back from the backups'
    findings.push({ file: `${file.folder}/${basename(spare)}`, found, rebuilt, kept, next: null })
  }
  return findings
}

const ATTACH_AGAIN =
  'The dossier can be used without it. To have it again, attach the same file once more'

async function takeBack(spare: string, folder: string, disk: Disk): Promise<void> {
  await disk.makeFolder(folder)
  const to = join(folder, basename(spare))
  const unfinished = unfinishedName(to)
  await disk.link(spare, unfinished)
  await renameDurably(disk, unfinished, to)
}

async function isWhole(
  path: string,
  { sha256 }: Pick<NamedFile, 'sha256'>,
  disk: Disk,
): Promise<boolean> {
  return (await readKeptFile(path, sha256, { disk })).state === 'whole'
}
