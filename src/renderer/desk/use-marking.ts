import { type Span, step, wordAfter, wordFrom } from '../../core/article/index.ts'
import type { CommandInput, NumberedClaim } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import type { Doable } from '../actions/action-store.ts'
import type { ArticleCaret } from '../article/caret.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { stepSuggestion } from './selection-state.ts'
import { useInTurn } from './use-in-turn.ts'
import type { DeskSelection } from './use-selection.ts'

export interface Marking extends Doable {
  /** Puts a claim on other words of the draft. */
  placeOn(claimId: string, span: Span): Promise<void>
}

/** Making claims of words, and giving claims other words. */
export function useMarking(selection: DeskSelection, caret: ArticleCaret): Marking {
  const store = useDossierStore()
  const { notices } = useStores()
  const { claim, suggestion, note, claims } = selection
  const inTurn = useInTurn()
  const undoable = (text: string) =>
    notices.show(text, [{ label: 'Undo', run: () => void store.undo() }])
  /**
   * Makes these words a claim's. Then they are not selected any more and the caret stands behind
   * them, unless the person has gone on meanwhile.
   */
  const claimWords = async ({ end }: Span, deed: CommandInput) => {
    const before = caret.value
    const done = await store.execute(deed)
    const now = caret.value
    const stayed = before?.anchor === now?.anchor && before?.focus === now?.focus
    if (done && stayed) caret.put({ anchor: end, focus: end })
    return done
  }

  const addClaim = async (span: Span, from?: Suggestion) => {
    const said = from && {
      standalone: from.standalone,
      claimant: from.claimant,
      kind: from.kind,
      reasons: [...from.reasons],
    }
    const draftId = store.draft.id
    const created = await claimWords(span, { type: 'addClaim', draftId, span, ...said })
    const id = created?.[0]
    if (id === undefined) return
    selection.select({ kind: 'claim', id }, span.end)
  }
  const isOpen = ({ start }: Suggestion) => store.index.suggestions.startingAt(start) !== undefined
  const accept = async (wanted: Suggestion) => {
    if (isOpen(wanted)) await addClaim({ start: wanted.start, end: wanted.end }, wanted)
  }
  const markClaim = async () => {
    const { span } = caret
    if (span) return addClaim(span)
    if (suggestion && isOpen(suggestion)) return accept(suggestion)
    const noted = note?.position
    if (noted && noted.start < noted.end) return addClaim(noted)
    notices.show('Select words in the article first, then press C.')
  }
  const dismiss = async (unwanted: Suggestion) => {
    const { start, end, reasons } = unwanted
    if (!isOpen(unwanted)) return
    const next = stepSuggestion(store.index.suggestions, start, 1)
    const draftId = store.draft.id
    const span = { start, end }
    await store.execute({ type: 'dismissSuggestion', draftId, span, reasons: [...reasons] })
    selection.select(next)
    undoable('Suggestion dismissed.')
  }
  const placeOn = async (claimId: string, span: Span) => {
    await store.execute({ type: 'placeClaim', claimId, span })
  }
  const place = async () => {
    const { span } = caret
    if (!span || !claim) {
      const first = claim ? 'the words that it stands on' : 'a claim, then its words'
      return notices.show(`Select ${first}, and press R.`)
    }
    await claimWords(span, { type: 'placeClaim', claimId: claim.claim.id, span })
    undoable(`Claim ${claim.number} stands on the selected words.`)
  }

  const move = (
    find: (at: Span, each: { starts: Int32Array; ends: Int32Array }) => Span | null,
  ) => {
    const claimId = claim?.claim.id
    if (claimId === undefined || !claim?.place?.position) return false
    inTurn(async () => {
      const position = store.index.order.get(claimId)?.place?.position
      const span = position && find(position, store.words)
      if (span && span.start < span.end) await placeOn(claimId, span)
    })
  }
  const removeClaims = async (chosen: readonly NumberedClaim[]) => {
    const doomed = chosen.filter(({ claim }) => store.index.order.get(claim.id))
    if (doomed.length === 0) return
    const group = crypto.randomUUID()
    const ids = new Set(doomed.map(({ claim }) => claim.id))
    let after = doomed[0]?.number ?? 0
    while (ids.has(store.index.order.at(after)?.claim.id ?? '')) after++
    const next = store.index.order.at(after)
    for (const { claim } of doomed) {
      await store.execute({ type: 'removeClaim', claimId: claim.id }, group)
    }
    selection.select(next ? { kind: 'claim', id: next.claim.id } : null)
    undoable(doomed.length === 1 ? 'Claim deleted.' : `${doomed.length} claims deleted.`)
  }
  const split = async (found: NumberedClaim) => {
    const at = caret.value?.focus
    if (at === undefined) return notices.show('Put the caret where the claim is to be parted.')
    const claimId = found.claim.id
    if (await store.execute({ type: 'splitClaim', claimId, at })) {
      undoable(`Claim ${found.number} is two claims now.`)
    }
  }
  const merge = async () => {
    const following = claim && store.index.order.at(claim.number)
    const parts = claims.length > 1 ? claims : [claim, following].flatMap((each) => each ?? [])
    if (parts.length < 2) return notices.show('Select the claims that are to be one.')
    const claimIds = parts.map(({ claim }) => claim.id)
    if ((await store.execute({ type: 'mergeClaims', claimIds })) === null) return
    const [first] = parts
    if (first) selection.select({ kind: 'claim', id: first.claim.id })
    undoable(`${parts.length} claims are one now.`)
  }

  const has = !store.readOnly && claim !== undefined
  return {
    placeOn,
    // Where nothing can be changed the store says so.
    markClaim: () => inTurn(markClaim),
    accept: suggestion ? () => inTurn(() => accept(suggestion)) : null,
    dismiss: suggestion ? () => inTurn(() => dismiss(suggestion)) : null,
    place: has ? () => inTurn(place) : null,
    endLater: has
      ? () =>
          move(({ start, end }) => {
            const by = { by: 'word', direction: 'forward' } as const
            return { start, end: step(store.draft, store.words, end, by) }
          })
      : null,
    endEarlier: has
      ? () =>
          move(({ start, end }, { ends }) => {
            const before = ends[wordAfter(store.words, end - 1) - 1]
            return before === undefined ? null : { start, end: before }
          })
      : null,
    startEarlier: has
      ? () =>
          move(({ start, end }) => {
            const by = { by: 'word', direction: 'backward' } as const
            return { start: step(store.draft, store.words, start, by), end }
          })
      : null,
    startLater: has
      ? () =>
          move(({ start, end }, { starts }) => {
            const after = starts[wordFrom(store.words, start + 1)]
            return after === undefined ? null : { start: after, end }
          })
      : null,
    split: has ? () => inTurn(() => split(claim)) : null,
    merge: has ? () => inTurn(merge) : null,
    removeClaim: has
      ? () => inTurn(() => removeClaims(claims.length > 1 ? claims : [claim]))
      : null,
  }
}
