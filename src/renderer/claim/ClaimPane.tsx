import { History, Trash2 } from 'lucide-react'
import {
  Button as AriaButton,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
  Radio,
  RadioGroup,
} from 'react-aria-components'
import type { Claim, ClaimStatus, NumberedClaim } from '../../core/dossier/index.ts'
import { HistoryList } from '../history/HistoryList.tsx'
import { kindLabels, statusLabels } from '../labels.ts'
import { IconButton } from '../parts/Button.tsx'
import { Choice, SavedField } from '../parts/Fields.tsx'
import { Links } from '../source/Links.tsx'
import { useDossier, useDossierStore, useRecord, useStores } from '../state/context.ts'
import { CarriedWords } from './CarriedWords.tsx'
import './claim.css'

export interface ClaimPaneProps {
  readonly numbered: NumberedClaim
  readonly isLinking: boolean
  readonly onLinking: (isLinking: boolean) => void
  readonly onShowSource: (sourceId: string) => void
}

/** Everything about one claim: what it says, who says so, what was found, and why. */
export function ClaimPane({ numbered, isLinking, onLinking, onShowSource }: ClaimPaneProps) {
  const { claim, number, place } = numbered
  const store = useDossierStore()
  const { notices } = useStores()
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const draft = useDossier((store) => store.draft)
  const linkIds = Object.values(useRecord('links'))
    .filter((link) => link.claimId === claim.id)
    .map((link) => link.id)
  const edit = (changes: Partial<Pick<Claim, EditableField>>, group?: string) =>
    void store.execute({ type: 'editClaim', claimId: claim.id, changes }, group)

  const remove = async () => {
    if ((await store.execute({ type: 'removeClaim', claimId: claim.id })) === null) return
    notices.show(`Claim ${number} removed.`, [{ label: 'Undo', run: () => void store.undo() }])
  }

  return (
    <section className="claim-pane" aria-label={`Claim ${number}`} key={claim.id}>
      <header className="pane-header">
        <h2>Claim {number}</h2>
        <IconButton
          label="Remove this claim"
          isDisabled={store.readOnly}
          onPress={() => void remove()}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </header>
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
        rows={3}
        value={claim.standalone}
        onSave={(standalone, group) => edit({ standalone }, group)}
      />
      <div className="field-row">
        <SavedField
          label="Claimant"
          value={claim.claimant}
          onSave={(claimant, group) => edit({ claimant }, group)}
        />
        <Choice
          label="Kind"
          value={claim.kind}
          options={kindLabels}
          onChange={(kind) => edit({ kind })}
        />
      </div>

      <RadioGroup
        className="field"
        value={claim.verdict ?? NONE}
        isReadOnly={store.readOnly}
        onChange={(id) => edit({ verdict: id === NONE ? null : id })}
        orientation="horizontal"
      >
        <Label className="field-label">Verdict</Label>
        <div className="choices">
          {pack.verdicts.map((verdict, at) => (
            <Radio key={verdict.id} value={verdict.id} className="chip" data-look={verdict.look}>
              <span aria-hidden="true">{verdict.glyph}</span> {verdict.label}
              <kbd>{at + 1}</kbd>
            </Radio>
          ))}
          <Radio value={NONE} className="chip">
            none <kbd>0</kbd>
          </Radio>
        </div>
        {claim.verdictFor !== null && claim.verdict !== null && (
          <p className="verdict-for">
            Given for the earlier wording: <q dir="auto">{claim.verdictFor}</q>
          </p>
        )}
      </RadioGroup>

      <RadioGroup
        className="field"
        value={claim.status}
        isReadOnly={store.readOnly}
        onChange={(status) => edit({ status: status as ClaimStatus })}
        orientation="horizontal"
      >
        <Label className="field-label">Status</Label>
        <div className="choices">
          {Object.entries(statusLabels).map(([status, label]) => (
            <Radio key={status} value={status} className="chip">
              {label}
            </Radio>
          ))}
        </div>
      </RadioGroup>

      <SavedField
        label="Why"
        className="field-serif"
        rows={3}
        value={claim.rationale}
        onSave={(rationale, group) => edit({ rationale }, group)}
      />

      <Links
        claimId={claim.id}
        isLinking={isLinking}
        onLinking={onLinking}
        onShowSource={onShowSource}
      />

      <Disclosure className="claim-history">
        {({ isExpanded }) => (
          <>
            <Heading level={3}>
              <AriaButton slot="trigger" className="button button-quiet">
                <History size={14} aria-hidden="true" /> History of this claim
              </AriaButton>
            </Heading>
            <DisclosurePanel>
              {isExpanded && <HistoryList about={[claim.id, ...linkIds]} />}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </section>
  )
}

/** The value of the choice that stands for no verdict. */
const NONE = 'none'

type EditableField = 'standalone' | 'claimant' | 'kind' | 'status' | 'verdict' | 'rationale'

function lookOf(claim: Claim, pack: { verdicts: readonly { id: string; look: string }[] }): string {
  return pack.verdicts.find((verdict) => verdict.id === claim.verdict)?.look ?? 'open'
}
