import type { RefObject } from 'react'
import type { ArticleNote, ImportChoices, Offer } from '../../core/article/index.ts'
import type { Incoming, ReadArticle } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import type { About } from '../state/incoming-store.ts'
import { AboutFields } from './AboutFields.tsx'
import { fileWords, lengthWords, noteWords } from './facts.ts'
import { NoteList } from './NoteList.tsx'
import { OfferChoice } from './OfferChoice.tsx'

export interface ImportPaneProps {
  readonly file: Incoming
  readonly read: ReadArticle
  readonly said: Partial<About>
  readonly notes: readonly ArticleNote[]
  readonly onSay: (about: Partial<About>) => void
  /** The file is to be read in another way. */
  readonly onChoose: (choices: ImportChoices) => void
  /** Opens the dossier that has the file already; null where other files would be put aside by it. */
  readonly onOpenKnown: ((id: string) => void) | null
  readonly onPutAside: () => void
  readonly pageRef: RefObject<HTMLElement | null>
}

/** What is known of a file that was read, and what a person can choose and put right. */
export function ImportPane(props: ImportPaneProps) {
  const { file, read, said, notes, onSay, onChoose, onOpenKnown, onPutAside, pageRef } = props
  const { known } = read
  const counts = noteWords(read.notes)
  const show = (number: number) => {
    const mark = pageRef.current?.querySelector(`[data-note="${number}"]`)
    mark?.scrollIntoView({ block: 'center' })
    mark?.animate([{ background: 'var(--accent)', color: 'var(--on-accent)' }, {}], 1500)
  }
  const offered = (offer: Offer) => (
    <OfferChoice
      key={offer.choice}
      offer={offer}
      value={file.choices[offer.choice] ?? offer.value}
      onChoose={onChoose}
    />
  )
  return (
    <aside className="import-pane" aria-label="About the file">
      {known && (
        <div className="import-known">
          <p>
            You have this file already: <bdi>{known.title}</bdi>
          </p>
          {onOpenKnown === null ? (
            <Button onPress={onPutAside}>Put aside</Button>
          ) : (
            <Button onPress={() => onOpenKnown(known.id)}>Open that dossier</Button>
          )}
        </div>
      )}
      {read.warnings.length > 0 && (
        <ul className="import-warnings" aria-label="Warnings">
          {[...new Set(read.warnings)].map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {read.offers.filter(({ choice }) => choice !== 'charset').map(offered)}
      <AboutFields read={read} said={said} onSay={onSay} />
      <section className="import-facts">
        <h2 className="section-title">The file</h2>
        <p>{lengthWords(read)}</p>
        <p>{fileWords(read)}</p>
        {read.offers.filter(({ choice }) => choice === 'charset').map(offered)}
      </section>
      {counts.length > 0 && (
        <section className="import-facts">
          <h2 className="section-title">What the writer’s file says</h2>
          <p>{counts.join(' · ')}</p>
          <NoteList notes={notes} onShow={show} />
        </section>
      )}
    </aside>
  )
}
