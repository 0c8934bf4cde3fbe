import { type MouseEvent, type ReactNode, useState } from 'react'
import type { ActionName } from '../../ipc/index.ts'
import type { ActionLabels } from '../actions/key-labels.ts'
import { pickedFrom } from '../article/use-pointing.ts'
import { ContextMenu, type MenuPlace } from '../menu/ContextMenu.tsx'
import { menuPlace } from '../menu/menu-place.ts'
import { useSettings, useStores } from '../state/context.ts'
import type { DeskSelection } from './use-selection.ts'

const ON_WORDS: readonly ActionName[] = ['markClaim', 'place', 'tick', 'clear']
const ON_SUGGESTION: readonly ActionName[] = ['accept', 'dismiss', 'tick', 'clear']
const ON_CLAIM: readonly ActionName[] = [
  'link',
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
  'split',
  'merge',
  'removeClaim',
]

/** The menu of what is pointed at in the article: selected words, a claim, a suggestion. */
export function useContextMenu(
  selection: DeskSelection,
  labels: ActionLabels,
  onPick: (id: string) => void,
): { readonly menu: ReactNode; readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void } {
  const { actions } = useStores()
  const settings = useSettings()
  const [place, setPlace] = useState<MenuPlace | null>(null)
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    const native = document.getSelection()
    const hasWords = native !== null && !native.isCollapsed
    const mark = hasWords ? undefined : pickedFrom(event.target as Element, null)
    if (mark !== undefined) onPick(mark)
    const focused = hasWords ? native.getRangeAt(0) : event.currentTarget
    setPlace(menuPlace(event.nativeEvent, focused.getBoundingClientRect()))
  }
  if (place === null) return { menu: null, onContextMenu }
  const { claim, suggestion } = selection
  const hasWords = document.getSelection()?.isCollapsed === false
  const wanted = hasWords ? ON_WORDS : suggestion ? ON_SUGGESTION : claim ? ON_CLAIM : ON_WORDS
  const can = actions.names
  const menu = (
    <ContextMenu
      key={`${place.x} ${place.y}`}
      place={place}
      label={hasWords || !claim ? 'Selected words' : `Claim ${claim.number}`}
      actions={wanted.filter((name) => can.includes(name))}
      labels={labels}
      settings={settings}
      onAction={(name) => actions.do(name)}
      onClose={() => setPlace(null)}
    />
  )
  return { menu, onContextMenu }
}
