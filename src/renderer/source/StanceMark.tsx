import { CircleCheck, CircleX, Info } from 'lucide-react'
import type { Stance } from '../../core/dossier/index.ts'
import { stanceLabels } from '../labels.ts'

const ICONS = { supports: CircleCheck, refutes: CircleX, context: Info } as const

/** What a link does to its claim, by sign, word and colour. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const Icon = ICONS[stance]
  return (
    <span className="stance" data-stance={stance}>
      <Icon size={13} aria-hidden="true" />
      {stanceLabels[stance]}
    </span>
  )
}
