import { useState } from 'react'
import { initialsOf, type Person } from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { useStores } from '../state/context.ts'
import './me.css'

const roleLabels = { checker: 'Checker', editor: 'Editor' } as const

/** Who a person is, as the history says it. */
export type PersonWords = Omit<Person, 'id'>

export interface PersonFormProps {
  readonly person: PersonWords
  /** Whether the name takes the focus at once. */
  readonly focuses?: boolean
  /** Keeps what was typed; a failure is shown, and the form stays. */
  readonly onSave: (person: PersonWords) => Promise<Result<unknown>>
  readonly onDone: () => void
}

/** A person's name, initials and role. */
export function PersonForm({ person: given, focuses = false, onSave, onDone }: PersonFormProps) {
  const { notices } = useStores()
  const [person, setPerson] = useState(given)
  const name = person.name.trim()
  const save = async () => {
    const result = await onSave({ ...person, name })
    if (result.ok) onDone()
    else notices.fail(result.error)
  }
  return (
    <div className="me-form">
      <TextField
        label="Name"
        value={person.name}
        onChange={(name) => {
          const follows = person.initials === initialsOf(person.name)
          setPerson({ ...person, name, ...(follows ? { initials: initialsOf(name) } : {}) })
        }}
        error={name === '' && person !== given ? 'The history needs a name.' : undefined}
        autoFocus={focuses}
      />
      <div className="field-row">
        <TextField
          label="Initials"
          value={person.initials}
          onChange={(initials) => setPerson({ ...person, initials })}
        />
        <Choice
          label="Role"
          value={person.role}
          options={roleLabels}
          onChange={(role) => setPerson({ ...person, role })}
        />
      </div>
      <Button look="primary" isDisabled={name === ''} onPress={() => void save()}>
        Save
      </Button>
    </div>
  )
}
