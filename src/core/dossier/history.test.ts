import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ada, Copy, weakHash } from './dossier.testing.ts'
import { decodeLine, encodeLine, nextLine, replay } from './index.ts'

describe('a line of the history', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.jsonValue(),
        fc.boolean(),
        (name, value, first) => {
          const by = { ...ada, name: name || 'x' }
          const body = nextLine(first ? null : { seq: 4, hash: 'b'.repeat(64) }, {
            at: '2026-01-31T12:00:00.000Z',
            by,
            label: 'editClaim',
            ...(first ? {} : { group: 'g', undoes: ['c'.repeat(64)] }),
            patches: [{ path: ['claims', 'x', 'rationale'], value }],
            inverse: [{ path: ['claims', 'x', 'rationale'] }],
          })
          const { text, line } = encodeLine(body, weakHash)
          expect(text).not.toContain('\n')
          expect(text.endsWith(`,"hash":"${line.hash}"}`)).toBe(true)
          const decoded = decodeLine(text, weakHash)
          expect(decoded).toEqual({ ok: true, value: JSON.parse(text) })
          expect(decoded).toEqual({ ok: true, value: JSON.parse(JSON.stringify(line)) })
        },
      ),
    )
  })

  const { text } = encodeLine(
    nextLine(null, { at: '', by: ada, label: 'x', patches: [], inverse: [] }),
    weakHash,
  )
  const damaged = [
    ['changed', text.replace('"label":"x"', '"label":"y"')],
    ['cut off', text.slice(0, -1)],
    ['longer', `${text} `],
    ['without a hash', text.replace(/,"hash".*/, '}')],
    ['nothing', ''],
  ] as const
  for (const [name, line] of damaged) {
    it(`is damaged where it is ${name}`, () => {
      expect(decodeLine(line, weakHash)).toMatchObject({ ok: false, error: { code: 'damaged' } })
    })
  }

  it('of a newer version is refused as such', () => {
    const before = '{"v":2,"anything":true'
    const newer = `${before},"hash":"${weakHash(before)}"}`
    expect(decodeLine(newer, weakHash)).toMatchObject({ ok: false, error: { code: 'newer' } })
  })

  it('leads, with those before it, to the state', () => {
    const copy = new Copy()
    const id = copy.addClaim()
    copy.do({ type: 'editClaim', claimId: id, changes: { verdict: 'false', status: 'checked' } })
    expect(replay(copy.lines)).toEqual(copy.state)
    expect(copy.lines.map((line) => line.seq)).toEqual([1, 2, 3])
    expect(copy.lines.map((line) => line.parents)).toEqual([
      [],
      [copy.lines[0]?.hash],
      [copy.lines[1]?.hash],
    ])
  })
})
