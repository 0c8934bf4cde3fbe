import { CheckCircle2, ChevronRight, Info, TriangleAlert } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Dossier } from '../../core/dossier/index.ts'
import type { EvidenceCheck } from '../../ipc/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { Button } from '../parts/Button.tsx'
import { extentWords, type Lead, leadOf, outcomeWords } from './verify-words.ts'
import './verify.css'

export interface VerifySheetProps {
  readonly check: EvidenceCheck
  readonly dossier: Dossier
  /** The person wants to see what a failure is about. */
  readonly onShow: (lead: Lead) => void
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** More failures are not listed: then it is no single file that is wrong. */
const LISTED = 200

/** What became of the kept files and of the passages that are quoted from them. */
export function VerifySheet({ check, dossier, onShow, onAgain, onClose }: VerifySheetProps) {
  const { failures } = check
  const hasEvidence = Object.values(dossier.sources).some(
    ({ evidence }) => Object.keys(evidence).length > 0,
  )
  const tone = failures.length > 0 ? 'failure' : hasEvidence ? 'well' : 'none'
  const Glyph = { failure: TriangleAlert, well: CheckCircle2, none: Info }[tone]
  const more = failures.length - LISTED
  return (
    <Sheet title="The evidence" place="middle" className="verify" onClose={onClose}>
      <p className="verify-outcome" data-tone={tone} role="status">
        <Glyph size={18} aria-hidden="true" />
        {outcomeWords(check, hasEvidence)}
      </p>
      {tone === 'none' ? (
        <p className="verify-extent">
          No source has a kept file. Attach one to a source, and its bytes and the passages that are
          quoted from it can be verified. The article’s own file is as it was.
        </p>
      ) : (
        <p className="verify-extent">{extentWords(check)}</p>
      )}
      {failures.length > 0 && (
        <ul className="verify-failures" aria-label="What does not hold">
          {failures.slice(0, LISTED).map((failure) => {
            const lead = leadOf(failure, dossier)
            return (
              <li key={`${failure.linkId} ${failure.sha256} ${failure.what}`}>
                <FailureLine what={failure.what} lead={lead} onShow={onShow} />
              </li>
            )
          })}
        </ul>
      )}
      {failures.length > 0 && (
        <p className="verify-extent">
          A file that was altered or is missing comes back with a backup of the dossier, or when it
          is attached again as it was.
        </p>
      )}
      {more > 0 && (
        <p className="verify-extent">
          And {more.toLocaleString('en')} more; “tickmark verify” lists them all.
        </p>
      )}
      <div className="button-row">
        {tone !== 'none' && <Button onPress={onAgain}>Verify again</Button>}
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </Sheet>
  )
}

interface FailureLineProps {
  readonly what: string
  readonly lead: Lead | null
  readonly onShow: (lead: Lead) => void
}

function FailureLine({ what, lead, onShow }: FailureLineProps) {
  if (lead === null) return <p className="verify-failure">{what}</p>
  return (
    <AriaButton className="verify-failure" onPress={() => onShow(lead)}>
      <span>
        <span dir="auto">{what}</span>
        <span className="verify-lead">
          {lead.to === 'link' ? 'Show the claim and its evidence' : 'Show the source'}
          <ChevronRight size={13} aria-hidden="true" />
        </span>
      </span>
    </AriaButton>
  )
}
