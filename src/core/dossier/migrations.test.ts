import { describe, expect, it } from 'vitest'
import { Copy } from './dossier.testing.ts'
import {
  DOSSIER_VERSION,
  Dossier,
  emptyAt,
  emptyDossier,
  FIRST_RECORDS,
  type Format,
  LINE_VERSION,
  MIGRATIONS,
  type Migration,
  migrateTo,
  records,
  replay,
  versionAfter,
} from './index.ts'

const step = (to: number, name: string): Migration => ({
  to,
  name,
  migrate: (state) => ({ ...state, [name]: {} }),
})
const format: Format = { migrations: [step(2, 'second'), step(3, 'third')], schema: Dossier }

describe('migrations', () => {
  it('lead to the version of this program’s states and lines', () => {
    expect(versionAfter(MIGRATIONS)).toBe(DOSSIER_VERSION)
    expect(LINE_VERSION).toBe(DOSSIER_VERSION)
    expect(emptyAt(DOSSIER_VERSION)).toEqual(emptyDossier())
    // From the second version on, the first one's records stand in the list alone.
    if (DOSSIER_VERSION === 1) expect(FIRST_RECORDS).toEqual(Object.keys(records))
  })

  const wrong: readonly (readonly [string, readonly Migration[], string])[] = [
    ['a gap', [step(2, 'a'), step(4, 'b')], 'leads to 4, not 3'],
    ['another start', [step(3, 'a')], 'leads to 3, not 2'],
    ['the wrong order', [step(3, 'a'), step(2, 'b')], 'leads to 3, not 2'],
    ['one name twice', [step(2, 'a'), step(3, 'a')], 'called “a”'],
  ]
  for (const [name, migrations, says] of wrong) {
    it(`are refused with ${name}`, () => {
      expect(() => versionAfter(migrations)).toThrow(says)
    })
  }

  it('are run from the state’s version on, on a copy', () => {
    const first = emptyAt(1, format)
    expect(Object.keys(migrateTo(first, 3, format))).toEqual([
      ...Object.keys(first),
      ...['second', 'third'],
    ])
    const second = migrateTo(first, 2, format)
    expect(migrateTo(second, 3, format)).toEqual(migrateTo(first, 3, format))
    expect(migrateTo(second, 2, format)).toBe(second)
    expect(first).toEqual(emptyAt(1, format))
  })

  it('start a history from the empty dossier of its first line’s version', () => {
    const { lines, state } = new Copy()
    const inThird = lines.map((line) => ({ ...line, v: 3 }))
    expect(replay(inThird, undefined, format)).toEqual({
      ...state,
      ...{ version: 3, second: {}, third: {} },
    })
    expect(replay(lines, undefined, format)).toEqual(replay(inThird, undefined, format))
  })

  it('happen at the lines that name them, and nowhere else', () => {
    const { lines } = new Copy()
    const [line] = lines
    if (!line) throw new Error('There is no line')
    const boundary = { ...line, v: 2, label: 'migrate', step: 'second', patches: [] }
    expect(replay([line, boundary], undefined, format).version).toBe(3)
    const wrongOnes = [
      { ...boundary, step: 'third' },
      { ...boundary, v: 3 },
      { ...boundary, label: 'rebuild' },
    ]
    for (const bad of wrongOnes) expect(() => replay([line, bad], undefined, format)).toThrow()
    expect(() => replay([line, boundary, { ...line, patches: [] }], undefined, format)).toThrow()
  })
})
