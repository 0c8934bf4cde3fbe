import { useEffect } from 'react'
import type { Claim, VerdictPack } from '../../core/dossier/index.ts'
import { noteTitle } from '../notes/note-words.ts'
import type { ClaimIndex } from '../state/claim-index.ts'
import { useDossier } from '../state/context.ts'
import { claimState, quoted } from './claim-words.ts'
import type { DeskSelection } from './use-selection.ts'

/** Says what becomes of claims, whoever did it and how, and what is selected in the article. */
export function useClaimNews(
  { selected, claim, suggestion, note }: DeskSelection,
  isInArticle: () => boolean,
  say: (text: string) => void,
): void {
  const index = useDossier((store) => store.index)
  const pack = useDossier(({ dossier }) => dossier.info.pack)

  useEffect(
    () =>
      index.follow(({ claims }) => {
        if (claims.length > 3) return say(`${claims.length} claims changed`)
        const news = claims.flatMap(({ before, after }) => newsOf(index, pack, before, after) ?? [])
        if (news.length > 0) say(news.join('. '))
      }),
    [index, pack, say],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when another one is selected
  useEffect(() => {
    if (!isInArticle()) return
    if (claim) {
      const words = claim.place?.quote.exact ?? claim.claim.standalone
      say(`${claimState(claim, pack)}. ${quoted(words)}`)
    } else if (suggestion) say(`Suggestion: ${quoted(suggestion.standalone)}`)
    else if (note) {
      const { exact } = note.place.quote
      const where = exact === '' ? '' : ` On ${quoted(exact)}`
      say(`${noteTitle(note.note)}: ${quoted(note.note.text)}.${where}`)
    }
  }, [selected?.id])
}

/** What is said of a change to one claim; null where nothing of it is heard. */
function newsOf(
  index: ClaimIndex,
  pack: VerdictPack,
  before?: Claim,
  after?: Claim,
): string | null {
  const numbered = index.order.get(after?.id)
  if (after === undefined || numbered === undefined) {
    const words = before?.places[index.draftId]?.quote.exact
    return words === undefined ? null : `Claim removed: ${quoted(words)}`
  }
  const words = after.places[index.draftId]?.quote.exact ?? after.standalone
  const state = claimState(numbered, pack)
  if (before === undefined) return `${state}. ${quoted(words)}`
  if (before.verdict !== after.verdict || before.status !== after.status) return state
  if (before.places[index.draftId]?.quote.exact === words) return null
  return `Claim ${numbered.number}: ${quoted(words)}`
}
