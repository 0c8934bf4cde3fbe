import { expect, it, vi } from 'vitest'
import type { Span } from '../../core/article/index.ts'
import { apply, type Claim, type Dossier, type Patch, plainPack } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { ClaimIndex } from './claim-index.ts'

const DRAFT = 'draft'

function placed(id: string, start: number, end: number, more: Partial<Claim> = {}): Claim {
  const places = { [DRAFT]: { position: { start, end } } }
  return { id, places, status: 'open', verdict: null, made: { at: id }, ...more } as Claim
}

function setUp(...claims: Claim[]) {
  const dossier = {
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    dismissals: {},
    flags: {},
  } as unknown as Dossier
  const suggestions = [0, 10, 20].map((start) => ({ start, end: start + 5 })) as Suggestion[]
  const index = new ClaimIndex(dossier, DRAFT, suggestions)
  const told = vi.fn()
  index.follow(told)
  const change = (...patches: Patch[]) => {
    apply(dossier, patches)
    index.update(dossier, patches)
  }
  return { index, change, told }
}

it('tells which claim came, which numbers are others now, and where suggestions may have closed', () => {
  const { index, change, told } = setUp(placed('a', 1, 2), placed('b', 30, 40))
  const after = placed('c', 12, 14)
  change({ path: ['claims', 'c'], value: after })
  expect(told).toHaveBeenCalledExactlyOnceWith({
    claims: [expect.objectContaining({ after })],
    renumbered: { from: 1, to: 3 },
    spans: [{ start: 12, end: 14 }],
  })
  expect(index.order.get('b')?.number).toBe(3)
  expect(index.suggestions.list.map(({ start }) => start)).toEqual([20])
})

it('renumbers nothing and closes nothing for a verdict, and counts it', () => {
  const verdict = plainPack.verdicts[0]?.id as string
  const { index, change, told } = setUp(placed('a', 1, 2, { status: 'checked' }))
  change({ path: ['claims', 'a', 'verdict'], value: verdict })
  const { renumbered, spans } = told.mock.calls[0]?.[0] ?? {}
  expect(renumbered.to - renumbered.from).toBe(0)
  expect(spans).toEqual([])
  expect(index.counts).toMatchObject({ total: 1, checked: 1 })
  expect(index.counts.withVerdict(verdict)).toBe(1)
})

it('opens a suggestion again when the claim or dismissal on it is gone', () => {
  const { index, change } = setUp(placed('a', 1, 2))
  change({ path: ['dismissals', 'd'], value: placed('d', 0, 3) })
  change({ path: ['claims', 'a'] })
  expect(index.suggestions.length).toBe(2)
  change({ path: ['dismissals', 'd'] })
  expect(index.suggestions.length).toBe(3)
  expect(index.counts.total).toBe(0)
})

it('answers the same list of claims until one changes, and says nothing of other records', () => {
  const { index, change, told } = setUp(placed('a', 1, 2))
  const before = index.all
  index.update({} as Dossier, [{ path: ['links', 'x'], value: {} }])
  expect(index.all).toBe(before)
  expect(told).not.toHaveBeenCalled()
  change({ path: ['claims', 'a', 'rationale'], value: 'why' })
  expect(index.all).not.toBe(before)
})

it('tells of a claim that is flagged, or not any more, and leaves the list as it is', () => {
  const { index, change, told } = setUp(placed('a', 1, 2), placed('b', 3, 4))
  const before = index.all
  const flag = { id: 'f', claimId: 'b', resolution: null }
  change({ path: ['flags', 'f'], value: flag })
  expect(index.isFlagged('b')).toBe(true)
  expect(told.mock.lastCall?.[0].claims.map(({ after }: { after: Claim }) => after.id)).toEqual([
    'b',
  ])
  change({ path: ['flags', 'f', 'resolution'], value: { how: 'approved' } })
  expect(index.isFlagged('b')).toBe(false)
  expect(told).toHaveBeenCalledTimes(2)
  expect(index.all).toBe(before)
})

it('puts other suggestions where claims and dismissals already are, and says so', () => {
  const { index, change, told } = setUp(placed('a', 1, 2))
  change({ path: ['dismissals', 'd'], value: placed('d', 10, 12) })
  told.mockClear()
  const others = [0, 11, 30].map((start) => ({ start, end: start + 5, score: 1 })) as Suggestion[]
  index.suggest(others, 9)
  expect(index.suggestions.list.map(({ start }) => start)).toEqual([30])
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ everywhere: true }))
})

it('tells only the passage of a suggestion that is kept shown, and of the one before it', () => {
  const { index, told } = setUp()
  index.showBest(0)
  told.mockClear()
  index.keepShown(10)
  expect(index.suggestions.list.map(({ start }) => start)).toEqual([10])
  index.keepShown(10)
  index.keepShown(null)
  expect(index.suggestions.length).toBe(0)
  const spans = told.mock.calls.map(([{ spans }]) => spans.map(({ start }: Span) => start))
  expect(spans).toEqual([[10], [10]])
})
