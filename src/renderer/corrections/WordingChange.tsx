import { WordDifference } from '../drafts/WordDifference.tsx'
import { isUnseen, type Wording } from './wording.ts'

/** What a correction changes, word by word, or sign by sign where no word changes; in running text. */
export function WordingChange({ from, to }: Wording) {
  if (isUnseen({ from, to })) {
    return (
      <span className="word-difference">
        <del>{from}</del> <ins>{to}</ins>
      </span>
    )
  }
  return (
    <>
      {/^\s*/.exec(from)?.[0]}
      <WordDifference before={from} after={to} />
      {from.trim() !== '' && /\s*$/.exec(from)?.[0]}
    </>
  )
}
