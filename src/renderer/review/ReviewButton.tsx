import { KeyHint } from '../actions/KeyHint.tsx'
import { Button } from '../parts/Button.tsx'
import { useDossierStore, useRecord, useStores } from '../state/context.ts'
import { useMe } from '../state/use-me.ts'
import { flaggedCount } from './queue.ts'

/** In the desk's header, where an editor works and something waits for her. */
export function ReviewButton() {
  const flagged = flaggedCount(useRecord('flags'))
  const { readOnly } = useDossierStore()
  const { actions } = useStores()
  const me = useMe()
  if (me?.role !== 'editor' || flagged === 0 || readOnly) return null
  return (
    <KeyHint name="review">
      <Button onPress={() => actions.do('review')}>
        Review {flagged}
        <span className="heard"> flagged {flagged === 1 ? 'claim' : 'claims'}</span>
      </Button>
    </KeyHint>
  )
}
