import { CircleCheck, CornerUpLeft, type LucideIcon, Scale } from 'lucide-react'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { flagResolutions } from '../sayings/sayings.ts'
import { useDossierStore } from '../state/context.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { FlagWords } from './FlagWords.tsx'
import type { Answer, Queued } from './queue.ts'

export interface ReviewQueueProps {
  readonly sitting: readonly Queued[]
  readonly currentId: string | null
  readonly onGo: (claimId: string) => void
}

/** The claims of the sitting, where the lists are otherwise: what waits, and how the rest was answered. */
export function ReviewQueue({ sitting, currentId, onGo }: ReviewQueueProps) {
  const { pack } = useDossierStore().dossier.info
  return (
    <nav
      className="left-pane review-queue"
      data-pane
      aria-label="Claims to review"
      {...{ [HEARS]: 'list' satisfies Hearing }}
    >
      <h2 className="section-title">To review</h2>
      <ul className="review-list">
        {sitting.map(({ numbered, flags, answer }) => (
          <li key={numbered.claim.id} data-answered={answer !== null || undefined}>
            <ClaimLine
              numbered={numbered}
              pack={pack}
              isSelected={numbered.claim.id === currentId}
              onSelect={() => onGo(numbered.claim.id)}
            >
              {flags.map((flag) => (
                <FlagWords key={flag.id} flag={flag} />
              ))}
              {answer !== null && <AnswerMark answer={answer} />}
            </ClaimLine>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const SIGNS: Record<Answer, LucideIcon> = {
  approved: CircleCheck,
  sentBack: CornerUpLeft,
  verdictChanged: Scale,
}

/** How a claim was answered, by sign and word. */
export function AnswerMark({ answer }: { readonly answer: Answer }) {
  const Sign = SIGNS[answer]
  return (
    <span className="review-answer" data-answer={answer}>
      <Sign size={13} aria-hidden="true" /> {flagResolutions[answer]}
    </span>
  )
}
