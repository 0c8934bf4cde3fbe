import { expect, it } from 'vitest'
import type { Flag } from '../../core/dossier/index.ts'
import { unflagged } from './use-flagging.ts'

const by = { id: 'p', name: 'Ann', initials: 'A', role: 'checker' } as const
const flag = (claimId: string, reason: Flag['reason'], isResolved = false): Flag => ({
  id: `${claimId} ${reason}`,
  claimId,
  reason,
  text: '',
  resolution: isResolved ? { how: 'approved', note: '', by, at: '2' } : null,
  made: { by, at: '1' },
})

it('leaves out the claims that have an open flag for the same reason', () => {
  const flags = [flag('a', 'legal'), flag('b', 'wording'), flag('c', 'legal', true)]
  expect(unflagged(['a', 'b', 'c', 'd'], 'legal', flags)).toEqual(['b', 'c', 'd'])
})
