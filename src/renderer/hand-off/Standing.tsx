import { Check } from 'lucide-react'
import { memo } from 'react'
import type { RecordName, Standpoint } from '../../core/dossier/index.ts'
import { Markdown } from '../claim/Markdown.tsx'
import { WordDifference } from '../drafts/WordDifference.tsx'
import { Button } from '../parts/Button.tsx'
import { momentWords } from '../parts/dates.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import type { Side } from './choices.ts'
import type { Things } from './things.ts'
import { valueWords, wholeWords } from './value-words.ts'

export interface StandingProps {
  readonly side: Side
  readonly path: readonly string[]
  readonly standpoint: Standpoint
  /** What the other side has, to tell the words apart. */
  readonly other: Standpoint
  readonly things: Things
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const SIDES = {
  ours: { name: 'Here', choose: 'Keep mine', keys: '1' },
  theirs: { name: 'In the file', choose: 'Take theirs', keys: '2' },
} as const

/** What one side has in a conflict: the value as it is read, and who made it so, and when. */
export const Standing = memo(function Standing(props: StandingProps) {
  const { side, standpoint, isChosen, onChoose } = props
  const { name, choose, keys } = SIDES[side]
  return (
    <section className="standing" aria-label={name} data-chosen={isChosen || undefined}>
      <header>
        <div>
          <h3>{name}</h3>
          <p className="standing-who">{whoWords(standpoint)}</p>
        </div>
        <Button look={isChosen ? 'primary' : 'plain'} keys={keys} onPress={onChoose}>
          {isChosen && <Check size={14} aria-hidden="true" />}
          {choose}
          {isChosen && <span className="heard"> (chosen)</span>}
        </Button>
      </header>
      <div className="standing-value">
        <Value {...props} />
      </div>
    </section>
  )
})

function whoWords({ value, set }: Standpoint): string {
  if (set === null) return 'as it was before'
  const did = value === undefined ? 'removed by ' : ''
  return `${did}${set.by.name}, ${momentWords(set.at)}`
}

/** The fields whose values are Markdown, and those whose words are compared. */
const MARKDOWN: ReadonlySet<string> = new Set(['rationale', 'authority', 'rebuttal', 'note'])
const COMPARED: ReadonlySet<string> = new Set([
  ...['standalone', 'title', 'text', 'question', 'quote', 'to', 'from', 'places', 'verdictFor'],
])

function Value({ path, standpoint: { value }, other, things, side }: StandingProps) {
  const [record = '', second, third] = path
  const isWhole = record !== 'info' && path.length === 2
  if (isWhole && value === undefined) return <p className="standing-removed">Removed</p>
  if (isWhole)
    return <Whole record={record as RecordName} entity={value as object} things={things} />
  const field = (record === 'info' ? second : third) ?? ''
  if (field === 'verdict') {
    return <VerdictChip verdict={value ? things.verdict(String(value)) : undefined} />
  }
  const words = valueWords(path, value, things)
  if (words === null) return <p className="standing-removed">{EMPTY[field] ?? 'Nothing'}</p>
  if (MARKDOWN.has(field)) return <Markdown text={words} />
  const before = COMPARED.has(field) ? valueWords(path, other.value, things) : null
  // Told once: on the side that comes in.
  if (before !== null && side === 'theirs') {
    return (
      <p dir="auto">
        <WordDifference before={before} after={words} />
      </p>
    )
  }
  return <p dir="auto">{words}</p>
}

const EMPTY: Readonly<Record<string, string>> = { assignee: 'Nobody', resolved: 'Not resolved' }

interface WholeProps {
  readonly record: RecordName
  readonly entity: object
  readonly things: Things
}

function Whole({ record, entity, things }: WholeProps) {
  return (
    <dl className="standing-whole">
      {wholeWords(record, entity, things).map(({ what, words, field }) => (
        <div key={field}>
          <dt>{what}</dt>
          <dd dir="auto">{MARKDOWN.has(field) ? <Markdown text={words} /> : words}</dd>
        </div>
      ))}
    </dl>
  )
}
