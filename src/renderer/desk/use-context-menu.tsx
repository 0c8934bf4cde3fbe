import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import type { ActionName } from '../../ipc/index.ts'
import type { ActionLabels } from '../actions/key-labels.ts'
import type { ArticleCaret } from '../article/caret.ts'
import { pickableAt } from '../article/use-pointing.ts'
import { ContextMenu, type MenuPlace } from '../menu/ContextMenu.tsx'
import { menuPlace } from '../menu/menu-place.ts'
import { useDossierStore, useSettings, useStores } from '../state/context.ts'
import type { DeskSelection } from './use-selection.ts'

const ON_WORDS: readonly ActionName[] = ['markClaim', 'place', 'tick', 'clear']
const ON_SUGGESTION: readonly ActionName[] = ['accept', 'dismiss', 'tick', 'clear']
const ON_NOTE: readonly ActionName[] = ['linkNote', 'markClaim', 'tick', 'clear']
const ON_CLAIM: readonly ActionName[] = [
  'link',
  'linkNote',
  'verdict1',
  'verdict2',
  'verdict3',
  'verdict4',
  'verdict5',
  'verdict6',
  'verdict7',
  'verdict8',
  'verdict9',
  'noVerdict',
  'nextStatus',
  'raiseFlag',
  'comment',
  'assign',
  'askQuery',
  'proposeWording',
  'split',
  'merge',
  'removeClaim',
]

/** The menu of what is pointed at in the article: selected words, a claim, a suggestion. */
export function useContextMenu(
  selection: DeskSelection,
  caret: ArticleCaret,
  labels: ActionLabels,
  onPick: (id: string) => void,
): { readonly menu: ReactNode; readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void } {
  const store = useDossierStore()
  const { actions } = useStores()
  const settings = useSettings()
  const [place, setPlace] = useState<MenuPlace | null>(null)
  const { selected } = selection
  const hasWords = useRef(false)
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    hasWords.current = caret.span !== null
    const byPointer = event.button === 2
    const isOnMark = byPointer && caret.span === null
    const marks = isOnMark ? pickableAt(event.currentTarget, store.notes, event.nativeEvent) : []
    if (marks[0] !== undefined && !marks.includes(selected?.id ?? '')) onPick(marks[0])
    setPlace(menuPlace(event.nativeEvent, placeByKey(event.currentTarget)))
  }
  /** Where a menu that a key asked for opens: at the words, the mark or the caret. */
  const placeByKey = (article: HTMLElement): DOMRect => {
    const mark = selected && article.querySelector(`[data-mark="${CSS.escape(selected.id)}"]`)
    const words = document.getSelection()?.rangeCount
      ? document.getSelection()?.getRangeAt(0)
      : null
    const at = (caret.span && words) || mark || caret.point || article
    return at.getClientRects()[0] ?? article.getBoundingClientRect()
  }
  if (place === null) return { menu: null, onContextMenu }
  const { claim, suggestion, note } = selection
  const wanted = hasWords.current
    ? ON_WORDS
    : suggestion
      ? ON_SUGGESTION
      : claim
        ? ON_CLAIM
        : note
          ? ON_NOTE
          : ON_WORDS
  const can = actions.names
  const menuLabel =
    hasWords.current || (!claim && !note)
      ? 'Selected words'
      : claim
        ? `Claim ${claim.number}`
        : 'The reporter’s note'
  const menu = (
    <ContextMenu
      key={`${place.x} ${place.y}`}
      place={place}
      label={menuLabel}
      actions={wanted.filter((name) => can.includes(name))}
      labels={labels}
      settings={settings}
      onAction={(name) => actions.do(name)}
      onClose={() => setPlace(null)}
    />
  )
  return { menu, onContextMenu }
}
