import { useState } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Query } from '../../core/dossier/index.ts'
import { foldText } from '../palette/word-search.ts'
import { ComboField } from '../parts/ComboField.tsx'
import { useDossierStore } from '../state/context.ts'
import { addresseesFor, itemOf } from './addressees.ts'

export interface AddresseeFieldProps {
  readonly claimId: string | null
  readonly to: Query['to']
  readonly onChange: (to: Query['to']) => void
}

/** How many are listed at once; who has more types a word. */
const MOST = 60

/** Whom a query goes to: the writer, a source, or anybody by name. */
export function AddresseeField({ claimId, to, onChange }: AddresseeFieldProps) {
  const { dossier } = useDossierStore()
  // As they stood when the form opened.
  const [items] = useState(() => addresseesFor(dossier, claimId))
  const current = itemOf(items, to)
  const typed = current?.title ?? to.name
  const words = current ? [] : foldText(typed).split(' ').filter(Boolean)
  const shown = items
    .filter(({ title }) => words.every((word) => foldText(title).includes(word)))
    .slice(0, MOST)
  return (
    <ComboField
      label="To"
      allowsCustomValue
      menuTrigger="focus"
      items={shown}
      inputValue={typed}
      onInputChange={(name) => {
        if (name === typed) return
        const meant = items.find(({ title }) => title === name)
        onChange(meant?.to ?? { kind: 'source', sourceId: null, name })
      }}
      value={current?.id ?? null}
      onChange={(id) => {
        const item = items.find((one) => one.id === id)
        if (item) onChange(item.to)
      }}
      // What stands there is replaced by what is typed.
      onInputClick={({ currentTarget }) => {
        if (current) currentTarget.select()
      }}
    >
      {({ id, title, facts }) => (
        <ListBoxItem id={id} textValue={title} className="menu-item source-choice-item">
          <bdi>{title}</bdi>
          {facts !== '' && <span className="field-hint">{facts}</span>}
        </ListBoxItem>
      )}
    </ComboField>
  )
}
