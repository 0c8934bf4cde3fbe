import type { Person } from '../core/dossier/index.ts'
import { fail, type Result } from '../core/result.ts'
import type { Changed, OpenDossier } from '../storage/index.ts'
import { decodeRequest } from './apply-request.ts'
import { EXIT, type Exit, type Io } from './io.ts'
import { splitInput } from './split-input.ts'
import { workOnDossier } from './work-on-dossier.ts'

export interface ApplyOptions {
  /** Who gives the commands; the library's own person where it is left out. */
  readonly by?: string
}

/**
 * Does the commands that come as JSON lines on standard input, and answers each with one JSON line
 * on standard output, in their order, when it is on disk. A bad line is answered with its error,
 * and the rest goes on. Lines that come together share an fsync.
 */
export function applyCommands(folder: string, options: ApplyOptions, io: Io): Promise<Exit> {
  return workOnDossier(folder, { ...options, app: 'tickmark apply' }, io, (open, by) =>
    answerAll(open, by, io),
  )
}

/** How many lines may wait for their answers before more are read. */
const MOST_WAITING = 1000

async function answerAll(open: OpenDossier, by: Person, io: Io): Promise<Exit> {
  let exit: Exit = EXIT.done
  let waiting = 0
  let answered = Promise.resolve()
  for await (const line of splitInput(io.stdin)) {
    const request = decodeRequest(line)
    // What is taken back is the last step before this line, so that one has to be there.
    const takesBack = request.ok && request.value.kind !== 'command'
    if (takesBack || waiting >= MOST_WAITING) await answered
    const doing = begin(request, open, by).catch(unexpected)
    waiting++
    answered = answered.then(async () => {
      const done = await doing
      waiting--
      if (!done.ok) exit = EXIT.failed
      io.stdout(`${JSON.stringify(done.ok ? { ok: true, ...said(done.value) } : done)}\n`)
    })
    if (takesBack) await answered
  }
  await answered
  return exit
}

function begin(
  request: ReturnType<typeof decodeRequest>,
  open: OpenDossier,
  by: Person,
): Promise<Result<Changed>> {
  if (!request.ok) return Promise.resolve(request)
  const { value } = request
  if (value.kind === 'command') return open.execute(value.command, by, value.group)
  return value.kind === 'undo' ? open.undo(by) : open.redo(by)
}

/** A fault of the program's own stops one command, not those after it. */
function unexpected(error: unknown): Result<never> {
  const why = error instanceof Error ? error.message : String(error)
  return fail('unexpected', `The command failed: ${why}.`, 'Please report this.')
}

function said({ seq, created }: Changed): Changed {
  return { seq, created }
}
