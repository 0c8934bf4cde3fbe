import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  type Claim,
  type NumberedClaim,
  standingOf,
  type VerdictPack,
} from '../../core/dossier/index.ts'
import { CorrectionsOnClaim } from '../corrections/CorrectionsOnClaim.tsx'
import { kindLabels } from '../labels.ts'
import { NotesOnClaim } from '../notes/NotesOnClaim.tsx'
import { IconButton } from '../parts/Button.tsx'
import { Choice, SavedField } from '../parts/Fields.tsx'
import { QueriesOnClaim } from '../queries/QueriesOnClaim.tsx'
import { AssigneeLine } from '../sayings/AssigneeLine.tsx'
import { FlagLine } from '../sayings/FlagLine.tsx'
import { FlagsAndComments } from '../sayings/FlagsAndComments.tsx'
import { useKeyOf } from '../sayings/use-key-of.ts'
import { Links } from '../source/Links.tsx'
import { useStrayFiles } from '../source/use-stray-files.ts'
import { useDossier, useDossierStore, useRecord, useStores } from '../state/context.ts'
import { CarriedWords } from './CarriedWords.tsx'
import { ClaimantField } from './ClaimantField.tsx'
import { ClaimHistory } from './ClaimHistory.tsx'
import { Dissent } from './Dissent.tsx'
import { Glance } from './Glance.tsx'
import { knownClaimants } from './known-claimants.ts'
import { StatusChoice } from './StatusChoice.tsx'
import { useSpeaker } from './use-speaker.ts'
import { VerdictChoice } from './VerdictChoice.tsx'
import { Why } from './Why.tsx'
import './claim.css'

export interface ClaimPaneProps {
  readonly numbered: NumberedClaim
  readonly isLinking: boolean
  readonly onLinking: (isLinking: boolean) => void
  readonly onShowSource: (sourceId: string) => void
  readonly onShowNote: (noteId: string) => void
}

/** Everything about one claim: what it says, who says so, what was found, and why. */
export function ClaimPane(props: ClaimPaneProps) {
  const { numbered, isLinking, onLinking, onShowSource, onShowNote } = props
  const { claim, number, place } = numbered
  const store = useDossierStore()
  const { notices } = useStores()
  const strayFiles = useStrayFiles()
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const draft = useDossier((store) => store.draft)
  // As they are when the pane opens: it must not be drawn for every other claim that changes.
  const [known] = useState(() =>
    knownClaimants(Object.values(store.dossier.claims).filter(({ id }) => id !== claim.id)),
  )
  const hasClaimant = claim.claimant.trim() !== ''
  const speaker = useSpeaker(draft, hasClaimant ? null : (place?.position ?? null))
  useRecord('sources')
  const linkIds = Object.values(useRecord('links'))
    .filter((link) => link.claimId === claim.id)
    .map((link) => link.id)
  const removeKey = useKeyOf('removeClaim')
  const edit = (changes: Partial<Pick<Claim, EditableField>>, group?: string) =>
    void store.execute({ type: 'editClaim', claimId: claim.id, changes }, group)

  const remove = async () => {
    if ((await store.execute({ type: 'removeClaim', claimId: claim.id })) === null) return
    notices.show(`Claim ${number} removed.`, [{ label: 'Undo', run: () => void store.undo() }])
  }

  return (
    <section className="claim-pane" aria-label={`Claim ${number}`} key={claim.id} {...strayFiles}>
      <header className="pane-header">
        <h2>Claim {number}</h2>
        <IconButton
          label="Remove this claim"
          {...removeKey}
          isDisabled={store.readOnly}
          onPress={() => void remove()}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </header>
      <Glance standing={standingOf(store.dossier, claim.id)} />
      <FlagLine claimId={claim.id} />
      <AssigneeLine numbered={numbered} />
      {place?.position && (
        <blockquote className="claim-quote" data-look={lookOf(claim, pack)} dir="auto">
          {place.quote.exact}
        </blockquote>
      )}
      <CarriedWords claim={claim} place={place} draft={draft} />
      {claim.reasons.length > 0 && (
        <p className="claim-reasons">Suggested for: {claim.reasons.join('; ')}</p>
      )}

      <SavedField
        label="Claim, standing alone"
        className="field-serif"
        rows={2}
        value={claim.standalone}
        onSave={(standalone, group) => edit({ standalone }, group)}
      />
      <div className="field-row">
        <ClaimantField
          value={claim.claimant}
          speaker={speaker}
          known={known}
          onSave={(claimant, group) => edit({ claimant }, group)}
        />
        <Choice
          label="Kind"
          value={claim.kind}
          options={kindLabels}
          onChange={(kind) => edit({ kind })}
        />
      </div>
      <VerdictChoice
        pack={pack}
        claim={claim}
        isReadOnly={store.readOnly}
        onChange={(verdict) => edit({ verdict })}
        onHolds={() => edit({ verdict: claim.verdict })}
      />
      <StatusChoice dossier={store.dossier} claim={claim} onChange={(status) => edit({ status })} />
      <Why value={claim.rationale} onSave={(rationale, group) => edit({ rationale }, group)} />
      <NotesOnClaim numbered={numbered} onShowNote={onShowNote} onShowSource={onShowSource} />
      <Links
        claimId={claim.id}
        isLinking={isLinking}
        onLinking={onLinking}
        onShowSource={onShowSource}
      />
      <div className="added">
        <CorrectionsOnClaim numbered={numbered} />
        <QueriesOnClaim claimId={claim.id} onShowNote={onShowNote} onShowSource={onShowSource} />
        <FlagsAndComments claimId={claim.id} />
      </div>
      <Dissent dissent={claim.dissent} pack={pack} />
      <ClaimHistory claim={claim} linkIds={linkIds} />
    </section>
  )
}

type EditableField = 'standalone' | 'claimant' | 'kind' | 'status' | 'verdict' | 'rationale'

function lookOf(claim: Claim, pack: VerdictPack): string {
  return pack.verdicts.find((verdict) => verdict.id === claim.verdict)?.look ?? 'open'
}
