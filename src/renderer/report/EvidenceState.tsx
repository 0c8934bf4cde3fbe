import type { EvidenceCheck } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { outcomeWords } from '../verify/verify-words.ts'

export interface EvidenceStateProps {
  /** What verifying found; null where it was not done. */
  readonly check: EvidenceCheck | null
  readonly isVerifying: boolean
  /** Why the last try came to nothing, or empty. */
  readonly failure: string
  readonly hasEvidence: boolean
  readonly onVerify: () => void
  /** The check that goes on is not to be waited for. */
  readonly onSkip: () => void
}

/**
 * Whether the evidence was verified for the report. It need not be: then the report says that.
 * Nothing where there is no evidence to verify.
 */
export function EvidenceState({
  check,
  isVerifying,
  failure,
  hasEvidence,
  onVerify,
  onSkip,
}: EvidenceStateProps) {
  if (!hasEvidence && check === null && !isVerifying && failure === '') return null
  return (
    <div className="evidence-state">
      <p role="status">
        {isVerifying
          ? 'Verifying the evidence…'
          : failure !== ''
            ? failure
            : check === null
              ? 'The evidence is not verified for this report, and the report says so.'
              : `${outcomeWords(check, hasEvidence)}.`}
      </p>
      {isVerifying ? (
        <Button onPress={onSkip}>Skip it</Button>
      ) : (
        <Button onPress={onVerify}>{check === null ? 'Verify it' : 'Verify it again'}</Button>
      )}
    </div>
  )
}
