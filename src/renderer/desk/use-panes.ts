import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Doable } from '../actions/action-store.ts'
import { useStable } from '../parts/use-stable.ts'
import { useSettings, useStores } from '../state/context.ts'

export type PaneName = 'lists' | 'page' | 'pane'

const ORDER: readonly PaneName[] = ['lists', 'page', 'pane']

export interface Panes {
  /** Whether there is room for one pane only; then `front` is it. */
  readonly isNarrow: boolean
  readonly front: PaneName
  readonly listsShown: boolean
  readonly paneShown: boolean
  /** Brings a pane into the window, without the focus. */
  show(name: PaneName): void
  /** Goes to a pane: it is shown, and has the focus. */
  enter(name: PaneName): void
  readonly doable: Doable
}

/** Which panes of the desk are shown, and going from one to the next. */
export function usePanes(deskRef: RefObject<HTMLElement | null>): Panes {
  const { settings: store } = useStores()
  const settings = useSettings()
  const isNarrow = useSyncExternalStore(follow, () => narrow().matches)
  const [front, setFront] = useState<PaneName>('page')
  const wanted = useRef<PaneName | null>(null)
  const listsShown = isNarrow ? front === 'lists' : settings.listsShown
  const paneShown = isNarrow ? front === 'pane' : settings.paneShown

  // A pane that was not shown gets the focus once it is there.
  useEffect(() => {
    const desk = deskRef.current
    if (desk && wanted.current && focusIn(desk, wanted.current)) wanted.current = null
  })
  const show = useStable((name: PaneName) => {
    setFront(name)
    if (isNarrow || name === 'page') return
    if (name === 'lists' && !settings.listsShown) store.change({ listsShown: true })
    if (name === 'pane' && !settings.paneShown) store.change({ paneShown: true })
  })
  const enter = useStable((name: PaneName) => {
    show(name)
    const isShown = isNarrow ? front === name : paneOf(deskRef.current, name) !== null
    if (!isShown || !deskRef.current || !focusIn(deskRef.current, name)) wanted.current = name
  })
  const step = (by: 1 | -1) => () => {
    const desk = deskRef.current
    const there = isNarrow ? ORDER : ORDER.filter((name) => paneOf(desk, name))
    const at = there.findIndex((name) => paneOf(desk, name)?.contains(document.activeElement))
    const next = there.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % there.length)
    if (next) enter(next)
  }
  const toggle = (name: 'lists' | 'pane') => {
    if (isNarrow) return enter(front === name ? 'page' : name)
    if (name === 'lists') store.change({ listsShown: !settings.listsShown })
    else store.change({ paneShown: !settings.paneShown })
  }
  const doable: Doable = {
    nextPane: step(1),
    previousPane: step(-1),
    toggleLists: () => toggle('lists'),
    togglePane: () => toggle('pane'),
  }
  return { isNarrow, front, listsShown, paneShown, show, enter, doable }
}

const ELEMENTS: Record<PaneName, string> = {
  lists: '.left-pane',
  page: '.desk-page',
  pane: '.desk-pane',
}

function paneOf(desk: HTMLElement | null, name: PaneName): HTMLElement | null {
  return desk?.querySelector<HTMLElement>(ELEMENTS[name]) ?? null
}

/** What of a pane gets the focus: the first of these that it has, or the pane itself. */
const STOPS = [
  'article[tabindex]',
  '[aria-current="true"]',
  '[role=tab][aria-selected=true]',
  'input, textarea',
  'button',
]

function focusIn(desk: HTMLElement, name: PaneName): boolean {
  const pane = paneOf(desk, name)
  if (pane === null) return false
  for (const stop of STOPS) {
    for (const element of pane.querySelectorAll<HTMLElement>(stop)) {
      element.focus({ preventScroll: name === 'page' })
      if (document.activeElement === element) return true
    }
  }
  pane.focus()
  return document.activeElement === pane
}

function narrow(): MediaQueryList {
  return window.matchMedia('(max-width: 760px)')
}

function follow(listener: () => void): () => void {
  const query = narrow()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
