import type { Quote } from '../../core/dossier/index.ts'
import { paragraphRound } from './paragraph-round.ts'
import './word-difference.css'

/** Words that a draft does not have any more, with what stood round them. */
export function OldContext({ quote }: { readonly quote: Quote }) {
  const { before, after } = paragraphRound(quote)
  return (
    <span className="word-difference">
      {before}
      <del>{quote.exact}</del>
      {after}
    </span>
  )
}
