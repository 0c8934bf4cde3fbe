import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { LinkedSource, LocatorLabel, Source } from '../../core/dossier/index.ts'
import { SOURCE_TYPES } from '../../core/source/index.ts'
import { rankLabels, stanceLabels } from '../labels.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { useDossierStore } from '../state/context.ts'
import type { SourceWords } from './describe-source.ts'
import {
  firstWords,
  type LinkWords,
  linkCommands,
  NEW_SOURCE,
  namesSource,
  UNSAID,
} from './link-words.ts'

export interface LinkFormProps {
  readonly claimId: string
  /** The link that is changed, with its source; a new one where it is left out. */
  readonly linked?: LinkedSource
  /** Whether the person just asked for it: then it takes the focus and comes into view. */
  readonly isAskedFor: boolean
  readonly onDone: () => void
}

const locatorLabels: Record<LocatorLabel, string> = {
  page: 'Page',
  paragraph: 'Paragraph',
  section: 'Section',
  line: 'Line',
  timecode: 'Timecode',
}

/**
 * Ties a claim to a source: one of the dossier's, or a new one described here. What was typed and
 * neither sent nor cancelled is there again when the form comes back.
 */
export function LinkForm({ claimId, linked, isAskedFor, onDone }: LinkFormProps) {
  const store = useDossierStore()
  const key = linked?.link.id ?? claimId
  // As they stood when the form opened: the one that it adds must not show up while it closes.
  const [sources] = useState(() => titles(store.dossier.sources))
  const [words, setWords] = useState(() => store.unsent.get(key) ?? firstWords(linked))
  const [error, setError] = useState<string>()
  const [stanceError, setStanceError] = useState<string>()
  const formRef = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (isAskedFor) formRef.current?.scrollIntoView({ block: 'start' })
  }, [isAskedFor])

  const set = (changes: Partial<LinkWords>) => {
    const next = { ...words, ...changes }
    store.unsent.set(key, next)
    setWords(next)
    setError(undefined)
    setStanceError(undefined)
  }
  const setSource = (field: keyof SourceWords) => (value: string) =>
    set({ source: { ...words.source, [field]: value } })

  const leave = () => {
    store.unsent.delete(key)
    onDone()
  }
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!namesSource(words)) return setError('Give the source a title or a web address.')
    if (words.stance === UNSAID) return setStanceError('Say what it does to the claim.')
    const group = crypto.randomUUID()
    for (const command of linkCommands(claimId, words, linked)) {
      if ((await store.execute(command, group)) === null) return
    }
    leave()
  }
  const keys = (event: KeyboardEvent) => {
    // Escape leads back to the article, as everywhere in the pane; the words stay.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
  }

  const users = new Set(
    Object.values(store.dossier.links)
      .filter((link) => link.sourceId === linked?.source.id)
      .map((link) => link.claimId),
  ).size
  const describes = words.chosen === NEW_SOURCE || linked !== undefined
  return (
    <form
      ref={formRef}
      className="link-form"
      aria-label={linked ? 'Change a link' : 'Link a source'}
      onSubmit={(event) => void submit(event)}
      onKeyDown={keys}
    >
      {linked === undefined && Object.keys(sources).length > 0 && (
        <Choice
          label="Source"
          value={words.chosen}
          options={{ [NEW_SOURCE]: 'A new source', ...sources }}
          onChange={(chosen) => set({ chosen })}
        />
      )}
      {users > 1 && (
        <p className="empty-line">
          This source is used for {users} claims: what is said of it here shows with each.
        </p>
      )}
      {describes && (
        <>
          <TextField
            label="Title"
            value={words.source.title}
            onChange={setSource('title')}
            error={error}
            autoFocus={isAskedFor}
          />
          <div className="field-row">
            <Choice
              label="Kind"
              value={words.type}
              options={SOURCE_TYPES}
              onChange={(type) => set({ type })}
            />
            <Choice
              label="Rank"
              value={words.rank}
              options={rankLabels}
              onChange={(rank) => set({ rank })}
            />
          </div>
          <div className="field-row">
            <TextField label="Author" value={words.source.author} onChange={setSource('author')} />
            <TextField
              label="Publisher"
              value={words.source.publisher}
              onChange={setSource('publisher')}
            />
          </div>
          <TextField label="Web address" value={words.source.url} onChange={setSource('url')} />
          <TextField
            label="Date"
            value={words.source.date}
            onChange={setSource('date')}
            hint="Such as 2022-11-21, 2022-11 or 2022"
          />
        </>
      )}
      <Choice
        label="What it does to the claim"
        value={words.stance}
        options={{ [UNSAID]: 'Choose…', ...stanceLabels }}
        onChange={(stance) => set({ stance })}
        error={stanceError}
      />
      <TextField
        label="Quoted passage"
        className="field-serif"
        rows={3}
        value={words.passage}
        onChange={(passage) => set({ passage })}
        hint="The very words that prove or break the claim"
      />
      <div className="field-row">
        <Choice
          label="Found at"
          value={words.label}
          options={locatorLabels}
          onChange={(label) => set({ label })}
        />
        <TextField
          label={locatorLabels[words.label]}
          value={words.locator}
          onChange={(locator) => set({ locator })}
        />
      </div>
      <TextField label="Note" rows={2} value={words.note} onChange={(note) => set({ note })} />
      <div className="button-row">
        <Button look="primary" keys="Ctrl Enter" onPress={() => void submit()}>
          {linked ? 'Save' : 'Link'}
        </Button>
        <Button onPress={leave}>Discard</Button>
      </div>
    </form>
  )
}

function titles(sources: Readonly<Record<string, Source>>): Record<string, string> {
  return Object.fromEntries(
    Object.values(sources).map((source) => [source.id, sourceTitle(source)]),
  )
}

/** What a source is called in a list. */
export function sourceTitle(source: Source): string {
  return source.csl.title ?? source.csl.URL ?? 'Untitled source'
}
