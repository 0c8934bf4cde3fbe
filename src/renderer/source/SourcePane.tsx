import { Trash2 } from 'lucide-react'
import type { Source } from '../../core/dossier/index.ts'
import { IconButton } from '../parts/Button.tsx'
import { QueriesToSource } from '../queries/QueriesToSource.tsx'
import { CommentSection } from '../sayings/CommentSection.tsx'
import { useDossier, useDossierStore, useRecord, useStores } from '../state/context.ts'
import { Contacts } from './Contacts.tsx'
import { type Description, describeSource, sourceChanges } from './describe-source.ts'
import { Evidence } from './Evidence.tsx'
import { SameSource } from './SameSource.tsx'
import { SourceFields } from './SourceFields.tsx'
import { StanceMark } from './StanceMark.tsx'
import { sourceTitle } from './source-title.ts'
import { useAttaching } from './use-attaching.ts'
import './source.css'

export interface SourcePaneProps {
  readonly source: Source
  readonly onShowClaim: (claimId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/** Everything about one source, and the claims that it is used for. */
export function SourcePane({ source, onShowClaim, onShowSource }: SourcePaneProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const attaching = useAttaching(source)
  const said = describeSource(source)

  const say = (changes: Partial<Description>, group?: string) => {
    const edits = sourceChanges(source, { ...said, ...changes })
    if (Object.keys(edits).length === 0) return
    void store.execute({ type: 'editSource', sourceId: source.id, changes: edits }, group)
  }
  const remove = async () => {
    if ((await store.execute({ type: 'removeSource', sourceId: source.id })) === null) return
    notices.show('Source and its links removed.', [{ label: 'Undo', run: () => void store.undo() }])
  }
  return (
    <section
      className="claim-pane source-pane"
      aria-label={`Source: ${sourceTitle(source)}`}
      tabIndex={-1}
      {...attaching.place}
    >
      <header className="pane-header">
        <h2>Source</h2>
        <IconButton
          label="Remove this source and its links"
          isDisabled={store.readOnly}
          onPress={() => void remove()}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </header>
      <SameSource source={source} onShowSource={onShowSource} />
      <SourceFields said={said} onSay={say} isSaved />
      <div className="links">
        <h3 className="section-title">Evidence</h3>
        <Evidence source={source} attaching={attaching} />
      </div>
      <UsedFor sourceId={source.id} onShowClaim={onShowClaim} />
      <QueriesToSource source={source} onShowClaim={onShowClaim} />
      <Contacts source={source} />
      <CommentSection on={{ record: 'sources', id: source.id }} thing="this source" />
    </section>
  )
}

interface UsedForProps {
  readonly sourceId: string
  readonly onShowClaim: (claimId: string) => void
}

/** The claims that the source is linked to, in the text's order, and what it does to each. */
function UsedFor({ sourceId, onShowClaim }: UsedForProps) {
  const claims = useDossier((store) => store.claims)
  const links = Object.values(useRecord('links')).filter((link) => link.sourceId === sourceId)
  const stancesOn = (claimId: string) =>
    new Set(links.filter((link) => link.claimId === claimId).map(({ stance }) => stance))
  return (
    <div className="links">
      <h3 className="section-title">Used for</h3>
      {links.length === 0 && <p className="empty-line">No claim yet.</p>}
      <ul className="cards">
        {claims
          .filter(({ claim }) => stancesOn(claim.id).size > 0)
          .map(({ claim, number, place }) => (
            <li key={claim.id} className="used-for-row">
              <button type="button" className="used-for" onClick={() => onShowClaim(claim.id)}>
                {number} · <bdi>{place?.quote.exact || claim.standalone}</bdi>
              </button>
              {[...stancesOn(claim.id)].map((stance) => (
                <StanceMark key={stance} stance={stance} />
              ))}
            </li>
          ))}
      </ul>
    </div>
  )
}
