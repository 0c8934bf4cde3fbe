import { type ReactNode, useEffect, useState } from 'react'
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import type { NumberedClaim, Person } from '../../core/dossier/index.ts'
import { useKeptPlace } from '../actions/use-kept-place.ts'
import { InlineText } from '../library/InlineText.tsx'
import { useDossierStore } from '../state/context.ts'
import { useMe, usePeople } from '../state/use-me.ts'
import { knownPeople } from './known-people.ts'
import { useAssigning } from './use-assigning.ts'
import { useSayingForm } from './use-saying-form.ts'
import './person-menu.css'

export interface PersonMenuProps {
  /** What the open menu belongs to; see {@link useSayingForm}. */
  readonly id: string
  readonly claims: readonly NumberedClaim[]
  /** Who has them now; undefined where they have not the same person. */
  readonly current: Person | null | undefined
  readonly className: string
  /** What the button says. */
  readonly children: ReactNode
}

/** Gives claims to a person of the library or of the dossier, to nobody, or to somebody new. */
export function PersonMenu({ id, claims, current, className, children }: PersonMenuProps) {
  const menu = useSayingForm('assign', id)
  const me = useMe()
  const { dossier } = useDossierStore()
  const library = usePeople()
  const people = menu.isOpen ? knownPeople(library, dossier) : library
  const { give, giveToNew } = useAssigning()
  const [isNaming, setNaming] = useState(false)
  useEffect(() => {
    if (menu.isAskedFor) menu.entered()
  })
  if (isNaming) {
    return (
      <NewPerson onDone={(name) => void giveToNew(claims, name)} onClose={() => setNaming(false)} />
    )
  }
  const act = (key: string) => {
    if (key === 'new') return setNaming(true)
    const person = key === 'nobody' ? null : people.find((each) => `person ${each.id}` === key)
    if (person !== undefined) void give(claims, person)
  }
  return (
    <MenuTrigger isOpen={menu.isOpen} onOpenChange={(is) => (is ? menu.open() : menu.close())}>
      <AriaButton className={className}>{children}</AriaButton>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label="Give to"
          autoFocus="first"
          onAction={(key) => act(String(key))}
        >
          <MenuSection
            aria-label="Give to"
            selectionMode="single"
            selectedKeys={
              current === undefined ? [] : [current ? `person ${current.id}` : 'nobody']
            }
          >
            {people.map((person) => (
              <MenuItem
                key={person.id}
                id={`person ${person.id}`}
                className="menu-item"
                textValue={person.name}
              >
                <span className="person-name">
                  <bdi>{person.name}</bdi>
                </span>
                <span className="menu-count">
                  {person.id === me?.id ? 'you' : person.role === 'editor' ? 'editor' : ''}
                </span>
              </MenuItem>
            ))}
            <MenuItem id="nobody" className="menu-item" textValue="Nobody">
              <span className="person-name">Nobody</span>
            </MenuItem>
          </MenuSection>
          <Separator className="menu-rule" />
          <MenuItem id="new" className="menu-item" textValue="Somebody new">
            <span className="person-name">Somebody new…</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface NewPersonProps {
  readonly onDone: (name: string) => void
  readonly onClose: () => void
}

function NewPerson({ onDone, onClose }: NewPersonProps) {
  const goBack = useKeptPlace()
  const close = () => {
    onClose()
    goBack()
  }
  return (
    <InlineText
      label="Name of the person"
      value=""
      onDone={(name) => {
        onDone(name)
        close()
      }}
      onCancel={close}
    />
  )
}
