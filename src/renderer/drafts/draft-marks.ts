import type { Mark, Span } from '../../core/article/index.ts'
import type { CarriedClaim, Outcome } from './outcomes.ts'
import { outcomeLabels } from './words-of-change.ts'

/** A highlight in one of the two drafts. */
export interface DraftMark extends Mark {
  /** `changed` are words that the other draft lacks; `chosen` those that a claim is to stand on. */
  readonly kind: 'claim' | 'candidate' | 'chosen' | 'changed'
  readonly outcome: Outcome | null
  /** A claim's number, or a candidate's. */
  readonly number: number | null
  /** What a screen reader hears at its end. */
  readonly heard: string
  readonly selected: boolean
}

/** From the outside in. */
const RANKS: readonly DraftMark['kind'][] = ['claim', 'candidate', 'chosen', 'changed']

export function rankOf(mark: DraftMark): number {
  return RANKS.indexOf(mark.kind)
}

/** The claims on the draft under check, and the words that the arriving one lacks. */
export function marksBefore(
  claims: readonly CarriedClaim[],
  dropped: readonly Span[],
  selectedId: string | null,
): DraftMark[] {
  const marks = claims.flatMap((claim) => claimMark(claim, claim.place?.position, selectedId))
  return inOrder([...marks, ...dropped.map(changed)])
}

/** The claims on the arriving draft, its new words, and what the selected claim may stand on. */
export function marksAfter(
  claims: readonly CarriedClaim[],
  added: readonly Span[],
  selected: CarriedClaim | undefined,
  chosen: Span | null,
): DraftMark[] {
  const marks = claims.flatMap((claim) =>
    claimMark(claim, claim.now.position, selected?.id ?? null),
  )
  const candidates = selected?.now.position ? [] : (selected?.now.candidates ?? [])
  for (const [at, { start, end }] of candidates.entries()) {
    const number = at + 1
    const heard = `(end of passage ${number})`
    const id = candidateId(at)
    const outcome = 'ambiguous'
    marks.push({ id, start, end, kind: 'candidate', outcome, number, heard, selected: false })
  }
  if (chosen) marks.push({ ...plain('chosen', chosen), kind: 'chosen' })
  return inOrder([...marks, ...added.map(changed)])
}

const CANDIDATE = 'candidate-'

/** The mark of the candidate that comes `at` so many after the first. */
export function candidateId(at: number): string {
  return `${CANDIDATE}${at}`
}

/** Which candidate a mark is; null for any other mark. The inverse of {@link candidateId}. */
export function candidateAt(id: string): number | null {
  return id.startsWith(CANDIDATE) ? Number(id.slice(CANDIDATE.length)) : null
}

function claimMark(
  { id, number, outcome }: CarriedClaim,
  position: Span | null | undefined,
  selectedId: string | null,
): DraftMark[] {
  if (!position) return []
  const heard = `(end of claim ${number}, ${outcomeLabels[outcome].toLowerCase()})`
  const { start, end } = position
  const selected = id === selectedId
  return [{ id, start, end, kind: 'claim', outcome, number, heard, selected }]
}

function changed(span: Span): DraftMark {
  return { ...plain(`changed-${span.start}`, span), kind: 'changed' }
}

function plain(id: string, { start, end }: Span): Omit<DraftMark, 'kind'> {
  return { id, start, end, outcome: null, number: null, heard: '', selected: false }
}

function inOrder(marks: DraftMark[]): DraftMark[] {
  return marks.sort((a, b) => a.start - b.start)
}
