import type { ActionName } from '../../ipc/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { Button } from '../parts/Button.tsx'
import { useSayingForm } from '../sayings/use-saying-form.ts'
import { useSettings } from '../state/context.ts'
import type { Queued } from './queue.ts'
import { AnswerMark } from './ReviewQueue.tsx'
import { SendBackForm } from './SendBackForm.tsx'
import type { ReviewDeeds } from './use-review-deeds.ts'
import { VerdictForm } from './VerdictForm.tsx'

export interface ReviewDeedBarProps {
  readonly queued: Queued
  readonly deeds: ReviewDeeds
  readonly onNext: () => void
}

/** What an editor can do with the claim, always in view; the forms for it open here. */
export function ReviewDeedBar({ queued, deeds, onNext }: ReviewDeedBarProps) {
  const { claim } = queued.numbered
  const { lack, isTried } = deeds
  const sendingBack = useSayingForm('sendBack', claim.id)
  const changing = useSayingForm('changeVerdict', claim.id)
  const settings = useSettings()
  const keyOf = (name: ActionName) => {
    const [keys] = wordsOfKeys(name, settings)
    return keys === undefined ? {} : { keys }
  }
  const isAsking = sendingBack.isOpen || changing.isOpen
  return (
    <div className="review-deeds">
      {sendingBack.isOpen && (
        <SendBackForm claimId={claim.id} onSend={(note) => deeds.answer('sentBack', { note })} />
      )}
      {changing.isOpen && (
        <VerdictForm
          claim={claim}
          onSend={(words) => deeds.answer('verdictChanged', { note: '', ...words })}
        />
      )}
      {!isAsking && (
        <>
          {queued.answer !== null && (
            <p className="review-lack">
              <AnswerMark answer={queued.answer} /> in this sitting
            </p>
          )}
          {lack && (
            <p
              className="review-lack"
              data-tried={isTried || undefined}
              role={isTried ? 'alert' : undefined}
            >
              {isTried
                ? `${lack.reason} ${lack.next}`
                : `To approve it: ${uncapitalised(lack.next)}`}
            </p>
          )}
          <div className="button-row">
            <Button
              look={lack ? 'plain' : 'primary'}
              {...keyOf('reviewApprove')}
              onPress={deeds.approve}
            >
              Approve
            </Button>
            <Button {...keyOf('reviewSendBack')} onPress={deeds.sendBack}>
              Send back…
            </Button>
            <Button {...keyOf('reviewVerdict')} onPress={() => deeds.changeVerdict()}>
              Change verdict…
            </Button>
            <Button look="quiet" {...keyOf('reviewNext')} onPress={onNext}>
              Next
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
