import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ada, Copy, ed } from './dossier.testing.ts'
import { type Line, unseen } from './index.ts'
import { conflictsOf, mergeInto as joinInto, patchesOf, preferOurs } from './merge.testing.ts'

/** Takes the other side's work into `copy`, whose own stands in every conflict. */
function mergeInto(copy: Copy, theirs: readonly Line[]) {
  const conflicts = conflictsOf(copy.lines, theirs)
  joinInto(copy, theirs, preferOurs)
  return conflicts
}

/** Two copies of one dossier with two claims and a source, which both have seen. */
function twoCopies() {
  const start = new Copy()
  const claims = [start.addClaim(), start.addClaim('72 million')] as const
  const [source = ''] = start.do({ type: 'addSource', source: { csl: { type: 'report' } } })
  return { ours: new Copy(start), theirs: new Copy(start), claims, source }
}

/** Things that two people can change without meeting: fields, keys of a field, and what is in `info`. */
const places = (claims: readonly string[], source: string): readonly (readonly string[])[] => [
  ['claims', claims[0] as string, 'rationale'],
  ['claims', claims[0] as string, 'claimant'],
  ['claims', claims[0] as string, 'standalone'],
  ['claims', claims[1] as string, 'rationale'],
  ['sources', source, 'csl', 'title'],
  ['sources', source, 'csl', 'publisher'],
  ['sources', source, 'contact'],
  ['info', 'title'],
]

type Move =
  | { kind: 'edit'; side: 0 | 1; place: number }
  | { kind: 'add' | 'remove'; side: 0 | 1 }
  | { kind: 'merge'; side: 0 | 1 }
  | { kind: 'bothMerge' }

const side = fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('edit' as const), side, place: fc.nat(3) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('add', 'remove'), side }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge' as const), side }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('bothMerge' as const) }) },
  ),
  { maxLength: 24 },
)

describe('a merge', () => {
  it('finds no conflict where two people change different things, however often they merged', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const { ours, theirs, claims, source } = twoCopies()
        const copies = [ours, theirs] as const
        const all = places(claims, source)
        const added: [string[], string[]] = [[], []]
        const written = new Map<readonly string[], string>()
        let count = 0
        const mergeFrom = (to: 0 | 1, lines: readonly Line[]) =>
          expect(mergeInto(copies[to], lines)).toEqual([])
        for (const move of list) {
          if (move.kind === 'bothMerge') {
            const [first, second] = [[...ours.lines], [...theirs.lines]]
            mergeFrom(0, second)
            mergeFrom(1, first)
            continue
          }
          const copy = copies[move.side]
          if (move.kind === 'merge') {
            mergeFrom(move.side, copies[1 - move.side]?.lines ?? [])
          } else if (move.kind === 'edit') {
            // Each side has places of its own: the even ones and the odd ones.
            const place = all[move.place * 2 + move.side] as readonly string[]
            const value = `value ${++count}`
            written.set(place, value)
            copy.write([{ path: [...place], value }])
          } else if (move.kind === 'add') {
            added[move.side].push(copy.addClaim())
          } else {
            const claimId = added[move.side].pop()
            if (claimId) copy.do({ type: 'removeClaim', claimId })
          }
        }
        mergeFrom(0, theirs.lines)
        mergeFrom(1, ours.lines)
        expect(theirs.state).toEqual(ours.state)
        for (const [place, value] of written) {
          const found = place.reduce<unknown>((at, key) => Object(at)[key], ours.state)
          expect(found).toBe(value)
        }
        expect(new Set(Object.keys(ours.state.claims))).toEqual(
          new Set([...claims, ...added.flat()]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('finds a conflict in exactly what both changed unseen, also after earlier merges', () => {
    fc.assert(
      fc.property(moves, fc.nat(7), (list, index) => {
        const { ours, theirs, claims, source } = twoCopies()
        for (const move of list) {
          if (move.kind === 'merge') {
            const [to, from] = move.side === 0 ? [ours, theirs] : [theirs, ours]
            mergeInto(to, from.lines)
          }
        }
        mergeInto(ours, theirs.lines)
        mergeInto(theirs, ours.lines)
        const place = places(claims, source)[index] as readonly string[]
        ours.write([{ path: [...place], value: 'ours' }])
        theirs.write([{ path: [...place], value: 'theirs' }])
        expect(conflictsOf(ours.lines, theirs.lines)).toEqual([
          { path: place, ours: 'ours', theirs: 'theirs' },
        ])
      }),
    )
  })

  it('changes nothing the second time', () => {
    const { ours, theirs, claims } = twoCopies()
    theirs.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'Because' } })
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    expect(conflictsOf(ours.lines, theirs.lines)).toEqual([])
    expect(patchesOf(ours.lines, theirs.lines)).toEqual([])
    expect(unseen(ours.lines, theirs.lines)).toEqual([])
  })

  it('takes a change of what the other side had changed before and was seen here', () => {
    const { ours, theirs, claims } = twoCopies()
    const rationale = (copy: Copy, text: string) =>
      copy.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: text } })
    rationale(theirs, 'Theirs')
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    rationale(ours, 'Ours, having read theirs')
    expect(mergeInto(theirs, ours.lines)).toEqual([])
    expect(theirs.state.claims[claims[0]]?.rationale).toBe('Ours, having read theirs')
  })

  it('finds no conflict where both wrote the same', () => {
    const { ours, theirs } = twoCopies()
    ours.do({ type: 'renameDossier', title: 'Same' })
    theirs.do({ type: 'renameDossier', title: 'Same' })
    expect(conflictsOf(ours.lines, theirs.lines)).toEqual([])
    expect(patchesOf(ours.lines, theirs.lines)).toEqual([])
  })

  it('takes a removal, where nobody has edited what was removed', () => {
    const { ours, theirs, claims } = twoCopies()
    theirs.do({ type: 'removeClaim', claimId: claims[0] })
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    expect(Object.keys(ours.state.claims)).toEqual([claims[1]])
  })

  it('finds a conflict between a removal and an edit that it had not seen', () => {
    const { ours, theirs, claims } = twoCopies()
    theirs.do({ type: 'removeClaim', claimId: claims[0] })
    ours.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'Still needed' } })
    const claim = ours.state.claims[claims[0]]
    expect(conflictsOf(ours.lines, theirs.lines)).toEqual([
      { path: ['claims', claims[0]], ours: claim, theirs: undefined },
    ])
    expect(conflictsOf(theirs.lines, ours.lines)).toEqual([
      { path: ['claims', claims[0]], ours: undefined, theirs: claim },
    ])
  })

  it('finds no conflict between a removal and an edit that was seen before it', () => {
    const { ours, theirs, claims } = twoCopies()
    ours.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'Needed?' } })
    mergeInto(theirs, ours.lines)
    theirs.do({ type: 'removeClaim', claimId: claims[0] })
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    expect(Object.keys(ours.state.claims)).toEqual([claims[1]])
  })

  it('takes what was done and undone unseen as not done', () => {
    const { ours, theirs, claims } = twoCopies()
    ours.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'Typed' } })
    ours.undo()
    ours.do({ type: 'removeClaim', claimId: claims[1] })
    ours.undo()
    for (const claimId of claims) {
      theirs.do({ type: 'editClaim', claimId, changes: { rationale: 'Theirs' } })
    }
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    for (const id of claims) expect(ours.state.claims[id]?.rationale).toBe('Theirs')
  })

  it('takes two steps that were undone one after the other as not done', () => {
    const { ours, theirs, claims } = twoCopies()
    const edit = (copy: Copy, rationale: string) =>
      copy.do({ type: 'editClaim', claimId: claims[0], changes: { rationale } })
    edit(ours, 'One')
    const one = ours.head
    edit(ours, 'Two')
    const two = ours.head
    ours.write(two.inverse, { label: 'undo', undoes: [two.hash] })
    ours.write(one.inverse, { label: 'undo', undoes: [one.hash] })
    edit(theirs, 'Theirs')
    expect(mergeInto(ours, theirs.lines)).toEqual([])
    expect(ours.state.claims[claims[0]]?.rationale).toBe('Theirs')
  })

  it('takes the undo of what the other side had seen as a change', () => {
    const { ours, theirs } = twoCopies()
    const claim = ours.addClaim()
    mergeInto(theirs, ours.lines)
    ours.undo()
    expect(mergeInto(theirs, ours.lines)).toEqual([])
    expect(theirs.state.claims[claim]).toBeUndefined()
  })

  it('finds a conflict between a removal and a link to what was removed', () => {
    const { ours, theirs, claims, source } = twoCopies()
    ours.do({ type: 'removeSource', sourceId: source })
    theirs.do({ type: 'addLink', claimId: claims[0], source: { id: source } })
    for (const [us, them] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const conflicts = conflictsOf(us.lines, them.lines)
      expect(conflicts.map(({ path }) => path)).toContainEqual(['sources', source])
    }
  })

  it('finds a conflict where each has seen the other’s and they chose differently', () => {
    const { ours, theirs, claims } = twoCopies()
    ours.do({ type: 'removeClaim', claimId: claims[0] })
    theirs.do({ type: 'editClaim', claimId: claims[0], changes: { rationale: 'Needed' } })
    const [first, second] = [[...ours.lines], [...theirs.lines]]
    expect(mergeInto(ours, second)).toHaveLength(1)
    expect(mergeInto(theirs, first)).toHaveLength(1)
    expect(conflictsOf(ours.lines, theirs.lines)).toHaveLength(1)
    expect(conflictsOf(theirs.lines, ours.lines)).toHaveLength(1)
  })

  it('lets the name behind a verdict go with the verdict', () => {
    const { ours, theirs, claims } = twoCopies()
    const give = (copy: Copy, verdict: string, by = ada) =>
      copy.do({ type: 'editClaim', claimId: claims[0], changes: { verdict } }, by)
    give(ours, 'true')
    give(theirs, 'true', ed)
    expect(mergeInto(ours, [...theirs.lines])).toEqual([])
    expect(mergeInto(theirs, ours.lines)).toEqual([])
    expect(ours.state).toEqual(theirs.state)
    give(ours, 'false')
    give(theirs, 'misleading', ed)
    expect(conflictsOf(ours.lines, theirs.lines)).toEqual([
      { path: ['claims', claims[0], 'verdict'], ours: 'false', theirs: 'misleading' },
    ])
  })

  it('stays fast after many hand-offs to and fro', () => {
    const { ours, theirs, claims } = twoCopies()
    for (let i = 0; i < 40; i++) {
      const [to, from] = i % 2 ? [ours, theirs] : [theirs, ours]
      const changes = { rationale: `Round ${i}` }
      from.do({ type: 'editClaim', claimId: claims[0], changes })
      expect(mergeInto(to, from.lines)).toEqual([])
    }
    expect(ours.state).toEqual(theirs.state)
  })
})
