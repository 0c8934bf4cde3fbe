import { type RefObject, useRef } from 'react'
import type { Selected } from '../desk/selection-state.ts'
import type { LatestSelection } from '../desk/use-selection.ts'
import { useStable } from '../parts/use-stable.ts'
import type { WindowRow } from './row-heights.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { type Picking, usePicking } from './use-picking.ts'
import { useWindow } from './use-window.ts'

export interface OneListProps {
  readonly selected: Selected
  /** What is selected by now, though it may not be shown yet. */
  readonly latest: () => LatestSelection
  readonly onSelect: (selected: Selected) => void
}

export interface OneList {
  readonly listRef: RefObject<HTMLUListElement | null>
  /** The id of the row that is chosen, if one of this list is. */
  readonly chosen: string | undefined
  readonly picking: Picking
  readonly inPage: readonly WindowRow[]
  /** Moves the focus from the filter to the rows. */
  readonly goToList: () => void
}

/**
 * A list of which one row at a time is chosen: its keys, the rows that are drawn, and the focus.
 * `shown` are the ids of its rows in order, `view` what arranged them.
 */
export function useOneList(
  kind: 'source' | 'note',
  { selected, latest, onSelect }: OneListProps,
  shown: readonly string[],
  view: object,
): OneList {
  const listRef = useRef<HTMLUListElement>(null)
  const chosen = idsOf(kind, selected)
  const picking = usePicking({
    shown,
    chosen,
    latest: () => idsOf(kind, latest().selected),
    // One is shown at a time: of several the last.
    onChoose: useStable((ids) => {
      const id = ids.at(-1)
      onSelect(id === undefined ? null : { kind, id })
    }),
  })
  const at = { count: shown.length, at: picking.at, id: picking.cursor, list: view }
  const inPage = useWindow(listRef, at)
  useKeptFocus(listRef)
  const goToList = () => listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  return { listRef, chosen: chosen[0], picking, inPage, goToList }
}

function idsOf(kind: 'source' | 'note', selected: Selected): readonly string[] {
  return selected?.kind === kind ? [selected.id] : []
}
