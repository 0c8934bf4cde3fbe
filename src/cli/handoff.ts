import { type HandOffMade, writeHandOff } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { Progress } from './progress.ts'

/** Writes a dossier as one file and prints what it is; the dossier may be open meanwhile. */
export async function handOff(
  path: string,
  options: { readonly output: string; readonly json?: boolean },
  io: Io,
): Promise<Exit> {
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
