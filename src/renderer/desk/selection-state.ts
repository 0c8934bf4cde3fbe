import type { NumberedClaim } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { suggestionId } from '../article/marks.ts'

/** What the right pane shows. */
export type Selected =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'suggestion'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | null

/** The claim before or after the selected one, in the text's order; the first where none is. */
export function stepClaim(
  claims: readonly NumberedClaim[],
  selected: Selected,
  step: 1 | -1,
): Selected {
  const at = claims.findIndex(({ claim }) => claim.id === selected?.id)
  const next = at === -1 ? (step === 1 ? claims[0] : claims.at(-1)) : claims[at + step]
  return next === undefined ? selected : { kind: 'claim', id: next.claim.id }
}

/**
 * The suggestion before or after `from` (an offset in the text, in UTF-16 code units); null where
 * there is none, so that Tab can leave the article.
 */
export function stepSuggestion(
  suggestions: readonly Suggestion[],
  from: number,
  step: 1 | -1,
): Selected {
  const next =
    step === 1
      ? suggestions.find(({ start }) => start > from)
      : suggestions.findLast(({ start }) => start < from)
  return next === undefined ? null : { kind: 'suggestion', id: suggestionId(next) }
}
