import { Fragment, useEffect, useRef } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import type { ActionName, Settings } from '../../ipc/index.ts'
import { type ActionLabels, byGroup, labelOf, wordsOfKeys } from '../actions/key-labels.ts'
import { useKeptPlace } from '../actions/use-kept-place.ts'
import { useStable } from '../parts/use-stable.ts'
import './context-menu.css'

/** Where a context menu opens, in the window's CSS pixels. */
export interface MenuPlace {
  readonly x: number
  readonly y: number
  /** Asked for by a key: the first action is highlighted at once. */
  readonly byKey: boolean
}

export interface ContextMenuProps {
  readonly place: MenuPlace
  /** What it is about, as a screen reader hears it, such as “Claim 4”. */
  readonly label: string
  /** What can be done now, and makes sense here. */
  readonly actions: readonly ActionName[]
  /** Better names for some actions, such as the verdicts of the open dossier's pack. */
  readonly labels?: ActionLabels
  readonly settings: Pick<Settings, 'keys'>
  /** Comes once the menu is gone, and focus and selection are what they were before it. */
  readonly onAction: (name: ActionName) => void
  /** The menu is to go; the focus goes back by itself. */
  readonly onClose: () => void
}

/** The actions for what was pointed at. Shown as long as it is rendered. */
export function ContextMenu({
  place,
  label,
  actions,
  labels,
  settings,
  onAction,
  onClose,
}: ContextMenuProps) {
  const goBack = useKeptPlace()
  const anchor = useRef<HTMLSpanElement>(null)
  const close = useStable((then?: () => void) => {
    onClose()
    goBack(then)
  })
  useEffect(() => {
    const leave = () => close()
    const again = (event: MouseEvent) => {
      event.preventDefault()
      close()
    }
    window.addEventListener('blur', leave)
    window.addEventListener('resize', leave)
    window.addEventListener('contextmenu', again, true)
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('resize', leave)
      window.removeEventListener('contextmenu', again, true)
    }
  }, [close])
  if (actions.length === 0) return null
  return (
    <>
      <span
        ref={anchor}
        className="context-anchor"
        style={{ insetInlineStart: place.x, insetBlockStart: place.y }}
      />
      <Popover
        className="popover context-menu"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        containerPadding={6}
        isOpen
        onOpenChange={(open) => {
          if (!open) close()
        }}
      >
        <Menu
          className="menu"
          aria-label={label}
          autoFocus={place.byKey ? 'first' : true}
          onAction={(name) => close(() => onAction(name as ActionName))}
        >
          {byGroup(actions).map(({ group, names }, at) => (
            <Fragment key={group}>
              {at > 0 && <Separator className="context-rule" />}
              <MenuSection aria-label={group}>
                {names.map((name) => {
                  const [keys] = wordsOfKeys(name, settings)
                  return (
                    <MenuItem
                      key={name}
                      id={name}
                      className="menu-item context-item"
                      textValue={labelOf(name, labels)}
                    >
                      {labelOf(name, labels)}
                      {keys !== undefined && <kbd>{keys}</kbd>}
                    </MenuItem>
                  )
                })}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
