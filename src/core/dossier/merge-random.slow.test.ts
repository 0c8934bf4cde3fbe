import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Copy } from './dossier.testing.ts'
import { type Choose, Dossier, type MergeConflict, planMerge, same, unsoundIn } from './index.ts'
import { mergeBoth, mergeInto, preferOurs } from './merge.testing.ts'
import { isFollower } from './merge-weigh.ts'
import { moves, play, start } from './random-work.testing.ts'
import { graphOf, replay, wayTo } from './replay.ts'
import { keyOf, unitsOf } from './units.ts'

/** What names something that is not there. */
function dangling(state: Dossier): string[] {
  return [
    ...Object.values(state.links).filter(({ claimId, sourceId, evidence }) => {
      const source = state.sources[sourceId]
      return !state.claims[claimId] || !source || (evidence && !source.evidence[evidence])
    }),
    ...Object.values(state.notes).filter(({ sourceId }) => sourceId && !state.sources[sourceId]),
    ...Object.values(state.flags).filter(({ claimId }) => !state.claims[claimId]),
    ...Object.values(state.comments).filter(({ on }) => !state[on.record][on.id]),
    ...Object.values(state.corrections).filter(({ claimId }) => !state.claims[claimId]),
    ...Object.values(state.queries).filter(
      ({ claimId, to, answered }) =>
        (claimId && !state.claims[claimId]) ||
        (to.sourceId && !state.sources[to.sourceId]) ||
        (answered?.noteId && !state.notes[answered.noteId]) ||
        (answered?.sourceId && !state.sources[answered.sourceId]),
    ),
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
    expect(unsoundIn(copy.state)).toBeNull()
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

/** Fields that name another entity, and so go empty with it. */
const NAMING = ['sourceId', 'evidence', 'claimId', 'to', 'answered']

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
      const isNamed = NAMING.includes(field ?? '')
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

/** Whether an entity was asked about, or belongs to one that was. */
function goesWith(
  state: Dossier,
  record: string,
  id: string,
  asked: readonly (string | undefined)[],
): boolean {
  if (asked.includes(id)) return true
  const entity = state[record as 'links'][id] as Partial<Record<'sourceId' | 'claimId', string>> & {
    on?: Dossier['comments'][string]['on']
  }
  const { sourceId, claimId, on } = entity ?? {}
  if (on) return goesWith(state, on.record, on.id, asked)
  return asked.includes(sourceId) || asked.includes(claimId)
}
