import type { Failure } from '../core/result.ts'
import { type HandOffMade, writeHandOff } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { Progress } from './progress.ts'

/** A hand-off file is not for a pipe: it would only be noticed there that it was cut off. */
export function noStandardOutput(output: string): Failure | null {
  if (output !== '-') return null
  return {
    code: 'output',
    reason: 'A hand-off file is not written to standard output.',
    next: 'Name a file, or ./- where it is to be called so.',
  }
}

/** Writes a dossier as one file and prints what it is; the dossier may be open meanwhile. */
export async function handOff(
  path: string,
  options: { readonly output: string; readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const nowhere = noStandardOutput(options.output)
  if (nowhere) return tell(io, nowhere)
  const folder = await dossierFolder(path)
  if (!folder.ok) return tell(io, folder.error)
  const made = await interruptible('Writing', io, (how) =>
    writeHandOff(folder.value, options.output, { ...how, program: `Tickmark ${io.version}` }),
  )
  if (!made.ok) {
    const exit = tell(io, made.error)
    return made.error.code === 'stopped' ? EXIT.stopped : exit
  }
  io.stdout(options.json ? `${JSON.stringify(made.value, null, 2)}\n` : inWords(made.value))
  return EXIT.done
}

/** Does what can be stopped by Ctrl-C and shows how far it is. */
export async function interruptible<T>(
  what: string,
  io: Io,
  run: (how: {
    readonly signal: AbortSignal
    readonly onProgress: (at: { readonly done: number; readonly total: number }) => void
  }) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const progress = new Progress(what, io)
  const endInterrupt = io.onInterrupt?.(() => stop.abort())
  try {
    return await run({ signal: stop.signal, onProgress: (at) => progress.show(at) })
  } finally {
    endInterrupt?.()
    progress.clear()
  }
}

function inWords({ path, files, bytes, head }: HandOffMade): string {
  return `${plain(`${path}: ${files} files, ${bytes} bytes. Head: ${head}`)}\n`
}
