import { basename, resolve } from 'node:path'
import type { Result } from '../core/result.ts'
import type { Imported } from '../importers/index.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { Progress } from './progress.ts'
import { choicesOf, type ReadingOptions } from './reading-options.ts'

/** In milliseconds, between two showings of how long it takes. */
const PAUSE = 1000

/** An article that was read, and where. */
export interface ReadFrom {
  /** As it was named on the command line. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  readonly imported: Imported
}

/**
 * Reads files as articles, one after the other, and has `take` do something with each before the
 * next one is read; what it answers is how that ended. Files that cannot be read are told and stop
 * nothing. Ends with `stopped` by Ctrl-C, and otherwise fails where any file did; where `take`
 * answers null, nothing of the rest can be done either.
 */
export async function readArticles(
  files: readonly string[],
  options: ReadingOptions,
  io: Io,
  take: (article: ReadFrom) => Promise<Exit | null>,
): Promise<Exit> {
  const stop = new AbortController()
  const endInterrupt = io.onInterrupt?.(() => stop.abort())
  let exit: Exit = EXIT.done
  try {
    for (const file of files) {
      if (stop.signal.aborted) return EXIT.stopped
      const path = resolve(file)
      const read = await readOne(path, options, io, stop.signal)
      if (!read.ok) exit = tell(io, read.error)
      if (stop.signal.aborted) return EXIT.stopped
      if (!read.ok) continue
      const taken = await take({ file, path, imported: read.value })
      if (taken === null) return EXIT.failed
      if (taken !== EXIT.done) exit = taken
    }
    return exit
  } finally {
    endInterrupt?.()
  }
}

async function readOne(
  path: string,
  options: ReadingOptions,
  io: Io,
  signal: AbortSignal,
): Promise<Result<Imported>> {
  const progress = new Progress(`Reading ${plain(basename(path))}`, io)
  const timer = setInterval(() => progress.showTime(), PAUSE)
  try {
    return await io.importFile(path, choicesOf(options), signal)
  } finally {
    clearInterval(timer)
    progress.clear()
  }
}
