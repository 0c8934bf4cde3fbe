import type { NumberedClaim } from '../../core/dossier/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { OldContext } from '../drafts/OldContext.tsx'
import { noteKindLabels } from '../labels.ts'
import { Button } from '../parts/Button.tsx'
import { CommentSection } from '../sayings/CommentSection.tsx'
import { useDossier, useDossierStore, useSettings } from '../state/context.ts'
import type { PlacedNote } from '../state/note-index.ts'
import { NoteCard } from './NoteCard.tsx'
import { NoteSource } from './NoteSource.tsx'
import { noteDay, noteTitle, whoSays } from './note-words.ts'
import { claimsOnNote, notesBeside } from './notes-on.ts'
import { useLinkNote } from './use-link-note.ts'
import './notes.css'

export interface NotePaneProps {
  readonly placed: PlacedNote
  readonly onMarkClaim: () => void
  readonly onShowClaim: (claimId: string) => void
  readonly onShowNote: (noteId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/** What the reporter says on some words, the source that it became, and what can be done with it. */
export function NotePane(props: NotePaneProps) {
  const { placed, onMarkClaim, onShowClaim, onShowNote, onShowSource } = props
  const { note, position } = placed
  const notes = useDossier((store) => store.notes)
  const claims = claimsOnNote(
    useDossier((store) => store.claims),
    position,
  )
  const beside = position === null ? [] : notesBeside(notes, { ...placed, position })
  const facts = [noteKindLabels[note.kind], noteDay(note)].filter(Boolean)
  return (
    <section className="claim-pane note-pane" aria-label={noteTitle(note)} tabIndex={-1}>
      <header className="note-header">
        <h2>
          {note.kind === 'link' ? (
            'These words link to'
          ) : (
            <>
              <bdi>{whoSays(note)}</bdi> says
            </>
          )}
        </h2>
        <p className="card-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </header>
      <p className="note-said" dir="auto">
        {note.text || <span className="empty-line">Nothing: the note has no words.</span>}
      </p>
      <NoteWords placed={placed} />
      <NoteSource note={note} onShowSource={onShowSource} />
      <Deeds placed={placed} claims={claims} onMarkClaim={onMarkClaim} />
      {claims.length > 0 && (
        <div className="links">
          <h3 className="section-title">Claims on these words · {claims.length}</h3>
          <ul className="cards">
            {claims.map(({ claim, number, place }) => (
              <li key={claim.id}>
                <button type="button" className="used-for" onClick={() => onShowClaim(claim.id)}>
                  {number} · <bdi>{place?.quote.exact || claim.standalone}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {beside.length > 0 && (
        <div className="links">
          <h3 className="section-title">On the same words · {beside.length}</h3>
          <ul className="cards">
            {beside.map((each) => (
              <NoteCard
                key={each.note.id}
                note={each.note}
                onLink={null}
                onOpen={() => onShowNote(each.note.id)}
                onShowSource={onShowSource}
              />
            ))}
          </ul>
        </div>
      )}
      <CommentSection on={{ record: 'notes', id: note.id }} thing="this note" />
    </section>
  )
}

/** The words that a note stands on: as the draft has them, or as they were. */
function NoteWords({ placed: { place, position } }: { readonly placed: PlacedNote }) {
  const { number } = useDossier((store) => store.draft)
  if (position === null) {
    return (
      <div className="carried" data-outcome="deleted">
        <p className="carried-what">Its words are gone from draft {number}</p>
        <p className="carried-words" dir="auto">
          <OldContext quote={place.quote} />
        </p>
      </div>
    )
  }
  if (place.quote.exact !== '') {
    return (
      <blockquote className="claim-quote note-words" dir="auto">
        {place.quote.exact}
      </blockquote>
    )
  }
  return (
    <blockquote className="claim-quote note-words" dir="auto">
      …{place.quote.prefix}
      <span className="note-point-sign" role="img" aria-label=" (here) " />
      {place.quote.suffix}…
    </blockquote>
  )
}

interface DeedsProps {
  readonly placed: PlacedNote
  readonly claims: readonly NumberedClaim[]
  readonly onMarkClaim: () => void
}

/** Making it a source: of the claim on its words, of the one that is chosen, or of a new one. */
function Deeds({ placed: { note, place, position }, claims, onMarkClaim }: DeedsProps) {
  const { dossier, readOnly } = useDossierStore()
  const [key] = wordsOfKeys('linkNote', useSettings())
  const [claimKey] = wordsOfKeys('markClaim', useSettings())
  const link = useLinkNote()
  if (readOnly) return null
  const hasWords = position !== null && place.quote.exact !== ''
  const isTied = (claimId: string) =>
    note.sourceId !== null &&
    Object.values(dossier.links).some(
      (each) => each.claimId === claimId && each.sourceId === note.sourceId,
    )
  // A note without words names no source.
  const saysSomething = note.text.trim() !== ''
  const open = saysSomething ? claims.filter(({ claim }) => !isTied(claim.id)) : []
  const keys = key === undefined ? {} : { keys: key }
  if (claims.length > 1) {
    if (open.length === 0) return null
    return (
      <fieldset className="note-choice" aria-label="Make it a source of">
        <span className="section-title">
          Make it a source of {key !== undefined && <kbd>{key}</kbd>}
        </span>
        <div className="button-row">
          {open.map(({ claim, number }) => (
            <Button key={claim.id} onPress={() => void link(note.id, claim.id)}>
              Claim {number}
            </Button>
          ))}
        </div>
      </fieldset>
    )
  }
  if (claims.length === 1) {
    const [only] = open
    if (only === undefined) return null
    return (
      <div className="button-row">
        <Button look="primary" {...keys} onPress={() => void link(note.id, only.claim.id)}>
          Make it a source of claim {only.number}
        </Button>
      </div>
    )
  }
  if (!hasWords) {
    return (
      <p className="empty-line">
        It stands on no words of this draft. To use what it says, select a claim and link a source.
      </p>
    )
  }
  return (
    <div className="button-row">
      {saysSomething && (
        <Button look="primary" {...keys} onPress={() => void link(note.id, null)}>
          Make it a source
        </Button>
      )}
      <Button {...(claimKey === undefined ? {} : { keys: claimKey })} onPress={onMarkClaim}>
        Mark as claim
      </Button>
    </div>
  )
}
