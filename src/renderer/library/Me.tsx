import { useRef, useState } from 'react'
import {
  Button as AriaButton,
  Dialog,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import type { Person } from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { useOffer } from '../actions/use-offer.ts'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { useMe, usePeople } from '../state/use-me.ts'
import { PersonForm, type PersonWords } from './PersonForm.tsx'
import './me.css'

const NOBODY_YET: PersonWords = { name: '', initials: '', role: 'checker' }

export interface MeProps {
  /** Shows the initials alone; the name is in the tooltip. */
  readonly isSmall?: boolean
}

/** Who works here, and the menu in which somebody else takes over or the name is changed. */
export function Me({ isSmall = false }: MeProps) {
  const { library, notices } = useStores()
  const isReadOnly = useStore(library, ({ view }) => view?.readOnly != null)
  const me = useMe()
  const people = usePeople()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState<'me' | 'new' | null>(null)
  useOffer({ who: isReadOnly ? null : () => setOpen(true) })
  if (me === undefined) return null

  const choose = async (id: string): Promise<Result<Person>> => {
    // What was typed so far is the work of whoever typed it.
    flushTyping()
    const chosen = await bridge.request('people.choose', id)
    if (chosen.ok) notices.show(`${chosen.value.name} works here now, as ${chosen.value.role}.`)
    else notices.fail(chosen.error)
    return chosen
  }
  const save = async (words: PersonWords): Promise<Result<unknown>> => {
    if (form === 'me') return bridge.request('people.setMe', { ...words, id: me.id })
    const added = await bridge.request('people.add', words)
    return added.ok ? choose(added.value.id) : added
  }
  const act = (key: string) => {
    if (key === 'me' || key === 'new') return setForm(key)
    const person = people.find(({ id }) => `person ${id}` === key)
    if (person && person.id !== me.id) void choose(person.id)
  }
  const whole = `${me.name} · ${me.role}`
  const initials = me.initials || me.name.slice(0, 1)
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <TooltipTrigger delay={600} isDisabled={!isSmall}>
          <AriaButton
            ref={button}
            className={`button button-quiet me-button ${isSmall ? 'me-small' : ''}`}
            aria-label={isSmall ? `${initials}: ${whole}` : whole}
            isDisabled={isReadOnly}
          >
            <bdi>{isSmall ? initials : whole}</bdi>
          </AriaButton>
          <Tooltip className="tooltip">{whole}</Tooltip>
        </TooltipTrigger>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => act(String(key))}>
            <MenuSection
              aria-label="Who works here"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[`person ${me.id}`]}
            >
              {people.map((person) => (
                <MenuItem
                  key={person.id}
                  id={`person ${person.id}`}
                  className="menu-item"
                  textValue={`${person.name} · ${person.role}`}
                >
                  <span className="person-name">
                    <bdi>{person.name}</bdi>
                  </span>
                  <span className="menu-count">{person.role}</span>
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-rule" />
            <MenuItem id="new" className="menu-item" textValue="Somebody else">
              <span className="person-name">Somebody else…</span>
            </MenuItem>
            <MenuItem id="me" className="menu-item" textValue="Change name or role">
              <span className="person-name">Change name or role…</span>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Popover
        className="popover me-popover"
        placement="bottom end"
        triggerRef={button}
        isOpen={form !== null}
        onOpenChange={(is) => {
          if (!is) setForm(null)
        }}
      >
        <Dialog aria-label={form === 'new' ? 'Somebody else' : 'Who works here'} className="me">
          <PersonForm
            person={form === 'new' ? NOBODY_YET : me}
            focuses
            onSave={save}
            onDone={() => setForm(null)}
          />
        </Dialog>
      </Popover>
    </>
  )
}
