import type { ClaimOrder } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { startOfSuggestion, suggestionId } from '../article/marks.ts'
import type { OpenSuggestions } from '../state/open-suggestions.ts'

/** What the right pane shows. */
export type Selected =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'suggestion'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string }
  | null

/** The claim before or after the selected one, in the text's order; the first where none is. */
export function stepClaim(
  claims: Pick<ClaimOrder, 'at' | 'indexOf' | 'length'>,
  selected: Selected,
  step: 1 | -1,
): Selected {
  const at = claims.indexOf(selected?.id)
  const next = claims.at(at === -1 ? (step === 1 ? 0 : claims.length - 1) : at + step)
  return next === undefined ? selected : { kind: 'claim', id: next.claim.id }
}

/** The suggestion that is selected, while it is open. */
export function suggestionOf(
  suggestions: Pick<OpenSuggestions, 'startingAt'>,
  selected: Selected,
): Suggestion | undefined {
  if (selected?.kind !== 'suggestion') return undefined
  return suggestions.startingAt(startOfSuggestion(selected.id) ?? -1)
}

/**
 * The suggestion before or after `from` (an offset in the text, in UTF-16 code units); null where
 * there is none.
 */
export function stepSuggestion(
  suggestions: Pick<OpenSuggestions, 'after' | 'before'>,
  from: number,
  step: 1 | -1,
): Selected {
  const next = step === 1 ? suggestions.after(from) : suggestions.before(from)
  return next === undefined ? null : { kind: 'suggestion', id: suggestionId(next) }
}
