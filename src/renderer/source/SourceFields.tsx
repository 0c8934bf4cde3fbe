import { type ReactNode, useState } from 'react'
import type { SourceRank } from '../../core/dossier/index.ts'
import { type Field, fieldsOf } from '../../core/source/index.ts'
import { rankLabels } from '../labels.ts'
import { Choice } from '../parts/Fields.tsx'
import { AlsoKept } from './AlsoKept.tsx'
import { AtRisk } from './AtRisk.tsx'
import { type Description, typeOptions } from './describe-source.ts'
import { WordsField } from './WordsField.tsx'
import './source-fields.css'

export interface SourceFieldsProps {
  readonly said: Description
  /** Says something else; what is typed between entering a field and leaving it shares a group. */
  readonly onSay: (changes: Partial<Description>, group?: string) => void
  /** Whether each field is saved while it is typed in, and not by a button. */
  readonly isSaved: boolean
  /** What is wrong with the whole; said at the first field. */
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** What stands below the field of a CSL variable. */
  readonly below?: (variable: string) => ReactNode
}

/** What is said of a source: its kind first, and then what that asks for and no more. */
export function SourceFields(props: SourceFieldsProps) {
  const { said, onSay, isSaved, error, autoFocus = false, below } = props
  const { type, words } = said
  const [wantsContact, setWantsContact] = useState(false)
  const fields = fieldsOf(type)
  const hasContact = SPOKEN.has(type) || said.contact !== '' || wantsContact
  const hasAddress = (words.URL ?? '').trim() !== '' || said.archivedUrl !== ''
  const say = (variable: string) => (value: string, group?: string) =>
    onSay({ words: { ...words, [variable]: value } }, group)

  return (
    <div className="source-fields">
      <Choice
        label="Kind"
        value={type}
        options={typeOptions(type)}
        onChange={(type) => onSay({ type })}
      />
      <Choice
        label="Rank"
        value={said.rank}
        options={rankLabels}
        onChange={(rank: SourceRank) => onSay({ rank })}
      />
      {fields.map((field, at) => (
        <WordsField
          key={field.variable}
          kind={field.type}
          label={field.label}
          isWide={isWide(field)}
          hint={isFirst(fields, at) ? field.hint : undefined}
          isSerif={field.variable === 'title'}
          isSaved={isSaved}
          value={words[field.variable] ?? ''}
          onChange={say(field.variable)}
          error={at === 0 ? error : undefined}
          autoFocus={autoFocus && at === 0}
          offersToday={field.variable === 'accessed'}
        >
          {below?.(field.variable)}
        </WordsField>
      ))}
      {hasAddress && (
        <WordsField
          kind="url"
          label="Archived copy"
          isWide
          hint="Where it is kept in case it goes away"
          isSaved={isSaved}
          value={said.archivedUrl}
          onChange={(archivedUrl, group) => onSay({ archivedUrl }, group)}
        />
      )}
      {hasContact ? (
        <WordsField
          kind="text"
          label="Contact details"
          isWide
          isSaved={isSaved}
          value={said.contact}
          onChange={(contact, group) => onSay({ contact }, group)}
        />
      ) : (
        <p className="source-wide">
          <button type="button" className="inline-deed" onClick={() => setWantsContact(true)}>
            Add contact details
          </button>
        </p>
      )}
      <AlsoKept type={type} words={words} onRemove={(variable) => say(variable)('')} />
      <AtRisk isAtRisk={said.atRisk} onChange={(atRisk) => onSay({ atRisk })} />
    </div>
  )
}

/** Kinds whose source is a person. */
const SPOKEN = new Set(['interview', 'personal_communication'])

function isWide({ type, variable }: Field): boolean {
  return type === 'url' || type === 'names' || variable === 'title'
}

/** How names and dates are typed is said once. */
function isFirst(fields: readonly Field[], at: number): boolean {
  const hint = fields[at]?.hint
  return fields.findIndex((field) => field.hint === hint) === at
}
