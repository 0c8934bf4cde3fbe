import type { Claim, VerdictPack } from '../../core/dossier/index.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { Markdown } from './Markdown.tsx'
import { Signed } from './Signed.tsx'
import '../sayings/said.css'

export interface DissentProps {
  readonly dissent: Claim['dissent']
  readonly pack: VerdictPack
}

/** The verdicts that an editor replaced, each with its reasons, the latest first. */
export function Dissent({ dissent, pack }: DissentProps) {
  if (dissent.length === 0) return null
  return (
    <div className="said-section">
      <h3 className="section-title">Earlier verdicts · {dissent.length}</h3>
      <ol className="said">
        {dissent.toReversed().map(({ verdict, rationale, by, at }) => (
          <li key={`${at} ${verdict}`} className="said-entry">
            <VerdictChip verdict={pack.verdicts.find(({ id }) => id === verdict)} />
            <Signed by={by} at={at} />
            {rationale !== '' && <Markdown text={rationale} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
