import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ada, Copy, ed } from './dossier.testing.ts'
import { type Choose, Dossier, type MergeConflict, planMerge, same } from './index.ts'
import { mergeBoth, mergeInto, preferOurs } from './merge.testing.ts'
import { isFollower } from './merge-weigh.ts'
import { graphOf, replay, wayTo } from './replay.ts'
import { keyOf, unitsOf } from './units.ts'

/** One thing that somebody does; the numbers choose among what there is. */
type Move = { readonly side: 0 | 1; readonly what: number; readonly a: number; readonly b: number }

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    side: fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
    what: fc.nat(17),
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

function start(): Copy {
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
function play(copy: Copy, { side, what, a, b }: Move): void {
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
  } catch (error) {
    if (!(error instanceof Error) || error.message.startsWith('A change names')) throw error
  }
}

/** What names something that is not there. */
function dangling(state: Dossier): string[] {
  return [
    ...Object.values(state.links).filter(({ claimId, sourceId, evidence }) => {
      const source = state.sources[sourceId]
      return !state.claims[claimId] || !source || (evidence && !source.evidence[evidence])
    }),
    ...Object.values(state.notes).filter(({ sourceId }) => sourceId && !state.sources[sourceId]),
  ].map(({ id }) => id)
}

function covered(state: Dossier, draftId: string): Set<number> {
  const words = new Set<number>()
  for (const { places } of Object.values(state.ticks)) {
    const at = places[draftId]?.position
    for (let i = at?.start ?? 0; at && i < at.end; i++) {
      if (/[\p{L}\p{N}]/u.test(state.drafts[draftId]?.text[i] ?? '')) words.add(i)
    }
  }
  return words
}

/** Chooses by what the conflict is about, the same from either side. */
const byPath =
  (seed: number, turned: boolean): Choose =>
  ({ path }) => {
    const first = (keyOf(path).length + (path[1]?.charCodeAt(path[1].length - 1) ?? 0) + seed) % 2
    return (first === 0) !== turned ? 'ours' : 'theirs'
  }

it('loses nothing that was not a chosen conflict, in 2,000 merges of random work', () => {
  fc.assert(
    fc.property(moves, moves, fc.nat(7), (shared, list, seed) => {
      const base = start()
      for (const move of shared.slice(0, 6)) play(base, move)
      const copies = [new Copy(base), new Copy(base)] as [Copy, Copy]
      for (const move of list) play(copies[move.side], move)
      check(base, copies, byPath(seed, false))
      // Then the work goes on from there on both sides, and is merged again.
      const [left, right] = mergeBoth(...copies, byPath(seed, false))
      const between = new Copy(left)
      mergeInto(left, right.lines, preferOurs)
      mergeInto(right, left.lines, preferOurs)
      for (const move of shared.slice(6)) play(move.side === 0 ? left : right, move)
      check(between, [left, right], byPath(seed + 1, false))
    }),
    { numRuns: 1000 },
  )
}, 240_000)

function check(base: Copy, [ours, theirs]: readonly [Copy, Copy], choose: Choose): void {
  const before = structuredClone(ours.state)
  const plan = planMerge(ours.lines, theirs.lines)
  expect(same(ours.state, before)).toBe(true)
  const [left, right] = mergeBoth(ours, theirs, choose)
  expect(right.state).toEqual(left.state)
  const back = planMerge(theirs.lines, ours.lines)
  expect(back.conflicts.map(({ path }) => path)).toEqual(plan.conflicts.map(({ path }) => path))
  for (const copy of [left, right]) {
    expect(Dossier.safeParse(copy.state).error).toBeUndefined()
    expect(dangling(copy.state)).toEqual([])
    expect(replay(wayTo(graphOf(copy.lines), copy.head.hash))).toEqual(copy.state)
    expect(planMerge(copy.lines, theirs.lines).kind).toBe('nothing')
  }
  // Each takes the other's merge without a question, and nothing changes by it.
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const again = planMerge(one.lines, other.lines)
    expect(again.conflicts).toEqual([])
    expect(again.mergeWith(preferOurs)?.state).toEqual(one.state)
  }
  // Handed back to who had not merged, it is what stands, without a question.
  const handed = planMerge(theirs.lines, left.lines)
  expect(handed.conflicts).toEqual([])
  expect(handed.mergeWith(preferOurs)?.state).toEqual(left.state)
  keepsAll(base, [ours, theirs], left, plan.conflicts)
}

/** Fields of a claim that taking a draft, or carrying a claim to one, may change. */
const BY_DRAFT = ['places', 'standalone', 'status', 'verdictFor']

function keepsAll(
  base: Copy,
  sides: readonly [Copy, Copy],
  merged: Copy,
  conflicts: readonly MergeConflict[],
): void {
  const asked = new Set(conflicts.map(({ path }) => keyOf(path)))
  const askedEntities = conflicts
    .filter(({ path }) => path.length === 2 || path[2] === 'evidence')
    .map(({ path }) => path[1])
  const [old, now] = [unitsOf(base.state), unitsOf(merged.state)]
  for (const [at, side] of sides.entries()) {
    const other = unitsOf((sides[1 - at] as Copy).state)
    const own = unitsOf(side.state)
    const isOther = side.draftId !== merged.draftId
    const parted = sides[0].draftId !== sides[1].draftId
    for (const [key, { path, value }] of own) {
      const [record = '', id = '', field] = path
      // What merging settles by rule: the numbers of drafts, ticks, and what a draft changes.
      if (record === 'drafts' || record === 'ticks' || isFollower(path)) continue
      if (isOther && record === 'info') continue
      if (parted && record === 'claims' && BY_DRAFT.includes(field ?? '')) continue
      if (same(old.get(key)?.value, value) || asked.has(key)) continue
      if (same(now.get(key)?.value, value)) continue
      const entity = merged.state[record as 'claims']?.[id]
      const isNamed = field === 'sourceId' || field === 'evidence'
      const isGone =
        (entity === undefined || isNamed) && goesWith(side.state, record, id, askedEntities)
      const otherDid = !same(other.get(key)?.value, old.get(key)?.value)
      expect({ key, value, isGone, otherDid, field }).toMatchObject({ isGone: true })
    }
    const unticked = uncovered(base, sides[1 - at] as Copy)
    for (const draftId of Object.keys(side.state.drafts)) {
      // What the other side unticked is not ticked again by having been carried to a draft here.
      if (unticked && !covered(base.state, draftId).size) continue
      const [mine, had] = [covered(side.state, draftId), covered(base.state, draftId)]
      const there = covered(merged.state, draftId)
      const lost = [...mine].filter((word) => !had.has(word) && !there.has(word))
      expect(lost).toEqual([])
    }
  }
}

/** Whether words that were ticked in the draft of the base are no longer so. */
function uncovered(base: Copy, side: Copy): boolean {
  const now = covered(side.state, base.draftId)
  return [...covered(base.state, base.draftId)].some((word) => !now.has(word))
}

/** Whether an entity was asked about, or names one that was. */
function goesWith(
  state: Dossier,
  record: string,
  id: string,
  asked: readonly (string | undefined)[],
): boolean {
  if (asked.includes(id)) return true
  const entity = state[record as 'links'][id] as { sourceId?: string; claimId?: string } | undefined
  return asked.includes(entity?.sourceId) || asked.includes(entity?.claimId)
}
