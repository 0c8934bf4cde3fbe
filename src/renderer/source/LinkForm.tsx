import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type LinkedSource, type LocatorLabel, linksOf } from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { Folded } from '../claim/Folded.tsx'
import { stanceLabels } from '../labels.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { LikeSources } from './LikeSources.tsx'
import {
  firstWords,
  isSaidAlready,
  keptWords,
  type LinkWords,
  letsStand,
  linkCommands,
  NEW_SOURCE,
  namesSource,
  UNSAID,
  untied,
} from './link-words.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { SourceFields } from './SourceFields.tsx'
import { textOf } from './text-of.ts'
import { type Search, tiePassage } from './tie-passage.ts'

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

const A_NEW_ONE = { id: NEW_SOURCE, title: 'A new source' }

/** What can be wrong with what stands in the form, by where it is said. */
type Errors = { readonly [at in 'source' | 'stance' | 'passage']?: string }

/**
 * Ties a claim to a source: one of the dossier's, or a new one described here. What was typed and
 * neither sent nor cancelled is there again when the form comes back.
 */
export function LinkForm({ claimId, linked, isAskedFor, onDone }: LinkFormProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const key = linked?.link.id ?? claimId
  // As they stood when the form opened: the one that it adds must not show up while it closes.
  const [sources] = useState(() => Object.values(store.dossier.sources))
  const [words, setWords] = useState(() => {
    const kept = store.unsent.get<LinkWords>(key)
    return kept ? keptWords(kept, linked) : firstWords(linked)
  })
  const [errors, setErrors] = useState<Errors>({})
  const [isSending, setSending] = useState(false)
  const formRef = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (isAskedFor) formRef.current?.scrollIntoView({ block: 'start' })
  }, [isAskedFor])
  // Whoever is told that something is missing goes on there.
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    const field = formRef.current?.querySelector('[data-invalid] :is(input, textarea, button)')
    if (field instanceof HTMLElement) field.focus()
  }, [errors])

  const set = (changes: Partial<LinkWords>) => {
    const next = { ...words, ...changes }
    store.unsent.set(key, next)
    setWords(next)
    setErrors({})
  }
  const setDescribed = (changes: Partial<LinkWords['described']>) =>
    set({ described: { ...words.described, ...changes } })

  const leave = () => {
    store.unsent.delete(key)
    onDone()
  }
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSending) return
    const wrong = errorsIn(words, linksOf(store.dossier, claimId), linked?.link.id)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    setSending(true)
    const isSaved = await send()
    setSending(false)
    if (isSaved) leave()
  }
  const send = async () => {
    const search = await look()
    const isOnPage = words.locator.trim() === '' && search.page !== null
    const said = isOnPage ? { ...words, label: 'page' as const, locator: `${search.page}` } : words
    const group = crypto.randomUUID()
    for (const command of linkCommands(claimId, said, linked, search.tied)) {
      if ((await store.execute(command, group)) === null) return false
    }
    if (search.complaint !== null) notices.show(search.complaint)
    return true
  }
  /** Where the passage is; what is tied already stays so while its words do. */
  const look = async (): Promise<Search> => {
    const before = linked?.link
    if (before?.evidence && before.quote.exact === words.passage.trim()) {
      return { tied: before, page: null, complaint: null }
    }
    const source = store.dossier.sources[words.chosen]
    const nothing = { tied: untied(words.passage), page: null, complaint: null }
    return source ? tiePassage(source, words.passage, textOf(store.id, source.id)) : nothing
  }
  const keys = (event: KeyboardEvent) => {
    // Escape leads back to the article, as everywhere in the pane; the words stay.
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Ahead of what has the focus: a choice would open its list.
    event.stopPropagation()
    void submit()
  }

  const { dossier } = store
  const users = new Set(
    Object.values(dossier.links)
      .filter((link) => link.sourceId === linked?.source.id)
      .map((link) => link.claimId),
  ).size
  const isNew = words.chosen === NEW_SOURCE
  const reused = dossier.sources[words.chosen]
  const verdict = verdictOf(dossier.info.pack, dossier.claims[claimId]?.verdict ?? null)
  const asksForRebuttal =
    words.rebuttal !== '' || (words.stance === 'refutes' && letsStand(verdict?.look))
  return (
    <form
      ref={formRef}
      className="link-form"
      aria-label={linked ? 'Change a link' : 'Link a source'}
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={keys}
    >
      {linked === undefined && (sources.length > 0 || !isNew) && (
        <SourceChoice
          label="Source"
          first={A_NEW_ONE}
          sources={reused && !sources.includes(reused) ? [...sources, reused] : sources}
          chosen={words.chosen}
          onChoose={(chosen) => set({ chosen })}
        />
      )}
      {isNew && (
        <SourceFields
          said={words.described}
          onSay={setDescribed}
          isSaved={false}
          error={errors.source}
          autoFocus={isAskedFor}
          below={(variable) => (
            <LikeSources
              variable={variable}
              words={words.described.words}
              onUse={(chosen) => set({ chosen })}
            />
          )}
        />
      )}
      {linked && (
        <Folded title="What is said of the source">
          {users > 1 && (
            <p className="empty-line">
              It is used for {users} claims: what is said of it here shows with each.
            </p>
          )}
          <SourceFields said={words.described} onSay={setDescribed} isSaved={false} />
        </Folded>
      )}
      <Choice
        label="What it does to the claim"
        value={words.stance}
        options={{ [UNSAID]: 'Choose…', ...stanceLabels }}
        onChange={(stance) => set({ stance })}
        error={errors.stance}
      />
      <TextField
        label="Quoted passage"
        className="field-serif"
        rows={3}
        value={words.passage}
        onChange={(passage) => set({ passage })}
        hint="The very words that prove or break the claim"
        error={errors.passage}
        autoFocus={isAskedFor && !isNew}
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
      <TextField
        label="Authority"
        rows={1}
        value={words.authority}
        onChange={(authority) => set({ authority })}
        hint="What makes it an authority for this fact"
      />
      {asksForRebuttal && (
        <TextField
          label="Why the claim stands all the same"
          rows={2}
          value={words.rebuttal}
          onChange={(rebuttal) => set({ rebuttal })}
        />
      )}
      <TextField label="Note" rows={1} value={words.note} onChange={(note) => set({ note })} />
      <div className="button-row">
        <Button
          look="primary"
          keys="Ctrl Enter"
          isPending={isSending}
          onPress={() => void submit()}
        >
          {linked ? 'Save' : 'Link'}
        </Button>
        <Button onPress={leave}>Discard</Button>
      </div>
    </form>
  )
}

function errorsIn(
  words: LinkWords,
  links: readonly LinkedSource[],
  own: string | undefined,
): Errors {
  if (!namesSource(words)) {
    return { source: 'Say by what it can be found: a title, a web address, or who made it.' }
  }
  if (words.stance === UNSAID) return { stance: 'Say what it does to the claim.' }
  if (!isSaidAlready(words, links, own)) return {}
  return {
    passage:
      words.passage.trim() === ''
        ? 'The claim has a link to this source already. Quote another passage of it.'
        : 'The claim has this passage of this source already. Quote another one.',
  }
}
