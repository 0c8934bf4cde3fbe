import { ChevronUp } from 'lucide-react'
import type { NumberedClaim } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { SEVERAL } from '../state/saying-store.ts'
import { FlagForm } from './FlagForm.tsx'
import { NO_FLAG } from './flag-words.ts'
import { PersonMenu } from './PersonMenu.tsx'
import { OPENS } from './SayForm.tsx'
import { useFlagging } from './use-flagging.ts'
import { useSayingForm } from './use-saying-form.ts'

interface ManyProps {
  /** The selected claims. */
  readonly claims: readonly NumberedClaim[]
}

/** Flagging and assigning several claims at once. */
export function ManySayings({ claims }: ManyProps) {
  const flagging = useSayingForm('flag', SEVERAL)
  const [first] = claims
  const isSame = claims.every(({ claim }) => claim.assignee?.id === first?.claim.assignee?.id)
  return (
    <>
      <span {...{ [OPENS]: flagging.about }}>
        <Button onPress={flagging.open}>Flag</Button>
      </span>
      <PersonMenu
        id={SEVERAL}
        claims={claims}
        current={isSame ? first?.claim.assignee : undefined}
        className="button button-plain"
      >
        Give to <ChevronUp size={13} aria-hidden="true" />
      </PersonMenu>
    </>
  )
}

/** Why several claims are put before the editor; nothing while nobody says so. */
export function ManyFlagForm({ claims }: ManyProps) {
  const { isOpen } = useSayingForm('flag', SEVERAL)
  const raise = useFlagging()
  if (!isOpen) return null
  return (
    <FlagForm
      kind="flag"
      id={SEVERAL}
      label={`Flag ${claims.length} claims for the editor`}
      send={`Flag ${claims.length}`}
      words={NO_FLAG}
      onSend={(words) =>
        raise(
          claims.map(({ claim }) => claim.id),
          words,
        )
      }
    />
  )
}
