import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import type { Source } from '../../core/dossier/index.ts'
import { foldText } from '../palette/word-search.ts'
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

  const keys = (event: KeyboardEvent) => {
    // It closes the list; the next one leads out of the pane.
    const field = event.target as Element
    if (event.key === 'Escape' && field.getAttribute('aria-expanded') === 'true') {
      event.preventDefault()
    }
  }
  return (
    <div onKeyDownCapture={keys}>
      <ComboBox
        className="field source-choice"
        menuTrigger="focus"
        items={shown}
        inputValue={typed}
        onInputChange={setTyped}
        value={current?.id ?? null}
        onChange={(id) => {
          if (id !== null) onChoose(String(id))
        }}
      >
        <Label className="field-label">{label}</Label>
        <div className="source-choice-box">
          <Input
            className="field-input"
            dir="auto"
            // What stands there is replaced by what is typed.
            onClick={({ currentTarget }) => {
              if (typed === current?.title) currentTarget.select()
            }}
          />
          <AriaButton className="button button-quiet button-icon">
            <ChevronDown size={14} aria-hidden="true" />
          </AriaButton>
        </div>
        <Popover className="popover source-choice-list">
          <ListBox className="menu">
            {({ id, title, facts }: Item) => (
              <ListBoxItem id={id} textValue={title} className="menu-item source-choice-item">
                <bdi>{title}</bdi>
                {facts !== '' && <span className="field-hint">{facts}</span>}
              </ListBoxItem>
            )}
          </ListBox>
          {found.length > MOST && (
            <p className="source-choice-more">
              {found.length - MOST} more. Type a word of the one that is meant.
            </p>
          )}
        </Popover>
      </ComboBox>
    </div>
  )
}

function itemOf(source: Source): Item {
  const title = sourceTitle(source)
  const facts = sourceFacts(source).join(' · ')
  const searched = [title, facts, source.csl.URL ?? '', source.csl.DOI ?? '']
  return { id: source.id, title, facts, folded: foldText(searched.join(' ')) }
}
