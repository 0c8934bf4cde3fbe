import { describe, expect, it } from 'vitest'
import { apply, type Dossier, type Patch, plainPack } from '../../core/dossier/index.ts'
import { ClaimIndex } from '../state/claim-index.ts'
import { ROWS, RulerRows } from './ruler-rows.ts'

function setUp() {
  const claim = (id: string, start: number) => ({
    id,
    places: { draft: { position: { start, end: start + 1 } } },
    status: 'open',
    verdict: null,
    made: { at: id },
  })
  const dossier = {
    claims: { a: claim('a', 0), b: claim('b', 50) },
    dismissals: {},
    flags: { old: { id: 'old', claimId: 'a', resolution: null } },
  } as unknown as Dossier
  const index = new ClaimIndex(dossier, 'draft', [])
  const rows = new RulerRows(index, plainPack, 100)
  rows.follow()
  const change = (...patches: Patch[]) => {
    apply(dossier, patches)
    index.update(dossier, patches)
  }
  return { rows, change }
}
const half = ROWS / 2

describe('the notches of the ruler', () => {
  it('stand where the flagged claims do, and go with the flag and with the claim', () => {
    const { rows, change } = setUp()
    expect(rows.notches).toBe('M-.55 0h.35')
    change({ path: ['flags', 'f'], value: { id: 'f', claimId: 'b', resolution: null } })
    expect(rows.notches).toBe(`M-.55 0h.35M-.55 ${half}h.35`)
    change({ path: ['flags', 'old', 'resolution'], value: { how: 'approved' } })
    expect(rows.notches).toBe(`M-.55 ${half}h.35`)
    change({ path: ['flags', 'f'] }, { path: ['claims', 'b'] })
    expect(rows.notches).toBe('')
  })
})
