import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useStable } from '../parts/use-stable.ts'
import { type Chosen, ranged, stepped, toggled } from './picking.ts'

export interface PickingOptions {
  /** The ids of the rows, in the order in which the list shows them. */
  readonly shown: readonly string[]
  /** What is chosen, as the list shows it. */
  readonly chosen: Chosen
  /** What is chosen by now, though the list may not show it yet. */
  readonly latest: () => Chosen
  readonly onChoose: (chosen: Chosen) => void
}

export interface Picking {
  /** The row that takes Tab's focus, by its index; where that went, what stands in its place. */
  readonly at: number
  /** Its id; undefined where nothing of the list is chosen. */
  readonly cursor: string | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** A row was clicked: chosen alone, with Ctrl or ⌘ one more, with Shift all up to it. */
  readonly onClick: (id: string, event: MouseEvent) => void
}

/**
 * Choosing rows of a list as lists of files do it: arrows, Home and End choose the next one, with
 * Shift all up to it, and with Ctrl or ⌘ they only move the focus; Space chooses one more; Ctrl+A
 * all; Escape goes back to one.
 */
export function usePicking({ shown, chosen, latest, onChoose }: PickingOptions): Picking {
  const [moved, setMoved] = useState<{ readonly id: string; readonly from: string | undefined }>()
  /** Where a range begins, for as long as what it was chosen with is what is chosen last. */
  const anchor = useRef<{ readonly id: string; readonly last: string | undefined } | null>(null)
  const lastAt = useRef(0)
  const cursorOf = (last: string | undefined) => (moved && moved.from === last ? moved.id : last)
  const places = useMemo(() => new Map(shown.map((id, at) => [id, at])), [shown])
  const placeOf = (id: string | undefined) => (id === undefined ? undefined : places.get(id))

  const goTo = (id: string, from: string | undefined) => {
    lastAt.current = placeOf(id) ?? lastAt.current
    setMoved({ id, from })
  }
  const choose = (next: Chosen, id: string, from = id) => {
    const last = next.at(-1)
    anchor.current = { id: from, last }
    goTo(id, last)
    onChoose(next)
  }
  const rangeTo = (id: string) => {
    const last = latest().at(-1)
    const from = anchor.current?.last === last ? anchor.current?.id : last
    choose(ranged(shown, from, id), id, from)
  }
  const onClick = useStable((id: string, event: MouseEvent) => {
    if (event.shiftKey) rangeTo(id)
    else if (event.ctrlKey || event.metaKey) choose(toggled(latest(), id), id)
    else choose([id], id)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.defaultPrevented) return
    const isMod = event.ctrlKey || event.metaKey
    const now = latest()
    const at = placeOf(cursorOf(now.at(-1)))
    const next = stepped(event.key, at ?? -1, shown.length, lastAt.current)
    const id = next === null ? undefined : shown[next]
    const focused = shown[at ?? restingAt(lastAt.current, shown.length)]
    if (id !== undefined) {
      if (event.shiftKey) rangeTo(id)
      else if (isMod) goTo(id, now.at(-1))
      else choose([id], id)
    } else if (event.key === ' ' && !event.shiftKey && focused !== undefined) {
      choose(toggled(now, focused), focused)
    } else if (isMod && !event.shiftKey && event.key.toLowerCase() === 'a' && focused) {
      choose([...shown.filter((id) => id !== focused), focused], focused)
    } else if (event.key === 'Escape' && now.length > 1) {
      const last = now.at(-1) as string
      choose([last], last)
    } else return
    event.preventDefault()
  }
  const cursor = cursorOf(chosen.at(-1))
  const at = placeOf(cursor)
  useEffect(() => {
    // What is chosen may be ahead of what is shown.
    if (at !== undefined && latest().at(-1) === chosen.at(-1)) lastAt.current = at
  })
  return {
    at: at ?? restingAt(lastAt.current, shown.length),
    cursor: at === undefined ? undefined : cursor,
    onKeyDown,
    onClick,
  }
}

function restingAt(lastAt: number, count: number): number {
  return Math.max(0, Math.min(lastAt, count - 1))
}
