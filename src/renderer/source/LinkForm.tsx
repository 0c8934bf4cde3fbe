import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type {
  CommandInput,
  Link,
  LocatorLabel,
  Source,
  SourceInput,
  SourceRank,
  Stance,
} from '../../core/dossier/index.ts'
import { SOURCE_TYPES, type SourceType } from '../../core/source/index.ts'
import { rankLabels, stanceLabels } from '../labels.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { useDossierStore } from '../state/context.ts'
import { cslOf, noWords, type SourceWords, wordsOf } from './describe-source.ts'

export interface LinkFormProps {
  readonly claimId: string
  /** The link that is changed, with its source; a new one where it is left out. */
  readonly linked?: { readonly link: Link; readonly source: Source }
  readonly onDone: () => void
}

const NEW = 'new'

const locatorLabels: Record<LocatorLabel, string> = {
  page: 'Page',
  paragraph: 'Paragraph',
  section: 'Section',
  line: 'Line',
  timecode: 'Timecode',
}

/** Ties a claim to a source: one of the dossier's, or a new one described here. */
export function LinkForm({ claimId, linked, onDone }: LinkFormProps) {
  const store = useDossierStore()
  // As they stood when the form opened: the one that it adds must not show up while it closes.
  const [sources] = useState(() => titles(store.dossier.sources))
  const [chosen, setChosen] = useState(linked?.source.id ?? NEW)
  const [type, setType] = useState((linked?.source.csl.type ?? 'webpage') as SourceType)
  const [rank, setRank] = useState<SourceRank>(linked?.source.rank ?? 'unset')
  const [words, setWords] = useState<SourceWords>(linked ? wordsOf(linked.source.csl) : noWords)
  const [stance, setStance] = useState<Stance>(linked?.link.stance ?? 'supports')
  const [exact, setExact] = useState(linked?.link.quote.exact ?? '')
  const [label, setLabel] = useState<LocatorLabel>(linked?.link.locator.label ?? 'page')
  const [place, setPlace] = useState(linked?.link.locator.value ?? '')
  const [note, setNote] = useState(linked?.link.note ?? '')
  const [error, setError] = useState<string>()

  const describes = chosen === NEW || linked !== undefined
  const say = (field: keyof SourceWords) => (value: string) => {
    setWords({ ...words, [field]: value })
    setError(undefined)
  }

  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (describes && words.title.trim() === '' && words.url.trim() === '') {
      setError('Give the source a title or a web address.')
      return
    }
    const quote = {
      exact: exact.trim(),
      prefix: linked?.link.quote.exact === exact ? linked.link.quote.prefix : '',
      suffix: linked?.link.quote.exact === exact ? linked.link.quote.suffix : '',
    }
    const said = { stance, quote, locator: { label, value: place.trim() }, note: note.trim() }
    const csl = { type, ...cslOf(words) }
    if (linked === undefined) {
      const source = describes ? ({ csl: withoutNulls(csl), rank } as SourceInput) : { id: chosen }
      if (await send([{ type: 'addLink', claimId, source, ...said }])) onDone()
    } else {
      const changes = { csl: csl as never, rank }
      const done = await send([
        { type: 'editSource', sourceId: linked.source.id, changes },
        { type: 'editLink', linkId: linked.link.id, changes: said },
      ])
      if (done) onDone()
    }
  }

  /** Sends commands that are undone together; stops at the first that fails. */
  const send = async (commands: readonly CommandInput[]): Promise<boolean> => {
    const group = crypto.randomUUID()
    for (const command of commands) {
      if ((await store.execute(command, group)) === null && store.save.state !== 'failed') {
        return false
      }
    }
    return true
  }

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onDone()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
  }

  return (
    <form
      className="link-form"
      aria-label={linked ? 'Change a link' : 'Link a source'}
      onSubmit={(event) => void submit(event)}
      onKeyDown={keys}
    >
      {linked === undefined && Object.keys(sources).length > 0 && (
        <Choice
          label="Source"
          value={chosen}
          options={{ [NEW]: 'A new source', ...sources }}
          onChange={setChosen}
        />
      )}
      {describes && (
        <>
          <TextField
            label="Title"
            value={words.title}
            onChange={say('title')}
            error={error}
            autoFocus
          />
          <div className="field-row">
            <Choice label="Kind" value={type} options={SOURCE_TYPES} onChange={setType} />
            <Choice label="Rank" value={rank} options={rankLabels} onChange={setRank} />
          </div>
          <div className="field-row">
            <TextField label="Author" value={words.author} onChange={say('author')} />
            <TextField label="Publisher" value={words.publisher} onChange={say('publisher')} />
          </div>
          <TextField label="Web address" value={words.url} onChange={say('url')} />
          <TextField
            label="Date"
            value={words.date}
            onChange={say('date')}
            hint="Such as 2022-11-21, 2022-11 or 2022"
          />
        </>
      )}
      <Choice
        label="What it does to the claim"
        value={stance}
        options={stanceLabels}
        onChange={setStance}
      />
      <TextField
        label="Quoted passage"
        className="field-serif"
        rows={3}
        value={exact}
        onChange={setExact}
        hint="The very words that prove or break the claim"
      />
      <div className="field-row">
        <Choice label="Found at" value={label} options={locatorLabels} onChange={setLabel} />
        <TextField label={locatorLabels[label]} value={place} onChange={setPlace} />
      </div>
      <TextField label="Note" rows={2} value={note} onChange={setNote} />
      <div className="button-row">
        <Button look="primary" keys="Ctrl Enter" onPress={() => void submit()}>
          {linked ? 'Save' : 'Link'}
        </Button>
        <Button keys="Esc" onPress={onDone}>
          Cancel
        </Button>
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

function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
