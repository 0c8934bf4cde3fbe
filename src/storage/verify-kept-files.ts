import { join } from 'node:path'
import { type Disk, factsAt, realDisk } from './disk.ts'
import { EVIDENCE, ORIGINAL } from './keep-file.ts'
import { hashInName, type NamedFile, namesIn } from './kept-files.ts'
import { HISTORY } from './read-dossier.ts'
import { readKeptFile } from './read-kept-file.ts'
import type { Problem, VerifyOptions } from './verify-dossier.ts'
import { inWords, short } from './verify-passages.ts'
import type { VerifyPlan } from './verify-plan.ts'
import { WaitingPassages } from './verify-waiting.ts'

export interface KeptVerification {
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
  /** How many kept files, bytes of them, and quoted passages were looked at. */
  readonly files: number
  readonly bytes: number
  readonly passages: number
}

/** A file that is there, in a folder of kept files. */
interface FoundFile {
  readonly folder: string
  readonly name: string
  /** By its name; null where that is not a kept file's. */
  readonly hash: string | null
  readonly size: number
}

/**
 * Reads every kept file once, checks it against the hash in its name, and that those which the plan
 * names are there; and looks up every passage in the text that it was found in. `named` are the
 * files that any line of the history names. Rejects with the signal's reason.
 */
export async function verifyKeptFiles(
  folder: string,
  plan: VerifyPlan,
  named: ReadonlyMap<string, string>,
  { disk = realDisk, onProgress, signal }: VerifyOptions,
): Promise<KeptVerification> {
  const passages = new WaitingPassages(plan.passages)
  const found = [
    ...(await filesIn(folder, ORIGINAL, disk)),
    // The texts last: by then it is known of most files whether they are whole.
    ...textsLast(await filesIn(folder, EVIDENCE, disk), passages),
  ]
  const total = found.reduce((sum, { size, hash }) => (hash === null ? sum : sum + size), 0)
  const present = new Map(plan.files.map((file) => [`${file.folder}/${file.sha256}`, file]))
  const problems: Problem[] = []
  const notes: Problem[] = []
  let [done, files] = [0, 0]
  for (const file of found) {
    signal?.throwIfAborted()
    const { hash } = file
    const path = `${file.folder}/${file.name}`
    const name = present.get(`${file.folder}/${hash}`)?.name ?? named.get(hash ?? '')
    if (hash === null || name === undefined) {
      notes.push({ file: path, what: 'no line of the history names it' })
      if (hash === null) continue
    }
    const isText = file.folder === EVIDENCE && passages.areIn(hash)
    const { state, text } = await readKeptFile(join(folder, path), hash, {
      disk,
      isText,
      ...(signal ? { signal } : {}),
      onRead: (bytes) => {
        done += bytes
        onProgress?.({ done, total })
      },
    })
    if (file.folder === EVIDENCE) passages.isRead(hash, state, text)
    files++
    if (state === 'whole') continue
    const problem = { file: path, what: `“${name ?? file.name}” ${inWords(state)}`, sha256: hash }
    if (name === undefined) notes.push(problem)
    else problems.push(problem)
  }
  const there = new Set(found.map(({ folder, hash }) => `${folder}/${hash}`))
  for (const [path, { name, sha256 }] of present) {
    if (!there.has(path)) problems.push({ file: path, what: `“${name}” is missing`, sha256 })
  }
  const known = new Set([...found, ...plan.files].map(hashOf))
  for (const [hash, name] of named) {
    if (known.has(hash)) continue
    notes.push({ file: hash, what: `“${name}” was kept once, is not used now, and is missing` })
  }
  signal?.throwIfAborted()
  problems.push(...passages.finish())
  for (const words of plan.untied) {
    notes.push({ file: HISTORY, what: `“${short(words)}” is quoted, and tied to no kept file` })
  }
  return { problems, notes, files, bytes: done, passages: plan.passages.length }
}

function textsLast(files: readonly FoundFile[], passages: WaitingPassages): FoundFile[] {
  const isText = ({ hash }: FoundFile) => passages.areIn(hash)
  return [...files.filter((file) => !isText(file)), ...files.filter(isText)]
}

function hashOf(file: FoundFile | NamedFile): string | null {
  return 'hash' in file ? file.hash : file.sha256
}

async function filesIn(folder: string, part: string, disk: Disk): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  for (const name of (await namesIn(join(folder, part), disk)).sort()) {
    // What is being written beside them may have got its name by now.
    const facts = await factsAt(disk, join(folder, part, name))
    if (facts?.kind !== 'file') continue
    files.push({ folder: part, name, hash: hashInName(name), size: facts.size })
  }
  return files
}
