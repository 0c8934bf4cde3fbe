import { UserRound } from 'lucide-react'
import type { NumberedClaim } from '../../core/dossier/index.ts'
import { useDossierStore } from '../state/context.ts'
import { PersonMenu } from './PersonMenu.tsx'
import { useKeyOf } from './use-key-of.ts'
import './assignee-line.css'

/** With whom a claim is, in a line, and giving it to somebody else. */
export function AssigneeLine({ numbered }: { readonly numbered: NumberedClaim }) {
  const { readOnly } = useDossierStore()
  const { keys } = useKeyOf('assign')
  const { assignee, id } = numbered.claim
  const words = (
    <>
      <UserRound size={13} aria-hidden="true" />
      <span>
        {assignee ? 'With ' : 'With nobody yet'}
        {assignee && <bdi>{assignee.name}</bdi>}
      </span>
    </>
  )
  if (readOnly) return assignee ? <p className="assignee-line assignee-read">{words}</p> : null
  return (
    <div className="assignee-line">
      <PersonMenu
        id={id}
        claims={[numbered]}
        current={assignee}
        className="button button-quiet assignee-button"
      >
        {words}
        <span className="heard">Give to</span>
        {keys !== undefined && <kbd>{keys}</kbd>}
      </PersonMenu>
    </div>
  )
}
