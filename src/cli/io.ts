import type { ImportChoices } from '../core/article/index.ts'
import { type Finding, findingInWords } from '../core/finding.ts'
import type { Failure, Result } from '../core/result.ts'
import type { SuggestionModel } from '../core/suggest/index.ts'
import type { Imported } from '../importers/index.ts'
import type { LibraryOptions } from '../storage/index.ts'
import type { PrintPages } from './print-in-app.ts'

/** Everything that a command touches outside of the library, so that tests can stand in for a shell. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Reads a file as an article, in a process of its own. */
  readonly importFile: (
    path: string,
    choices?: ImportChoices,
    signal?: AbortSignal,
  ) => Promise<Result<Imported>>
  /** How dossiers are opened for writing, where it is not the usual way. */
  readonly dossiers?: LibraryOptions['dossiers']
  /** Reads the fitted model of the suggestions, which comes with the program. */
  readonly readModel: () => Promise<Result<SuggestionModel>>
  /** Prints PDFs; left out where nothing can. */
  readonly print?: PrintPages
  readonly version: string
  /** Whether standard error is a terminal, on which progress can be shown. */
  readonly showsProgress?: boolean
  /** Calls back at the first Ctrl-C, which then does not end the program; the answer ends it. */
  readonly onInterrupt?: (listener: () => void) => () => void
}

/** How a command ended, as the shell sees it. */
export const EXIT = { done: 0, failed: 1, usage: 2, stopped: 130 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Tells a failure in one line: what is wrong, and what to do next. */
export function tell(io: Io, failure: Failure): Exit {
  io.stderr(`tickmark: ${plain(`${failure.reason} ${failure.next}`)}\n`)
  return EXIT.failed
}

/** Tells what the person should know although the command goes on. */
export function note(io: Io, notes: readonly (string | Finding)[]): void {
  for (const about of notes) {
    const text = typeof about === 'string' ? about : findingInWords(about)
    io.stderr(`tickmark: note: ${plain(text)}\n`)
  }
}

/** One line without control characters, which could steer a terminal: the words come from anywhere. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
