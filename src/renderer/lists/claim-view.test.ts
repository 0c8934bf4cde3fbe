import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Claim,
  type NumberedClaim,
  plainPack,
  type Verdict,
} from '../../core/dossier/index.ts'
import { type AboutClaims, labelsOf, offeredOf, traitOf } from './claim-traits.ts'
import {
  arrangeClaims,
  type ClaimOrderName,
  type ClaimView,
  claimOrders,
  isFiltered,
  plainView,
  unfiltered,
} from './claim-view.ts'

const [first, second] = plainPack.verdicts as [Verdict, Verdict, ...Verdict[]]

interface Said {
  readonly words?: string
  readonly claimant?: string
  readonly rationale?: string
  readonly kind?: Claim['kind']
  readonly status?: Claim['status']
  readonly verdict?: string | null
  readonly isPlaced?: boolean
  readonly assignee?: string
}

function claimsOf(...said: readonly Said[]): NumberedClaim[] {
  return said.map((each, at) => ({
    number: at + 1,
    claim: {
      id: `c${at + 1}`,
      standalone: '',
      claimant: each.claimant ?? '',
      rationale: each.rationale ?? '',
      kind: each.kind ?? 'other',
      status: each.status ?? 'open',
      verdict: each.verdict ?? null,
      assignee: each.assignee === undefined ? null : { id: each.assignee, name: each.assignee },
    } as Claim,
    place: {
      quote: { exact: each.words ?? '', prefix: '', suffix: '' },
      position: each.isPlaced === false ? null : { start: at, end: at + 1 },
    } as NumberedClaim['place'],
  }))
}

const about: AboutClaims = {
  pack: plainPack,
  draft: 2,
  sources: new Map([['c1', 2]]),
  flagged: new Set(['c2']),
}

function arrange(claims: readonly NumberedClaim[], view: Partial<ClaimView>, told = about) {
  const words = ({ place }: NumberedClaim) => place?.quote.exact ?? ''
  const { rows, groups } = arrangeClaims(claims, { ...plainView, ...view }, told, words)
  return {
    ids: rows.map(({ claim }) => claim.id).join(' '),
    groups: groups.map(({ label, count }) => `${label} ${count}`.trim()),
    rows,
    stretches: groups,
  }
}

describe('the words of the filter', () => {
  const claims = claimsOf(
    { words: 'Around 10,000 Kosovo Serbs', claimant: 'Pristina' },
    { words: 'said Mr Vučić', rationale: 'He said “ready”, not “willing”.' },
    { words: 'nothing of it' },
  )
  for (const [words, ids] of [
    ['KOSOVO', 'c1'],
    ['vucic', 'c2'],
    ['serbs around', 'c1'],
    ['pristina', 'c1'],
    ['"ready"', 'c2'],
    ['3', 'c3'],
    ['#3', 'c3'],
    ['  ', 'c1 c2 c3'],
    ['serbs vucic', ''],
  ] as const) {
    it(`“${words}” find ${ids || 'nothing'}`, () => {
      expect(arrange(claims, { words }).ids).toBe(ids)
    })
  }
})

describe('the filters', () => {
  const claims = claimsOf(
    { status: 'open', kind: 'event', assignee: 'Ann' },
    { status: 'checked', verdict: first.id, assignee: 'Bob' },
    { status: 'checked', verdict: second.id, kind: 'event' },
  )
  it('let through any of one trait, and all of several traits', () => {
    expect(arrange(claims, { wanted: { verdict: [first.id, second.id] } }).ids).toBe('c2 c3')
    const wanted = { verdict: [first.id, second.id], kind: ['event'] }
    expect(arrange(claims, { wanted }).ids).toBe('c3')
    expect(arrange(claims, { wanted: { source: [''] } }).ids).toBe('c2 c3')
    expect(arrange(claims, { wanted: { flag: ['flagged'] } }).ids).toBe('c2')
    expect(arrange(claims, { wanted: { assignee: ['ann', ''] } }).ids).toBe('c1 c3')
    expect(arrange(claims, { wanted: { status: [] } }).ids).toBe('c1 c2 c3')
  })

  it('are cleared without a change of the order', () => {
    const view: ClaimView = { words: 'a', wanted: { status: ['open'] }, order: 'kind' }
    expect(isFiltered(view)).toBe(true)
    expect(isFiltered(unfiltered(view))).toBe(false)
    expect(unfiltered(view).order).toBe('kind')
    expect(isFiltered({ ...plainView, words: ' ', wanted: { status: [] } })).toBe(false)
  })
})

describe('the groups', () => {
  const claims = claimsOf(
    { status: 'checked', claimant: 'The mayor', verdict: second.id, assignee: 'Bea' },
    { status: 'open', claimant: 'Institute', isPlaced: false, assignee: 'ann' },
    { status: 'open', claimant: 'the Mayor ', verdict: 'of another pack' },
  )
  for (const [order, ids, groups] of [
    ['text', 'c1 c3 c2', ['2', 'Without a place in draft 2 1']],
    ['place', 'c2 c1 c3', ['Without a place in draft 2 1', 'In the text 2']],
    ['status', 'c2 c3 c1', ['Open 2', 'Checked 1']],
    ['claimant', 'c2 c1 c3', ['Institute 1', 'The mayor 2']],
    ['flag', 'c2 c1 c3', ['Flagged 1', 'Not flagged 2']],
    ['assignee', 'c2 c1 c3', ['ann 1', 'Bea 1', 'Nobody 1']],
    ['source', 'c2 c3 c1', ['No source yet 2', 'With a source 1']],
    ['verdict', 'c1 c2 c3', [`${plainPack.verdicts[1]?.label} 1`, 'No verdict 2']],
  ] as const) {
    it(`${claimOrders[order]} are in their order, with counts`, () => {
      expect(arrange(claims, { order })).toMatchObject({ ids, groups })
    })
  }

  it('have every claim that matches once, in the text’s order within its group', () => {
    const some = (...values: readonly string[]) => fc.subarray([...values])
    const said = fc.record({
      words: fc.constantFrom('one', 'two', 'ÖNE two'),
      claimant: fc.constantFrom('', 'Ann', 'ann', 'Bob'),
      kind: fc.constantFrom('event', 'other'),
      status: fc.constantFrom('open', 'checking', 'checked', 'approved'),
      verdict: fc.constantFrom(null, first.id, second.id, 'unknown'),
      isPlaced: fc.boolean(),
    }) as fc.Arbitrary<Said>
    const views = fc.record({
      words: fc.constantFrom('', 'one', 'two one', '2'),
      wanted: fc.record({ status: some('open', 'checked'), verdict: some('', first.id) }),
      order: fc.constantFrom(...(Object.keys(claimOrders) as ClaimOrderName[])),
    })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), views, (all, view) => {
        const claims = claimsOf(...all)
        const { rows, stretches } = arrange(claims, view)
        const matching = arrange(claims, { ...view, order: 'text' }).rows
        expect(new Set(rows)).toEqual(new Set(matching))
        expect(rows.length).toBe(matching.length)
        let next = 0
        for (const { from, count } of stretches) {
          expect(from).toBe(next)
          const trait = view.order === 'text' ? 'place' : view.order
          const group = rows.slice(from, from + count)
          expect(new Set(group.map((claim) => traitOf(trait, claim, about))).size).toBe(1)
          expect(group.map(({ number }) => number)).toEqual(
            group.map(({ number }) => number).sort((a, b) => a - b),
          )
          next += count
        }
        expect(next).toBe(rows.length)
      }),
    )
  })
})

it('has a name for each value that a claim of the dossier can have', () => {
  const claims = claimsOf({ claimant: 'Ann' }, { verdict: 'unknown', isPlaced: false })
  for (const trait of [
    'status',
    'verdict',
    'claimant',
    'kind',
    'flag',
    'assignee',
    'source',
    'place',
  ] as const) {
    const labels = labelsOf(trait, claims, about)
    for (const claim of claims) expect(labels.has(traitOf(trait, claim, about))).toBe(true)
  }
})

it('a filter offers what was chosen even where no claim can have it any more', () => {
  const labels = new Map([
    ['true', 'True'],
    ['', 'No verdict'],
  ])
  expect([...offeredOf('verdict', ['true', 'pants'], labels)]).toEqual([
    ...labels,
    ['pants', 'A verdict of another pack'],
  ])
  expect(offeredOf('assignee', ['ada'], new Map([['', 'Nobody']])).get('ada')).toBe('ada')
})
