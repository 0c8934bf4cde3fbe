import { useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { initialsOf, type Person } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'

const roleLabels = { checker: 'Checker', editor: 'Editor' } as const

/** Who works here: the name that stands in the history. */
export function Me({ me, isReadOnly }: { readonly me: Person; readonly isReadOnly: boolean }) {
  return (
    <DialogTrigger>
      <AriaButton className="button button-quiet" isDisabled={isReadOnly}>
        {me.name} · {me.role}
      </AriaButton>
      <Popover className="popover me-popover" placement="bottom end">
        <Dialog aria-label="Who works here" className="me">
          {({ close }) => <MeForm me={me} focuses onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** Asks once who works here, in the library itself. */
export function Introduction({ me }: { readonly me: Person }) {
  return (
    <section className="introduction" aria-label="Who works here?">
      <div>
        <h2>Who works here?</h2>
        <p>
          Your name stands in the history of every change, and in the reports. It can be changed at
          any time.
        </p>
      </div>
      <MeForm me={me} onDone={() => {}} />
    </section>
  )
}

interface MeFormProps {
  readonly me: Person
  /** Whether the name takes the focus at once. */
  readonly focuses?: boolean
  readonly onDone: () => void
}

function MeForm({ me, focuses = false, onDone }: MeFormProps) {
  const { notices } = useStores()
  const [person, setPerson] = useState(me)
  const isNamed = person.name.trim() !== ''
  const save = async () => {
    const result = await bridge.request('people.setMe', { ...person, name: person.name.trim() })
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
        error={isNamed ? undefined : 'The history needs a name.'}
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
      <Button look="primary" isDisabled={!isNamed} onPress={() => void save()}>
        Save
      </Button>
    </div>
  )
}
