import { describe, expect, it } from 'vitest'
import { ada, Copy, weakHash } from './dossier.testing.ts'
import { decodeLine, type Patch, type Saying, writeLine } from './index.ts'

const at = '2026-01-31T12:00:00.000Z'
const saying = { at, by: ada, label: 'test' }

describe('writing a line', () => {
  it('changes the state and makes a line that can be read again', () => {
    const copy = new Copy()
    const patches: Patch[] = [{ path: ['info', 'title'], value: 'Another' }]
    const written = writeLine(copy.state, copy.head, { ...saying, patches }, weakHash)
    expect(copy.state.info.title).toBe('Another')
    expect(written).toMatchObject({ ok: true, value: { line: { seq: 2, inverse: [{}] } } })
    if (written.ok) expect(decodeLine(written.value.text, weakHash).ok).toBe(true)
  })

  const bad: readonly (readonly [string, Partial<Saying>, string])[] = [
    [
      'a field of the wrong type',
      { patches: [{ path: ['info', 'title'], value: 1 }] },
      'give info a',
    ],
    [
      'a field that there is not',
      { patches: [{ path: ['info', 'colour'], value: 'red' }] },
      'give info a',
    ],
    [
      'a field taken away that has to be there',
      { patches: [{ path: ['info', 'title'] }] },
      'give info a',
    ],
    ['half an entity', { patches: [{ path: ['claims', 'x'], value: { id: 'x' } }] }, 'claims/x'],
    [
      'an id that cannot be one',
      { patches: [{ path: ['claims', 'a b'], value: { id: 'a b' } }] },
      'claims/a b',
    ],
    [
      'a record that there is not',
      { patches: [{ path: ['colours', 'x'], value: {} }] },
      'colours/x',
    ],
    ['an entity that is not there', { patches: [{ path: ['claims', 'x', 'kind'] }] }, 'not there'],
    ['nobody who did it', { by: { ...ada, name: '' }, patches: [] }, 'by/name'],
    ['no label', { label: '', patches: [] }, 'label'],
    ['no name for its group', { group: '', patches: [] }, 'group'],
  ]
  for (const [name, part, where] of bad) {
    it(`refuses ${name}, and leaves the state as it was`, () => {
      const copy = new Copy()
      copy.addClaim()
      const before = structuredClone(copy.state)
      const patches = [{ path: ['info', 'assignee'], value: ada }, ...(part.patches ?? [])]
      const written = writeLine(copy.state, copy.head, { ...saying, ...part, patches }, weakHash)
      expect(written).toMatchObject({ ok: false, error: { code: 'misfit' } })
      expect(written.ok || written.error.reason).toContain(where)
      expect(copy.state).toEqual(before)
    })
  }
})
