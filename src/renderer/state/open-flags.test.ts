import { describe, expect, it } from 'vitest'
import type { Flag } from '../../core/dossier/index.ts'
import { OpenFlags } from './open-flags.ts'

const by = { id: 'p', name: 'Ann', initials: 'A', role: 'checker' } as const
const flag = (id: string, claimId: string, isResolved = false): Flag => ({
  id,
  claimId,
  reason: 'wording',
  text: '',
  resolution: isResolved ? { how: 'approved', note: '', by, at: '2' } : null,
  made: { by, at: '1' },
})
const of = (...flags: Flag[]) => ({
  flags: Object.fromEntries(flags.map((each) => [each.id, each])),
})

describe('the open flags', () => {
  it('are those that nobody resolved', () => {
    const open = new OpenFlags(of(flag('f1', 'a'), flag('f2', 'b', true)))
    expect([open.has('a'), open.has('b')]).toEqual([true, false])
  })

  it('tell which claims got their first or lost their last', () => {
    const open = new OpenFlags(of(flag('f1', 'a')))
    expect(
      open.update(of(flag('f1', 'a'), flag('f2', 'a'), flag('f3', 'b')), ['f2', 'f3']),
    ).toEqual(['b'])
    expect(
      open.update(of(flag('f1', 'a', true), flag('f2', 'a'), flag('f3', 'b')), ['f1']),
    ).toEqual([])
    expect(open.update(of(flag('f1', 'a', true)), ['f2', 'f3'])).toEqual(['a', 'b'])
    expect(open.has('a')).toBe(false)
  })

  it('say nothing where a flag changes its words', () => {
    const open = new OpenFlags(of(flag('f1', 'a')))
    expect(open.update(of({ ...flag('f1', 'a'), text: 'why' }), ['f1'])).toEqual([])
    expect(open.has('a')).toBe(true)
  })
})
