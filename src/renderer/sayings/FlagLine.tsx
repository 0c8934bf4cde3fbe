import { useRecord } from '../state/context.ts'
import { flagReasons } from './sayings.ts'
import './assignee-line.css'

/** That a claim waits for the editor, and why, in a line; nothing where it does not. */
export function FlagLine({ claimId }: { readonly claimId: string }) {
  const open = Object.values(useRecord('flags')).filter(
    (flag) => flag.claimId === claimId && flag.resolution === null,
  )
  if (open.length === 0) return null
  const reasons = new Set(open.map(({ reason }) => flagReasons[reason].toLowerCase()))
  return (
    <p className="flag-line">
      <span aria-hidden="true">⚑</span> Flagged: {[...reasons].join(', ')}
    </p>
  )
}
