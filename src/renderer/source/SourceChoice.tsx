import { useEffect, useMemo, useState } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Source } from '../../core/dossier/index.ts'
import { foldText } from '../palette/word-search.ts'
import { ComboField } from '../parts/ComboField.tsx'
import { sourceFacts } from './source-facts.ts'
import { sourceTitle } from './source-title.ts'
import './source-choice.css'

export interface SourceChoiceProps {
  readonly label: string
  readonly sources: readonly Source[]
  /** The id of one of them, or of {@link first}. */
  readonly chosen: string | null
  /** A choice that comes before all sources. */
  readonly first?: { readonly id: string; readonly title: string }
  readonly onChoose: (id: string) => void
}

interface Item {
  readonly id: string
  readonly title: string
  readonly facts: string
  readonly folded: string
}

/** How many are listed at once; who has more types a word. */
const MOST = 60

/** One of the dossier's sources, found by words of its description. */
export function SourceChoice(props: SourceChoiceProps) {
  const { label, sources, chosen, first, onChoose } = props
  const items = useMemo(() => {
    const all = sources.map(itemOf)
    return first ? [{ ...first, facts: '', folded: foldText(first.title) }, ...all] : all
  }, [sources, first])
  const current = items.find(({ id }) => id === chosen)
  const [typed, setTyped] = useState<string>(current?.title ?? '')
  // A choice that was made elsewhere shows here too.
  useEffect(() => setTyped(current?.title ?? ''), [current])
  // What stands there until somebody types is the choice itself, not a filter.
  const words = typed === current?.title ? [] : foldText(typed).split(' ').filter(Boolean)
  const found = items.filter(
    (item) => item === current || words.every((word) => item.folded.includes(word)),
  )
  const shown = found.slice(0, MOST)
  if (current && !shown.includes(current)) shown.push(current)

  return (
    <ComboField
      label={label}
      menuTrigger="focus"
      items={shown}
      inputValue={typed}
      onInputChange={setTyped}
      value={current?.id ?? null}
      onChange={(id) => {
        const item = items.find((one) => one.id === id)
        if (item === undefined) return
        // With the choice itself: words that change after it would open the list again.
        setTyped(item.title)
        onChoose(item.id)
      }}
      // What stands there is replaced by what is typed.
      onInputClick={({ currentTarget }) => {
        if (typed === current?.title) currentTarget.select()
      }}
      more={
        found.length > MOST && (
          <p className="source-choice-more">
            {found.length - MOST} more. Type a word of the one that is meant.
          </p>
        )
      }
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

function itemOf(source: Source): Item {
  const title = sourceTitle(source)
  const facts = sourceFacts(source).join(' · ')
  const searched = [title, facts, source.csl.URL ?? '', source.csl.DOI ?? '']
  return { id: source.id, title, facts, folded: foldText(searched.join(' ')) }
}
