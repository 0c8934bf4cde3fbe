import { type RefObject, useMemo, useRef, useState } from 'react'
import type { NumberedClaim, Source } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import type { Chosen } from '../lists/picking.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import type { PlacedNote } from '../state/note-index.ts'
import { type Selected, suggestionOf } from './selection-state.ts'

/** What is selected by now, though it may not be shown yet. */
export interface LatestSelection {
  readonly selected: Selected
  readonly chosen: Chosen
}

/** What is selected on the desk, and what comes before and after it. */
export interface DeskSelection {
  readonly selected: Selected
  readonly claim: NumberedClaim | undefined
  readonly suggestion: Suggestion | undefined
  readonly source: Source | undefined
  readonly note: PlacedNote | undefined
  /** All selected claims, where more than one is. */
  readonly claims: readonly NumberedClaim[]
  /** The ids of the selected claims, the shown one last; none where something else is selected. */
  readonly chosen: Chosen
  /** Both as they are when it is called; always the same function. */
  latest(): LatestSelection
  /** Where in the text the person is, so that Tab goes on from there. UTF-16 code units. */
  readonly at: RefObject<number>
  /** Selects one thing, or nothing; `at` where the text has it, if that is not known yet. */
  select(next: Selected, at?: number): void
  /** Selects several claims, of which the last is shown. */
  selectMany(claimIds: readonly string[]): void
}

export function useSelection(): DeskSelection {
  const store = useDossierStore()
  const [selected, setSelected] = useState<Selected>(null)
  const [many, setMany] = useState<readonly string[]>([])
  const at = useRef(-1)
  const claim = useDossier(({ index }) =>
    selected?.kind === 'claim' ? index.order.get(selected.id) : undefined,
  )
  const suggestion = useDossier(({ index }) => suggestionOf(index.suggestions, selected))
  const source = useDossier(({ dossier }) =>
    selected?.kind === 'source' ? dossier.sources[selected.id] : undefined,
  )
  const note = useDossier(({ notes }) =>
    selected?.kind === 'note' ? notes.get(selected.id) : undefined,
  )
  const claims = many.flatMap((id) => store.index.order.get(id) ?? [])

  const startOf = (next: Selected): number | undefined =>
    store.index.order.get(next?.id)?.place?.position?.start ??
    suggestionOf(store.index.suggestions, next)?.start ??
    store.notes.get(next?.id)?.position?.start
  const select = useStable((next: Selected, start?: number) => {
    flushTyping()
    setSelected(next)
    setMany([])
    at.current = start ?? startOf(next) ?? at.current
  })
  const selectMany = useStable((claimIds: readonly string[]) => {
    const last = claimIds.at(-1)
    select(last === undefined ? null : { kind: 'claim', id: last })
    if (claimIds.length > 1) setMany(claimIds)
  })
  const chosen = useMemo((): Chosen => {
    if (many.length > 0) return many
    return selected?.kind === 'claim' ? [selected.id] : []
  }, [selected, many])
  const latest = useStable(() => ({ selected, chosen }))
  return {
    selected,
    claim,
    suggestion,
    source,
    note,
    claims,
    chosen,
    latest,
    at,
    select,
    selectMany,
  }
}
