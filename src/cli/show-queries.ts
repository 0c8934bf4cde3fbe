import { type QueryState, queriesByAddressee, queryFile } from '../core/letters/index.ts'
import { findDossier } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'

/** One query of what `tickmark queries --json` prints. Keys may be added; none changes its meaning. */
export interface ShownQuery {
  readonly id: string
  readonly state: QueryState
  /** Who was asked. */
  readonly to: string
  /** The claim’s number in the order of the current draft’s text; null where it is about none. */
  readonly number: number | null
  /** The words that it is about, and where they stand; empty where it is about none. */
  readonly words: string
  readonly where: string
  readonly question: string
  /** Null while there is none. */
  readonly answer: string | null
}

/**
 * Prints the dossier’s queries by whom they go to: as JSON all of them, or else in a few lines for
 * people, without those to sources at risk.
 */
export async function showQueries(
  folder: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const found = await findDossier(folder)
  if (!found.ok) return tell(io, found.error)
  const { dossier, findings } = found.value
  note(io, findings)
  if (!options.json) {
    const lines = queryFile(dossier, { which: 'all', format: 'text' }).trimEnd().split('\n')
    io.stdout(lines.map((line) => `${plain(line)}\n`).join(''))
    return EXIT.done
  }
  const queries = queriesByAddressee(dossier, 'all').flatMap(({ name, queries }) =>
    queries.map(
      ({ query, state, number, words, where }): ShownQuery => ({
        ...{ id: query.id, state, to: name, number, words, where, question: query.question },
        answer: query.answered?.text ?? null,
      }),
    ),
  )
  io.stdout(`${JSON.stringify(queries, null, 2)}\n`)
  return EXIT.done
}
