import fc from 'fast-check'
import { ada, Copy, ed } from './dossier.testing.ts'

/** One thing that somebody does; the numbers choose among what there is. */
export type Move = {
  readonly side: 0 | 1
  readonly what: number
  readonly a: number
  readonly b: number
}

/** Some work of two people. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    side: fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
    what: fc.nat(27),
    a: fc.nat(40),
    b: fc.nat(40),
  }),
  { maxLength: 22 },
)

const PARAGRAPHS = [
  'The mayor spent 12 million on the bridge and 3 million on the road to it.',
  'Critics say it was 72 million. Nobody has counted since the spring of 2019.',
]
const NEXT = [
  ['The mayor spent 14 million on the bridge and 3 million on the road to it.', PARAGRAPHS[1]],
  [PARAGRAPHS[1], 'A new lead.', 'The mayor spent 12 million on the bridge.'],
] as string[][]

/** A dossier as the two of them have it at first: two claims, and two sources of one. */
export function start(): Copy {
  const copy = new Copy(PARAGRAPHS)
  const claims = [copy.addClaim(), copy.addClaim('72 million')]
  for (const title of ['Figures', 'Minutes']) {
    const source = { csl: { type: 'report', title } }
    const [id = ''] = copy.do({ type: 'addSource', source })
    copy.do({ type: 'addLink', claimId: claims[0] as string, source: { id } })
  }
  return copy
}

let count = 0

/** Does it where it can be done; what is refused is not done. */
export function play(copy: Copy, { side, what, a, b }: Move): void {
  const by = side === 0 ? ada : ed
  const pick = <T>(record: Readonly<Record<string, T>>, n: number): T | undefined => {
    const all = Object.values(record)
    return all[n % Math.max(1, all.length)]
  }
  const { state } = copy
  const text = state.drafts[copy.draftId]?.text ?? ''
  const at = (a * 3) % Math.max(1, text.length - 12)
  const span = { start: at, end: at + 4 + (b % 30) }
  const claim = pick(state.claims, a)?.id ?? ''
  const source = pick(state.sources, a)?.id ?? ''
  const link = pick(state.links, b)?.id ?? ''
  const words = `words ${++count}`
  const sha256 = 'abcdef'[b % 6]?.repeat(64) as string
  const file = { sha256, name: 'f.txt', size: 1, type: 'text/plain', text: null }
  const arriving = Object.values(state.drafts).find(({ state: is }) => is === 'arriving')
  try {
    if (what === 0) copy.do({ type: 'addClaim', draftId: copy.draftId, span }, by)
    if (what === 1)
      copy.do({ type: 'editClaim', claimId: claim, changes: { rationale: words } }, by)
    if (what === 2) {
      const verdict = ['true', 'false', 'misleading'][b % 3] as string
      copy.do({ type: 'editClaim', claimId: claim, changes: { verdict } }, by)
    }
    if (what === 3) copy.do({ type: 'removeClaim', claimId: claim }, by)
    if (what === 4) copy.do({ type: 'placeClaim', claimId: claim, span }, by)
    if (what === 5 || what === 6) {
      const kind = [null, 'verified', 'cleared', 'verified'][b % 4] as 'verified'
      copy.do({ type: 'tickWords', draftId: copy.draftId, span, kind }, by)
    }
    if (what === 7) {
      copy.do({ type: 'addSource', source: { csl: { type: 'book', title: words } } }, by)
    }
    if (what === 8) {
      const changes = b % 2 ? { contact: words } : { csl: { type: 'report', title: words } }
      copy.do({ type: 'editSource', sourceId: source, changes } as never, by)
    }
    if (what === 9) copy.do({ type: 'removeSource', sourceId: source }, by)
    if (what === 10) {
      copy.do({ type: 'addLink', claimId: claim, source: { id: source }, note: words }, by)
    }
    if (what === 11) copy.do({ type: 'editLink', linkId: link, changes: { note: words } }, by)
    if (what === 12) copy.do({ type: 'removeLink', linkId: link }, by)
    if (what === 13) copy.do({ type: 'attachEvidence', sourceId: source, file }, by)
    if (what === 14) {
      const to = state.links[link]
      const has = Object.keys(state.sources[to?.sourceId ?? '']?.evidence ?? {})
      const evidence = has[a % Math.max(1, has.length)]
      if (evidence) copy.do({ type: 'editLink', linkId: link, changes: { evidence } }, by)
    }
    if (what === 15 && source) {
      const has = Object.keys(state.sources[source]?.evidence ?? {})
      if (has[0]) copy.do({ type: 'detachEvidence', sourceId: source, sha256: has[0] }, by)
    }
    if (what === 16) {
      if (arriving) copy.do({ type: 'takeDraft', draftId: arriving.id }, by)
      else copy.arrive(...(NEXT[b % 2] as string[]))
    }
    if (what === 17) {
      const other = Object.values(state.sources).find(({ id }) => id !== source)
      if (source && other) copy.do({ type: 'mergeSources', sourceId: source, into: other.id }, by)
    }
    review(copy, { what, a, b }, { by, claim, words })
  } catch (error) {
    if (!(error instanceof Error) || error.message.startsWith('A change names')) throw error
  }
}

/** What an editor and a checker say to each other. */
function review(
  copy: Copy,
  { what, a, b }: Omit<Move, 'side'>,
  { by, claim, words }: { readonly by: typeof ada; readonly claim: string; readonly words: string },
): void {
  const { state } = copy
  const idOf = (record: Readonly<Record<string, { readonly id: string }>>, n: number) => {
    const all = Object.values(record)
    return all[n % Math.max(1, all.length)]?.id ?? ''
  }
  if (what === 18) {
    copy.do({ type: 'raiseFlag', claimId: claim, reason: 'other', text: words }, by)
  }
  if (what === 19) {
    const flagId = idOf(state.flags, a)
    if (b % 3) copy.do({ type: 'editFlag', flagId, changes: { text: words } }, by)
    else copy.do({ type: 'removeFlag', flagId }, by)
  }
  if (what === 20) {
    const on = [
      { record: 'claims', id: claim },
      { record: 'flags', id: idOf(state.flags, b) },
      { record: 'sources', id: idOf(state.sources, b) },
      { record: 'queries', id: idOf(state.queries, b) },
    ][b % 4] as { record: 'claims'; id: string }
    copy.do({ type: 'addComment', on, text: words }, by)
  }
  if (what === 21) {
    const commentId = idOf(state.comments, a)
    if (b % 3 === 0) copy.do({ type: 'resolveComment', commentId, resolved: b % 2 === 0 }, by)
    if (b % 3 === 1) copy.do({ type: 'editComment', commentId, text: words }, by)
    if (b % 3 === 2) copy.do({ type: 'removeComment', commentId }, by)
  }
  if (what === 22) {
    const how = (['approved', 'sentBack', 'verdictChanged'] as const)[b % 3] as 'sentBack'
    const verdict = ['true', 'false', 'misleading'][a % 3] as string
    const changed = b % 3 === 2 ? { verdict, rationale: words } : {}
    copy.do({ type: 'reviewClaim', claimId: claim, how, note: words, ...changed }, ed)
  }
  if (what === 23) {
    const to = { kind: 'writer', name: 'B. Writer' } as const
    copy.do({ type: 'askQuery', claimId: b % 4 ? claim : null, to, question: words }, by)
  }
  if (what === 24) {
    const queryId = idOf(state.queries, a)
    if (b % 4 === 0) copy.do({ type: 'sendQuery', queryId }, by)
    if (b % 4 === 1) copy.do({ type: 'editQuery', queryId, changes: { question: words } }, by)
    if (b % 4 === 2) copy.do({ type: 'removeQuery', queryId }, by)
    const becomes = (['note', 'source', 'nothing'] as const)[a % 3] as 'note'
    if (b % 4 === 3) copy.do({ type: 'answerQuery', queryId, text: words, becomes }, by)
  }
  if (what === 25) copy.do({ type: 'proposeCorrection', claimId: claim, to: words }, by)
  if (what === 26) {
    const correctionId = idOf(state.corrections, a)
    const how = (['accepted', 'rejected'] as const)[b % 2] as 'accepted'
    if (b % 5) copy.do({ type: 'decideCorrection', correctionId, how, note: words }, ed)
    else copy.do({ type: 'removeCorrection', correctionId }, by)
  }
  if (what === 27) copy.do({ type: 'editClaim', claimId: claim, changes: { assignee: by } }, by)
}
