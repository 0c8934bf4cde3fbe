import type { VerdictPack } from '../../core/dossier/index.ts'
import { lookLabels } from './looks.ts'
import { VerdictSample } from './VerdictSample.tsx'
import './pack-facts.css'

/** What a pack says, to read: its verdicts in the order of their keys, and what it asks for. */
export function PackFacts({ pack }: { readonly pack: VerdictPack }) {
  return (
    <>
      <ol className="pack-verdicts" aria-label="Verdicts">
        {pack.verdicts.map((verdict, at) => (
          <li key={verdict.id} className="pack-verdict">
            <kbd>{at + 1}</kbd>
            <VerdictSample verdict={verdict} />
            <span className="pack-rating">{ratingWords(verdict.rating)}</span>
            <p className="pack-definition" dir="auto">
              {verdict.definition}
              <span className="heard"> {lookLabels[verdict.look]}.</span>
            </p>
          </li>
        ))}
      </ol>
      <p className="pack-asks">
        {asksWords(pack)} In ClaimReview {pack.bestRating} is best and {pack.worstRating} worst.
      </p>
    </>
  )
}

/** A verdict's number in words. */
function ratingWords(rating: number | null): string {
  return rating === null ? 'off the scale' : String(rating)
}

/** What a claim needs to be checked, as a sentence. */
function asksWords({ requires: { rationale, links } }: VerdictPack): string {
  const asked = [
    'a verdict',
    ...(rationale ? ['its reasons'] : []),
    ...(links > 0 ? [links === 1 ? 'a link to a source' : `${links} links to sources`] : []),
  ]
  const last = asked.at(-1)
  const list = asked.length === 1 ? last : `${asked.slice(0, -1).join(', ')} and ${last}`
  return `To be checked, a claim needs ${list}.`
}
