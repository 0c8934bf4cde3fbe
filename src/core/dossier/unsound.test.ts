import { describe, expect, it } from 'vitest'
import { ada, Copy } from './dossier.testing.ts'
import { apply, type Dossier, type Patch, unsoundIn } from './index.ts'

const made = { by: ada, at: '2026-01-31T12:00:00.000Z' }
const flag = { claimId: 'nobody', reason: 'legal', text: '', resolution: null, made }

function stateAfter(...patches: Patch[]): string | null {
  const copy = new Copy()
  copy.addClaim()
  const state: Dossier = structuredClone(copy.state)
  apply(state, patches)
  return unsoundIn(state)
}

function tickAt(draftId: string, start: number, end: number): Patch {
  const quote = { exact: '', prefix: '', suffix: '' }
  const found = { outcome: 'marked', contextChanged: false, changes: [], candidates: [] }
  const places = { [draftId]: { quote, position: { start, end }, ...found, decision: null } }
  return { path: ['ticks', 't'], value: { id: 't', kind: 'verified', places, made } }
}

describe('a dossier', () => {
  it('is sound as commands leave it', () => {
    expect(stateAfter()).toBeNull()
  })

  it('is not with a draft under check that it lacks', () => {
    expect(stateAfter({ path: ['info', 'currentDraft'], value: 'none' })).toMatch(/names a draft/)
    expect(stateAfter({ path: ['info', 'currentDraft'], value: 'toString' })).toMatch(
      /names a draft/,
    )
  })

  it('is not with a thing under the name of another, or of what is not there', () => {
    expect(stateAfter({ path: ['flags', 'f'], value: { id: 'g', ...flag } })).toMatch(
      /flags\/f under/,
    )
    expect(stateAfter({ path: ['flags', 'f'], value: { id: 'f', ...flag } })).toMatch(
      /claims\/nobody/,
    )
    const on = { record: 'sources', id: 'none' }
    const comment = { id: 'c', on, text: 'x', resolved: null, made }
    expect(stateAfter({ path: ['comments', 'c'], value: comment })).toMatch(/sources\/none/)
  })

  it('is not with places outside of the text, or with blocks that are not its', () => {
    const copy = new Copy()
    const draft = copy.state.drafts[copy.draftId]
    const text = draft?.text ?? ''
    const check = (patch: Patch) => {
      const state = structuredClone(copy.state)
      apply(state, [patch])
      return unsoundIn(state)
    }
    expect(check(tickAt(copy.draftId, 0, text.length))).toBeNull()
    expect(check(tickAt(copy.draftId, 0, text.length + 1))).toMatch(/ticks\/t outside/)
    const path = ['drafts', copy.draftId, 'blocks']
    const blocks = [...(draft?.blocks ?? [])].reverse()
    expect(check({ path, value: blocks })).toMatch(/draft 1 whose blocks/)
  })
})
