import { describe, expect, it } from 'vitest'
import { type Change, claimOfChange, type LookedLine, lastLineOf, SinceLook } from './index.ts'

/** A history as “hash by parents…”, in its order. */
function history(...lines: string[]): ReadonlyMap<string, LookedLine> {
  return new Map(
    lines.map((line) => {
      const [hash = '', by = '', ...parents] = line.split(' ')
      const label = parents.length === 2 ? 'merge' : 'editClaim'
      return [hash, { hash, label, by: { id: by }, parents }]
    }),
  )
}
const hashes = (since: SinceLook<LookedLine>) => since.lines.map(({ hash }) => hash)

describe('what a person has not looked at', () => {
  // Ada goes on at “a…” while Ed works at “e…”; “m” brings both together.
  const lines = history('1 ada', 'e1 ed 1', 'e2 ed e1', 'a1 ada 1', 'm ada a1 e2', 'e3 ed m')

  it('is what others did since, the other side of a merge included', () => {
    expect(hashes(new SinceLook(lines, 'm', 'ada', { all: 'a1', claims: {} }))).toEqual([
      'e1',
      'e2',
    ])
    expect(hashes(new SinceLook(lines, 'e3', 'ada', { all: 'm', claims: {} }))).toEqual(['e3'])
    expect(hashes(new SinceLook(lines, 'm', 'ed', { all: '1', claims: {} }))).toEqual(['a1'])
  })

  it('is told for each claim apart', () => {
    const since = new SinceLook(lines, 'e3', 'ada', { all: '1', claims: { seen: 'm' } })
    expect(['e1', 'e2', 'e3'].map((hash) => since.isNews(hash, 'seen'))).toEqual([
      ...[false, false, true],
    ])
    expect(since.isNews('e1', 'other')).toBe(true)
  })

  it('begins after the person’s own last line that is no merge, or now where there is none', () => {
    expect(lastLineOf(lines, 'e3', 'ada')).toBe('a1')
    expect(lastLineOf(lines, 'e3', 'ed')).toBe('e3')
    expect(lastLineOf(lines, 'e3', 'nobody')).toBe('e3')
  })
})

describe('the claim that a change concerns', () => {
  const dossier = {
    links: { l: { claimId: 'a' } },
    flags: {},
    comments: { k: { on: { record: 'links', id: 'l' } } },
    queries: { q: { claimId: null } },
    corrections: {},
  } as unknown as Parameters<typeof claimOfChange>[1]
  const of = (path: string, from?: unknown, to?: unknown) =>
    claimOfChange({ path: path.split('/'), from, to } satisfies Change, dossier)

  it('is its own, or that of what belongs to it, there or gone', () => {
    expect(of('claims/a/verdict', 'true', 'false')).toBe('a')
    expect(of('links/l/stance', 'supports', 'refutes')).toBe('a')
    expect(of('flags/f', { claimId: 'b' })).toBe('b')
    expect(of('comments/k/text', 'x', 'y')).toBe('a')
    expect(of('comments/n', undefined, { on: { record: 'claims', id: 'c' } })).toBe('c')
  })

  it('is none for what concerns none, and for a claim that only came to a draft', () => {
    expect(of('info/title', 'x', 'y')).toBeNull()
    expect(of('queries/q/question', 'x', 'y')).toBeNull()
    expect(of('comments/n', undefined, { on: { record: 'drafts', id: 'd' } })).toBeNull()
    expect(of('claims/a/places/2', undefined, {})).toBeNull()
  })
})
