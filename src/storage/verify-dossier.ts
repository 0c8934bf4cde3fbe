import { join } from 'node:path'
import { type Head, PRESENT } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, realDisk, withFile } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Unreadable } from './json-file.ts'
import { HISTORY } from './read-dossier.ts'
import { noLines, scanHistory } from './scan-history.ts'
import { readSnapshot, SNAPSHOT } from './snapshot-file.ts'
import { type Replayed, verifyHistory } from './verify-history.ts'
import { verifyKeptFiles } from './verify-kept-files.ts'
import { NOTHING, planOf } from './verify-plan.ts'

/** Something that is not as it was written: in which file, and what. */
export interface Problem {
  /** A path in the dossier's folder. */
  readonly file: string
  /** A clause without a full stop: “line 4: its hash does not fit its words”. */
  readonly what: string
  /** The link whose passage is concerned. */
  readonly linkId?: string
  /** The kept file that is concerned. */
  readonly sha256?: string
}

export interface Verification {
  /** What fails. Where there is nothing the dossier is whole. */
  readonly failures: readonly Problem[]
  /** What is worth knowing and no failure, such as a kept file that no line names. */
  readonly notes: readonly Problem[]
  /** The last line of the history; null where it has none. */
  readonly head: Head | null
  /** How many lines, kept files, bytes of kept files and quoted passages were checked. */
  readonly lines: number
  readonly files: number
  readonly bytes: number
  readonly passages: number
}

export interface VerifyOptions {
  /** The hash of a line that was noted elsewhere and has to be in the history. */
  readonly head?: string
  readonly disk?: Disk
  readonly format?: typeof PRESENT
  readonly signal?: AbortSignal
  /** Called as kept files are read, with bytes. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/**
 * Checks a dossier from its first line to its last file, and changes nothing: the chain of the
 * history with both parents of each merge, the snapshot against a replay of the history, every
 * kept file against its hash, and every passage that a link quotes from a kept file against the
 * text that it was found in. Fails with `newer`, with `stopped` by the signal, and with `disk`.
 */
export async function verifyDossier(
  folder: string,
  options: VerifyOptions = {},
): Promise<Result<Verification>> {
  const { disk = realDisk, format = PRESENT, signal } = options
  const failures: Problem[] = []
  const notes: Problem[] = []
  try {
    const found = await readSnapshot(folder, disk, format).catch((error: unknown) => {
      if (!(error instanceof Unreadable) || error.newer) throw error
      failures.push({ file: SNAPSHOT, what: error.message })
      return null
    })
    const snapshot = found?.snapshot ?? null
    const path = join(folder, HISTORY)
    const history = await withFile(disk, path, 'read', async (file) => {
      const scan = await scanHistory(file, Number.POSITIVE_INFINITY, undefined, format)
      if (scan.newer) throw new Unreadable(true, '')
      return verifyHistory(scan, snapshot, options, file)
    }).catch((error: unknown): Replayed => {
      if (codeOf(error) !== 'ENOENT') throw error
      return { scan: noLines, state: null, named: new Map(), problems: [MISSING], notes: [] }
    })
    failures.push(...history.problems)
    notes.push(...history.notes)
    const state = history.state ?? snapshot?.state ?? null
    const plan = state ? planOf(state) : NOTHING
    const kept = await verifyKeptFiles(folder, plan, history.named, options)
    failures.push(...kept.problems)
    notes.push(...kept.notes)
    const { scan } = history
    const head = scan.head && { seq: scan.head.seq, hash: scan.head.hash }
    const { files, bytes, passages } = kept
    return ok({ failures, notes, head, lines: scan.lines.size, files, bytes, passages })
  } catch (error) {
    if (signal?.aborted) return STOPPED
    if (error instanceof Unreadable) return newer(folder)
    return { ok: false, error: diskFailure(`The dossier in ${folder} could not be read`, error) }
  }
}

/** What a check answers that was ended by its signal. */
export const STOPPED = fail('stopped', 'The check was stopped.', 'Start it again.')

const MISSING: Problem = { file: HISTORY, what: 'the file is missing' }

function newer(folder: string): Result<never> {
  return fail(
    'newer',
    `The dossier in ${folder} was written by a newer version of Tickmark.`,
    'Check it with that version, or update this one.',
  )
}
