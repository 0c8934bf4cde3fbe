import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameRows } from './name-rows.ts'

/** What a row is, as a pattern. */
const STOPPED = String.raw`(?:Mr|Sir|Lord|Mrs|Ms|Miss|Dame|Lady|Mx|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|\p{Lu})\.`
const WORD = String.raw`(?:${STOPPED}|\p{Lu}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*|['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)`
const PARTICLE =
  '(?:&|of\\sthe|of|de\\sla|de|del|della|der|den|van|von|bin|ibn|al|el|la|le|da|dos|di|du|ter)'
const ROW = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}'’-])${WORD}(?:[ \u00a0\n](?:${PARTICLE}[ \u00a0\n])?${WORD})*`,
  'gu',
)

const rows = (text: string) => nameRows(text).map(({ start, end }) => text.slice(start, end))

describe('the rows of capitals', () => {
  it('take in what belongs to a name', () => {
    expect(rows('Mr. A. O’Neill-Day of the Bank of England met Kurti’s aide, Ann\nLee.')).toEqual([
      'Mr. A. O’Neill-Day of the Bank of England',
      'Kurti',
      'Ann\nLee',
    ])
  })

  it('are what the pattern finds, in any text', () => {
    const bits = [
      ...[
        'Ann',
        'Lee',
        'Mr',
        'Sen',
        'É',
        'e\u0301',
        'E\u0301',
        'A',
        's',
        'la',
        'of the',
        '&',
        'de',
        'x',
      ],
      ...[' ', '\n', '\u00a0', '\t', '.', '-', "'", '’', ',', '7', '𝐀', '𐐀', '😀', '\ud835'],
    ]
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (words) => {
        expect(rows(words)).toEqual([...words.matchAll(ROW)].map(([row]) => row))
      }),
      { numRuns: 3000 },
    )
  })
})
