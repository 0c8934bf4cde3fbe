import type { Dossier } from '../../core/dossier/index.ts'

/** What a dossier holds as far as the random commands change it: entities by names of their own. */
export interface Ledger {
  readonly title: string
  /** How each claim is argued, by the claim. */
  readonly claims: Readonly<Record<string, string>>
  /** Whom to ask about each source, by its title. */
  readonly sources: Readonly<Record<string, string>>
  /** Which claim and which source each link joins, by its note. */
  readonly links: Readonly<Record<string, readonly [claim: string, source: string]>>
}

/** One step that can be taken back: what was there before it. */
interface Step {
  readonly before: Ledger
  readonly group: string | undefined
}

/**
 * What the program promises of a row of commands, told a second time and without it: whole states,
 * each beside the one before, in place of patches and inverses.
 */
export interface Expected {
  readonly now: Ledger
  readonly undo: readonly Step[]
  readonly redo: readonly Ledger[]
}

export type Change =
  | { readonly kind: 'do'; readonly to: Ledger; readonly group?: string }
  | { readonly kind: 'undo' | 'redo' }

/** What is to be there after a change; null where there is nothing to undo or redo. */
export function after(expected: Expected, change: Change): Expected | null {
  const { now, undo, redo } = expected
  if (change.kind === 'do') {
    const joins =
      change.group !== undefined && redo.length === 0 && undo.at(-1)?.group === change.group
    const steps = joins ? undo : [...undo, { before: now, group: change.group }]
    return { now: change.to, undo: steps, redo: [] }
  }
  if (change.kind === 'undo') {
    const step = undo.at(-1)
    if (step === undefined) return null
    return { now: step.before, undo: undo.slice(0, -1), redo: [...redo, now] }
  }
  const to = redo.at(-1)
  if (to === undefined) return null
  return { now: to, undo: [...undo, { before: now, group: undefined }], redo: redo.slice(0, -1) }
}

/** The ledger of a dossier as it was found. */
export function ledgerOf({ info, claims, sources, links }: Dossier): Ledger {
  const nameOf = (id: string) => claims[id]?.standalone ?? `no claim ${id}`
  const titleOf = (id: string) => sources[id]?.csl.title ?? `no source ${id}`
  return {
    title: info.title,
    claims: byName(Object.values(claims).map((c) => [c.standalone, c.rationale])),
    sources: byName(Object.values(sources).map((s) => [titleOf(s.id), s.contact])),
    links: byName(
      Object.values(links).map((l) => [l.note, [nameOf(l.claimId), titleOf(l.sourceId)] as const]),
    ),
  }
}

/** The id of every claim, source and link, by its name. */
export function idsOf({ claims, sources, links }: Dossier): Map<string, string> {
  const ids = new Map<string, string>()
  for (const claim of Object.values(claims)) ids.set(claim.standalone, claim.id)
  for (const source of Object.values(sources)) ids.set(source.csl.title ?? '', source.id)
  for (const link of Object.values(links)) ids.set(link.note, link.id)
  return ids
}

function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries)
}
