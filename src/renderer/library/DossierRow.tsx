import { MoreHorizontal } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import {
  type CommandInput,
  type DossierSummary,
  initialsOf,
  type Person,
} from '../../core/dossier/index.ts'
import { writeHandOff } from '../hand-off/write-hand-off.ts'
import { dayWords } from '../parts/dates.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { Backups } from './Backups.tsx'
import { InlineText } from './InlineText.tsx'

export interface DossierRowProps {
  readonly summary: DossierSummary
  readonly people: readonly Person[]
  readonly isReadOnly: boolean
  readonly onOpen: (id: string) => Promise<void>
}

export function DossierRow({ summary, people, isReadOnly, onOpen }: DossierRowProps) {
  const { notices } = useStores()
  const [input, setInput] = useState<'rename' | 'person' | 'backups' | null>(null)
  const { id } = summary
  const openRef = useRef<HTMLButtonElement>(null)
  const hadInput = useRef(false)
  useEffect(() => {
    if (input === null && hadInput.current) openRef.current?.focus()
    hadInput.current = input !== null
  }, [input])

  const execute = async (command: CommandInput) =>
    notices.report(await bridge.request('dossier.execute', { id, command }))
  const rename = async (title: string) => {
    setInput(null)
    await execute({ type: 'renameDossier', title })
  }
  const addPerson = async (name: string) => {
    setInput(null)
    const person = { name, initials: initialsOf(name), role: 'checker' } as const
    const added = await bridge.request('people.add', person)
    if (!added.ok) return notices.fail(added.error)
    await execute({ type: 'assignDossier', person: added.value })
  }
  const bin = async () => {
    const result = await bridge.request('library.bin', id)
    if (!result.ok) return notices.fail(result.error)
    notices.show(`“${summary.title}” is in the bin.`, [
      {
        label: 'Undo',
        run: async () => notices.report(await bridge.request('library.restore', id)),
      },
    ])
  }
  const act = (key: string) => {
    if (key === 'rename') return setInput('rename')
    if (key === 'newPerson') return setInput('person')
    if (key === 'bin') return void bin()
    if (key === 'handOff') return void writeHandOff(id, notices)
    if (key === 'backups') return setInput('backups')
    if (key === 'nobody') return void execute({ type: 'assignDossier', person: null })
    if (key === 'reveal') {
      return void bridge.request('library.reveal', id).then((result) => notices.report(result))
    }
    const person = people.find((each) => `person ${each.id}` === key)
    if (person !== undefined) void execute({ type: 'assignDossier', person })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'F2' && !isReadOnly) setInput('rename')
    else if (event.key === 'Delete' && !isReadOnly) void bin()
    else return
    event.preventDefault()
  }

  return (
    <li className="dossier">
      {input === 'rename' ? (
        <InlineText
          label="Title"
          value={summary.title}
          onDone={(title) => void rename(title)}
          onCancel={() => setInput(null)}
        />
      ) : (
        <button
          type="button"
          ref={openRef}
          className="dossier-open"
          onClick={() => void onOpen(id)}
          onKeyDown={keys}
        >
          <span className="dossier-title" dir="auto">
            {summary.title}
          </span>
          <span className="dossier-facts">{factsOf(summary)}</span>
        </button>
      )}
      {input === 'person' ? (
        <InlineText
          label="Name of the person"
          value=""
          onDone={(name) => void addPerson(name)}
          onCancel={() => setInput(null)}
        />
      ) : (
        <span className="dossier-assignee">{summary.assignee?.name ?? ''}</span>
      )}
      <MenuTrigger>
        <AriaButton
          className="button button-quiet button-icon"
          aria-label={`Actions for ${summary.title}`}
        >
          <MoreHorizontal size={16} aria-hidden="true" />
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            onAction={(key) => act(String(key))}
            disabledKeys={isReadOnly ? ['rename', 'bin', 'backups', 'nobody', 'newPerson'] : []}
          >
            <MenuItem id="rename" className="menu-item">
              Rename <kbd>F2</kbd>
            </MenuItem>
            <MenuItem id="reveal" className="menu-item">
              Show in folder
            </MenuItem>
            <MenuItem id="handOff" className="menu-item">
              Hand off…
            </MenuItem>
            <MenuItem id="backups" className="menu-item">
              Restore from backup…
            </MenuItem>
            <MenuItem id="bin" className="menu-item">
              Move to the bin <kbd>Del</kbd>
            </MenuItem>
            <Separator className="menu-rule" />
            <MenuSection>
              <Header className="menu-title">Assign to</Header>
              {people.map((person) => (
                <MenuItem
                  key={person.id}
                  id={`person ${person.id}`}
                  className="menu-item"
                  isDisabled={isReadOnly}
                >
                  {person.name}
                </MenuItem>
              ))}
              <MenuItem id="newPerson" className="menu-item">
                Somebody new…
              </MenuItem>
              <MenuItem id="nobody" className="menu-item">
                Nobody
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {input === 'backups' && <Backups id={id} onClose={() => setInput(null)} />}
    </li>
  )
}

function factsOf({ draftNumber, imported, claims, flagged, signOff }: DossierSummary): string {
  const total = claims.open + claims.checking + claims.checked + claims.approved
  const done = claims.checked + claims.approved
  const facts = [
    `Draft ${draftNumber}`,
    `imported ${dayWords(imported)}`,
    total === 0 ? 'no claims yet' : `${done} of ${total} claims checked`,
    flagged > 0 ? `${flagged} flagged` : '',
    signOff ? `signed off by ${signOff.by.name} on ${dayWords(signOff.at)}` : '',
    signOff && signOff.changes > 0 ? 'changed since' : '',
  ]
  return facts.filter(Boolean).join(' · ')
}
