import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { linksOf } from '../../core/dossier/index.ts'
import { ActionKey } from '../actions/ActionKey.tsx'
import { verdictOf } from '../article/marks.ts'
import { CarriedWords } from '../claim/CarriedWords.tsx'
import { Dissent } from '../claim/Dissent.tsx'
import { Markdown } from '../claim/Markdown.tsx'
import { Signed } from '../claim/Signed.tsx'
import { CorrectionsOnClaim } from '../corrections/CorrectionsOnClaim.tsx'
import { paragraphRound } from '../drafts/paragraph-round.ts'
import { statusLabels } from '../labels.ts'
import { NotesOnClaim } from '../notes/NotesOnClaim.tsx'
import { IconButton } from '../parts/Button.tsx'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { QueriesOnClaim } from '../queries/QueriesOnClaim.tsx'
import { FlagsAndComments } from '../sayings/FlagsAndComments.tsx'
import { useKeyOf } from '../sayings/use-key-of.ts'
import { LinkCard } from '../source/LinkCard.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { EntryList } from './EntryList.tsx'
import type { Queued } from './queue.ts'
import { ReviewDeedBar } from './ReviewDeedBar.tsx'
import type { ReviewDeeds } from './use-review-deeds.ts'
import './review-card.css'

export interface ReviewCardProps {
  readonly queued: Queued
  /** Its place in the queue, from 1, and how many are in it. */
  readonly at: number
  readonly of: number
  readonly deeds: ReviewDeeds
  readonly onGo: (by: 1 | -1) => void
  readonly onShowSource: (sourceId: string) => void
  readonly onShowNote: (noteId: string) => void
}

/** All that an editor needs to answer a flagged claim, to read, and what she can do with it. */
export function ReviewCard(props: ReviewCardProps) {
  const { queued, at, of, deeds, onGo, onShowSource, onShowNote } = props
  const { claim, number, place } = queued.numbered
  const store = useDossierStore()
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const draft = useDossier((store) => store.draft)
  useRecord('links')
  useRecord('sources')
  const news = useStore(store.review, (review) => review.news.get(claim.id))
  const previousKey = useKeyOf('reviewPrevious')
  const nextKey = useKeyOf('reviewNext')
  const links = linksOf(store.dossier, claim.id)
  const verdict = verdictOf(pack, claim.verdict)
  const around = place?.position ? paragraphRound(place.quote) : null
  return (
    <section className="claim-pane review-card" aria-label={`Review of claim ${number}`}>
      <header className="pane-header">
        <h2>Claim {number}</h2>
        <span className="review-place">
          {at} of {of}
          <IconButton label="Previous claim to review" {...previousKey} onPress={() => onGo(-1)}>
            <ChevronUp size={15} aria-hidden="true" />
          </IconButton>
          <IconButton label="Next claim to review" {...nextKey} onPress={() => onGo(1)}>
            <ChevronDown size={15} aria-hidden="true" />
          </IconButton>
        </span>
      </header>
      <FlagsAndComments claimId={claim.id} />
      {news && (
        <Part title="Changed since you looked">
          <EntryList entries={news.toReversed()} />
        </Part>
      )}
      {around && place && (
        <blockquote className="claim-quote" data-look={verdict?.look ?? 'open'} dir="auto">
          <span className="review-around">{around.before}</span>
          <strong>{place.quote.exact}</strong>
          <span className="review-around">{around.after}</span>
        </blockquote>
      )}
      <CarriedWords claim={claim} place={place} draft={draft} />
      <dl className="review-facts">
        <Fact name="Standing alone">{claim.standalone.trim() || null}</Fact>
        <Fact name="Claimant">{claim.claimant.trim() || null}</Fact>
        <Fact name="With">{claim.assignee?.name ?? null}</Fact>
      </dl>
      <Part title="Verdict">
        <VerdictChip verdict={verdict} />
        {verdict && (
          <p className="review-definition" dir="auto">
            {verdict.definition}
          </p>
        )}
        {claim.verdictFor !== null && (
          <p className="review-definition">
            Given for the earlier wording: <q dir="auto">{claim.verdictFor}</q>
          </p>
        )}
        {claim.verdictBy && <Signed {...claim.verdictBy} />}
      </Part>
      <Part title="Why">
        {claim.rationale.trim() === '' ? (
          <p className="empty-line">No reasons were written down.</p>
        ) : (
          <Markdown text={claim.rationale} />
        )}
      </Part>
      <Part title="Status">
        <p>{statusLabels[claim.status]}</p>
        {claim.statusBy && <Signed {...claim.statusBy} />}
      </Part>
      <Part
        title={`Sources · ${new Set(links.map(({ source }) => source.id)).size}`}
        beside={
          links.some(({ link }) => link.evidence !== null) && (
            <span className="review-hint">
              <ActionKey name="reviewEvidence" /> opens the passages
            </span>
          )
        }
      >
        {links.length === 0 && <p className="empty-line">No source is linked.</p>}
        <ul className="cards">
          {links.map((linked) => (
            <LinkCard
              key={linked.link.id}
              linked={linked}
              showsFiles={false}
              onShowSource={onShowSource}
            />
          ))}
        </ul>
      </Part>
      <NotesOnClaim
        numbered={queued.numbered}
        onShowNote={onShowNote}
        onShowSource={onShowSource}
      />
      <div className="added">
        <CorrectionsOnClaim numbered={queued.numbered} />
        <QueriesOnClaim claimId={claim.id} onShowNote={onShowNote} onShowSource={onShowSource} />
      </div>
      <Dissent dissent={claim.dissent} pack={pack} />
      <ReviewDeedBar queued={queued} deeds={deeds} onNext={() => onGo(1)} />
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly beside?: ReactNode
  readonly children: ReactNode
}

function Part({ title, beside, children }: PartProps) {
  return (
    <div className="review-part">
      <div className="review-part-head">
        <h3 className="section-title">{title}</h3>
        {beside}
      </div>
      {children}
    </div>
  )
}

/** Left out where there is nothing to say. */
function Fact({ name, children }: { readonly name: string; readonly children: string | null }) {
  if (children === null) return null
  return (
    <div>
      <dt className="section-title">{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
