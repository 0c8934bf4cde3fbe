import type { Span } from '../../core/article/index.ts'
import type { NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { statusLabels } from '../labels.ts'
import { type ArticleMark, suggestionId, verdictOf } from './marks.ts'

/** How a claim is drawn; `position` is where it stands in the draft. */
export function markOfClaim(
  { claim, number }: NumberedClaim,
  position: Span,
  pack: VerdictPack,
  { selectedId, isFlagged }: { readonly selectedId: string | null; readonly isFlagged: boolean },
): ArticleMark {
  const verdict = verdictOf(pack, claim.verdict)
  const status = statusLabels[claim.status].toLowerCase()
  return {
    id: claim.id,
    start: position.start,
    end: position.end,
    look: verdict?.look ?? 'open',
    number,
    glyph: verdict?.glyph ?? '○',
    heard: `, ${verdict?.label.toLowerCase() ?? 'no verdict'}, ${status}${isFlagged ? ', flagged' : ''}`,
    flagged: isFlagged,
    selected: claim.id === selectedId,
  }
}

export function markOfSuggestion(suggestion: Suggestion, selectedId: string | null): ArticleMark {
  const id = suggestionId(suggestion)
  return {
    id,
    start: suggestion.start,
    end: suggestion.end,
    look: 'suggestion',
    number: null,
    glyph: '',
    heard: '',
    flagged: false,
    selected: id === selectedId,
  }
}
