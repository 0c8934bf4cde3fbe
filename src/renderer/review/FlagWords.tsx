import { Flag as FlagSign } from 'lucide-react'
import type { Flag } from '../../core/dossier/index.ts'
import { flagReasons } from '../sayings/sayings.ts'

/** Why a claim is flagged and by whom, in the width of a row. */
export function FlagWords({ flag: { reason, made } }: { readonly flag: Flag }) {
  return (
    <span className="review-flag">
      <FlagSign size={12} aria-hidden="true" /> {flagReasons[reason]}
      <span className="review-by">
        {' '}
        · <bdi>{made.by.name}</bdi>
      </span>
    </span>
  )
}
