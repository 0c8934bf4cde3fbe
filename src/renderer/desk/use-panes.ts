import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Settings } from '../../ipc/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { useStable } from '../parts/use-stable.ts'
import { useSettings, useStores } from '../state/context.ts'

export type PaneName = 'lists' | 'page' | 'evidence' | 'pane'

const ORDER: readonly PaneName[] = ['lists', 'page', 'evidence', 'pane']

export interface Panes {
  /** Whether there is room for one pane only; then `front` is it. */
  readonly isNarrow: boolean
  readonly front: PaneName
  /** The panes that there are, shown or not. */
  readonly there: readonly PaneName[]
  readonly listsShown: boolean
  readonly evidenceShown: boolean
  readonly paneShown: boolean
  /** Brings a pane into the window, without the focus. */
  show(name: PaneName): void
  /** Goes to a pane: it is shown, and has the focus. */
  enter(name: PaneName): void
  readonly doable: Doable
}

/** Which panes of the desk are shown, and going from one to the next. */
export function usePanes(
  deskRef: RefObject<HTMLElement | null>,
  { hasEvidence }: { readonly hasEvidence: boolean },
): Panes {
  const { settings: store } = useStores()
  const settings = useSettings()
  const isNarrow = useSyncExternalStore(follow, () => narrow().matches)
  const [chosen, setFront] = useState<PaneName>('page')
  const front = chosen === 'evidence' && !hasEvidence ? 'page' : chosen
  const wanted = useRef<PaneName | null>(null)
  const lists = useGivingWay(settings, hasEvidence)
  const listsShown = isNarrow ? front === 'lists' : lists.isShown
  const paneShown = isNarrow ? front === 'pane' : settings.paneShown
  const evidenceShown = hasEvidence && (!isNarrow || front === 'evidence')
  const there = ORDER.filter((name) => name !== 'evidence' || hasEvidence)

  // A pane that was not shown gets the focus once it is there.
  useEffect(() => {
    const desk = deskRef.current
    if (desk && wanted.current && focusIn(desk, wanted.current)) wanted.current = null
  })
  const show = useStable((name: PaneName) => {
    setFront(name)
    if (isNarrow) return
    if (name === 'lists' && !lists.isShown) lists.toggle()
    if (name === 'pane' && !settings.paneShown) store.change({ paneShown: true })
  })
  const enter = useStable((name: PaneName) => {
    show(name)
    const isShown = isNarrow ? front === name : paneOf(deskRef.current, name) !== null
    if (!isShown || !deskRef.current || !focusIn(deskRef.current, name)) wanted.current = name
  })
  const step = (by: 1 | -1) => () => {
    const desk = deskRef.current
    const shown = isNarrow ? there : there.filter((name) => paneOf(desk, name))
    const at = shown.findIndex((name) => paneOf(desk, name)?.contains(document.activeElement))
    const next = shown.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % shown.length)
    if (next) enter(next)
  }
  const toggle = (name: 'lists' | 'pane') => {
    if (isNarrow) return enter(front === name ? 'page' : name)
    if (name === 'lists') lists.toggle()
    else store.change({ paneShown: !settings.paneShown })
  }
  const doable: Doable = {
    nextPane: step(1),
    previousPane: step(-1),
    toggleLists: () => toggle('lists'),
    togglePane: () => toggle('pane'),
  }
  return { isNarrow, front, there, listsShown, evidenceShown, paneShown, show, enter, doable }
}

/** How much of the window the article keeps beside the evidence, in CSS pixels. */
const ROOM = 400

/**
 * Whether the lists are shown. Where the evidence needs their room they give way, unless they are
 * asked for all the same, and are back once it is closed.
 */
function useGivingWay(settings: Settings, hasEvidence: boolean) {
  const { settings: store } = useStores()
  const [asked, setAsked] = useState(false)
  if (asked && !hasEvidence) setAsked(false)
  const { listsShown, listsWidth, paneShown, paneWidth, evidenceWidth } = settings
  const needed = listsWidth + (paneShown ? paneWidth : 0) + evidenceWidth + ROOM
  const hasRoom = useSyncExternalStore(followSize, () => window.innerWidth >= needed)
  const givesWay = hasEvidence && !hasRoom
  const isShown = listsShown && (!givesWay || asked)
  const toggle = () => {
    if (givesWay) setAsked(!isShown)
    if (!givesWay || (!isShown && !listsShown)) store.change({ listsShown: !listsShown })
  }
  return { isShown, toggle }
}

function followSize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

const ELEMENTS: Record<PaneName, string> = {
  lists: '.left-pane',
  page: '.desk-page',
  evidence: '.evidence-pane',
  pane: '.desk-pane',
}

function paneOf(desk: HTMLElement | null, name: PaneName): HTMLElement | null {
  return desk?.querySelector<HTMLElement>(ELEMENTS[name]) ?? null
}

/** What of a pane gets the focus: the first of these that it has, or the pane itself. */
const STOPS = [
  'article[tabindex]',
  '[role=document], [data-view]',
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
