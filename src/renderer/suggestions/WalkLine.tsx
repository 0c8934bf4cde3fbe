import { ActionKey } from '../actions/ActionKey.tsx'
import { useDossier } from '../state/context.ts'
import type { Turn } from './use-walk.ts'
import './suggestions.css'

export interface WalkLineProps {
  /** Where the selected suggestion starts, in UTF-16 code units; null where none is selected. */
  readonly start: number | null
  readonly turn: Turn | null
}

/** Where the person is among the suggestions, and where Tab goes from there. */
export function WalkLine({ start, turn }: WalkLineProps) {
  const count = useDossier(({ index }) => index.suggestions.length)
  const left = useDossier(({ index }) => index.suggestions.left)
  const at = useDossier(({ index }) =>
    start === null ? 0 : index.suggestions.list.findIndex((each) => each.start === start) + 1,
  )
  const isFree = turn === 'none' || turn === 'leaves'
  const isRound = turn === 'first' || turn === 'last'
  return (
    <>
      {count > 0 && (
        <span>
          {at > 0 && `${at} of `}
          {count} {count === 1 ? 'suggestion' : 'suggestions'}{' '}
          {!isFree && (
            <>
              <ActionKey name="nextSuggestion" /> {at === count && count > 1 ? 'first' : 'next'}
            </>
          )}
        </span>
      )}
      <span role="status" className="walk-turn">
        {turn === 'none' && 'No suggestion is shown. '}
        {turn === 'none' && left > 0 && (
          <>
            <ActionKey name="moreSuggestions" /> shows more,{' '}
          </>
        )}
        {isFree && (
          <>
            <ActionKey name="nextSuggestion" /> leaves the article
          </>
        )}
        {isRound && (
          <>
            {count === 1 ? 'The only suggestion' : `From the ${turn} one again`}.{' '}
            <ActionKey name="nextPane" /> leaves the article
          </>
        )}
      </span>
    </>
  )
}
