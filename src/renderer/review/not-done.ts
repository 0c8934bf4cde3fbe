import { type Dossier, isSettled } from '../../core/dossier/index.ts'

/** What of a dossier is not done. */
export interface NotDone {
  /** Flags that no editor has answered: with them it cannot be signed off. */
  readonly flags: number
  /** What it can be signed off with all the same, each in words. */
  readonly rest: readonly string[]
}

export function notDone({
  claims,
  flags,
  queries,
  corrections,
}: Pick<Dossier, 'claims' | 'flags' | 'queries' | 'corrections'>): NotDone {
  const open = Object.values(claims).filter(({ status }) => !isSettled(status)).length
  const asked = Object.values(queries).filter(({ answered }) => answered === null).length
  const suggested = Object.values(corrections).filter(({ decision }) => decision === null).length
  return {
    flags: Object.values(flags).filter(({ resolution }) => resolution === null).length,
    rest: [
      ...words(open, 'claim is', 'claims are', 'not checked'),
      ...words(asked, 'query is', 'queries are', 'not answered'),
      ...words(suggested, 'suggested wording is', 'suggested wordings are', 'not decided'),
    ],
  }
}

function words(count: number, one: string, many: string, what: string): string[] {
  return count === 0 ? [] : [`${count.toLocaleString()} ${count === 1 ? one : many} ${what}`]
}
