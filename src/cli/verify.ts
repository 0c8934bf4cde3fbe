import { type Problem, type Verification, verifyDossier } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { Progress } from './progress.ts'

export interface VerifyDossierOptions {
  readonly json?: boolean
  /** The hash of a line that was noted elsewhere. */
  readonly head?: string
}

/** What `tickmark verify --json` prints. Keys may be added; none changes its meaning. */
export interface ShownVerification extends Verification {
  /** Whether nothing failed. */
  readonly ok: boolean
  /** The dossier's folder, absolute. */
  readonly folder: string
}

/**
 * Checks a dossier's history, snapshot and kept files, and the passages quoted from them, and
 * prints what fails, one line each, and a summary. Changes nothing; fails where anything does.
 */
export async function verify(path: string, options: VerifyDossierOptions, io: Io): Promise<Exit> {
  const head = options.head?.toLowerCase()
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    const reason = `“${options.head}” is not the hash of a line.`
    tell(io, { code: 'usage', reason, next: 'Give all of its 64 digits.' })
    return EXIT.usage
  }
  const folder = await dossierFolder(path)
  if (!folder.ok) return tell(io, folder.error)
  const stop = new AbortController()
  const progress = new Progress('Verifying', io)
  const endInterrupt = io.onInterrupt?.(() => stop.abort())
  const verified = await verifyDossier(folder.value, {
    ...(head === undefined ? {} : { head }),
    signal: stop.signal,
    onProgress: (at) => progress.show(at),
  })
  endInterrupt?.()
  progress.clear()
  if (!verified.ok) {
    tell(io, verified.error)
    return verified.error.code === 'stopped' ? EXIT.stopped : EXIT.failed
  }
  const { failures } = verified.value
  if (options.json) {
    const shown: ShownVerification = {
      ok: failures.length === 0,
      folder: folder.value,
      ...verified.value,
    }
    io.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  } else io.stdout(inWords(verified.value))
  return failures.length === 0 ? EXIT.done : EXIT.failed
}

function inWords(verification: Verification): string {
  const { failures, notes, head, lines, files, bytes, passages } = verification
  const say = (kind: string) => (problem: Problem) => `${kind} ${problem.file}: ${problem.what}.`
  const checked = `lines ${lines}, kept files ${files} (${bytes} bytes), passages ${passages}`
  const result = failures.length === 0 ? 'The dossier is whole' : `Failures: ${failures.length}`
  return [
    ...failures.map(say('failed:')),
    ...notes.map(say('note:')),
    `${result}. Checked: ${checked}. Head: ${head?.hash ?? 'none'}`,
  ]
    .map((line) => `${plain(line)}\n`)
    .join('')
}
