import type { NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { statusLabels } from '../labels.ts'

/** How many characters of a claim's words are said at most. */
const MOST = 120

/** What is said of a claim: “Claim 4: False, open”. */
export function claimState({ claim, number }: NumberedClaim, pack: VerdictPack): string {
  const verdict = verdictOf(pack, claim.verdict)?.label ?? 'No verdict'
  return `Claim ${number}: ${verdict}, ${statusLabels[claim.status].toLowerCase()}`
}

/** Words as they are said: in quotes, and only the first and the last of many. */
export function quoted(words: string): string {
  if (words.length <= MOST) return `“${words}”`
  const half = MOST / 2
  const first = words.slice(0, half).replace(/\s\S*$/, '')
  return `“${first} … ${words.slice(-half).replace(/^\S*\s/, '')}”`
}
