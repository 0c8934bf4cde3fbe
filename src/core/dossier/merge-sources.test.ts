import { describe, expect, it } from 'vitest'
import { Copy } from './dossier.testing.ts'
import type { Dossier } from './index.ts'
import { conflictsOf, patchesOf } from './merge.testing.ts'
import { apply } from './patch.ts'

const FILE = { sha256: 'f'.repeat(64), name: 'f.txt', size: 1, type: 'text/plain', text: null }
const CONTACT = { on: '2026-02-01', how: 'telephone', who: 'Ada', asked: 'Is it so?', answer: '' }

/** Two copies of a dossier with two records of one source, each linked to the claim. */
function twoCopies() {
  const start = new Copy()
  const claimId = start.addClaim()
  const [one, other] = [0, 1].map(() => {
    const [id = ''] = start.do({
      type: 'addSource',
      source: { csl: { type: 'report', title: 'Figures' } },
    })
    const [linkId = ''] = start.do({ type: 'addLink', claimId, source: { id }, note: id })
    return { id, linkId }
  }) as [{ id: string; linkId: string }, { id: string; linkId: string }]
  return { ours: new Copy(start), theirs: new Copy(start), claimId, one, other }
}

type Both = ReturnType<typeof twoCopies>

/** What names a source that is not there, or a file that its source does not have. */
function dangling({ sources, links, queries }: Dossier): string[] {
  return [
    ...Object.values(links).filter(({ sourceId, evidence }) => {
      const source = sources[sourceId]
      return !source || (evidence !== null && source.evidence[evidence] === undefined)
    }),
    ...Object.values(queries).filter(({ to }) => to.sourceId !== null && !sources[to.sourceId]),
  ].map(({ id }) => id)
}

const unite = (copy: Copy, sourceId: string, into: string) =>
  copy.do({ type: 'mergeSources', sourceId, into })

const cases: readonly (readonly [
  says: string,
  conflicts: boolean,
  change: (both: Both) => void,
])[] = [
  [
    'linked it',
    true,
    ({ theirs, claimId, one }) => {
      theirs.do({ type: 'addLink', claimId, source: { id: one.id }, note: 'new' })
    },
  ],
  [
    'attached a file to it',
    true,
    ({ theirs, one }) => {
      theirs.do({ type: 'attachEvidence', sourceId: one.id, file: FILE })
    },
  ],
  [
    'tied its link to a new file',
    true,
    ({ theirs, one }) => {
      theirs.do({ type: 'attachEvidence', sourceId: one.id, file: FILE })
      theirs.do({ type: 'editLink', linkId: one.linkId, changes: { evidence: FILE.sha256 } })
    },
  ],
  [
    'logged a contact with it',
    true,
    ({ theirs, one }) => {
      theirs.do({ type: 'logContact', sourceId: one.id, contact: CONTACT })
    },
  ],
  [
    'described it',
    true,
    ({ theirs, one }) => {
      theirs.do({ type: 'editSource', sourceId: one.id, changes: { contact: 'Ada' } })
    },
  ],
  [
    'merged the other one into it',
    true,
    ({ theirs, one, other }) => {
      unite(theirs, other.id, one.id)
    },
  ],
  [
    'removed the other one',
    true,
    ({ theirs, other }) => {
      theirs.do({ type: 'removeSource', sourceId: other.id })
    },
  ],
  [
    'wrote on its link',
    false,
    ({ theirs, one }) => {
      theirs.do({ type: 'editLink', linkId: one.linkId, changes: { note: 'Well' } })
    },
  ],
]

describe('a record of a source that one side merged away', () => {
  for (const [says, conflicts, change] of cases) {
    it(`is ${conflicts ? 'a conflict' : 'none'} where the other side ${says}`, () => {
      const both = twoCopies()
      const { ours, theirs, one, other } = both
      unite(ours, one.id, other.id)
      change(both)
      for (const [us, them] of [
        [ours, theirs],
        [theirs, ours],
      ] as const) {
        expect(conflictsOf(us.lines, them.lines).length > 0).toBe(conflicts)
        const state = structuredClone(us.state)
        apply(state, [...patchesOf(us.lines, them.lines)])
        expect(dangling(state)).toEqual([])
        expect(Object.keys(state.sources)).not.toEqual([])
      }
    })
  }
})

it('keeps a source whose link the other side removed with it and this side wrote on', () => {
  const { ours, theirs, one } = twoCopies()
  ours.do({ type: 'editLink', linkId: one.linkId, changes: { note: 'Well' } })
  theirs.do({ type: 'removeSource', sourceId: one.id })
  const conflicts = conflictsOf(ours.lines, theirs.lines)
  expect(conflicts.map(({ path }) => path)).toContainEqual(['sources', one.id])
  const state = structuredClone(ours.state)
  apply(state, [...patchesOf(ours.lines, theirs.lines)])
  expect(dangling(state)).toEqual([])
})

it('keeps a file that one side detached and the other tied a link to', () => {
  const start = new Copy()
  const claimId = start.addClaim()
  const source = { csl: { type: 'report' } }
  const [sourceId = ''] = start.do({ type: 'addSource', source })
  start.do({ type: 'attachEvidence', sourceId, file: FILE })
  const [linkId = ''] = start.do({ type: 'addLink', claimId, source: { id: sourceId } })
  const [ours, theirs] = [new Copy(start), new Copy(start)]
  ours.do({ type: 'editLink', linkId, changes: { evidence: FILE.sha256 } })
  theirs.do({ type: 'detachEvidence', sourceId, sha256: FILE.sha256 })
  for (const [us, them] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    expect(conflictsOf(us.lines, them.lines)).toMatchObject([
      { path: ['sources', sourceId, 'evidence', FILE.sha256] },
    ])
  }
})
