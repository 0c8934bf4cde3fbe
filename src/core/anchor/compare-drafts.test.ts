import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../article/index.ts'
import { snapToGraphemes } from '../article/index.ts'
import { carry } from './carry.ts'
import { draftOf, draftsCases } from './compare-drafts.testing.ts'
import { compareDrafts } from './compare-drafts.ts'
import { anySpan, scrappyText } from './texts.testing.ts'

const titled = draftsCases.map((one) => [one.what, one] as const)
const texts = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end))
const blocks = fc.array(scrappyText, { maxLength: 8 })
/** Two drafts that have blocks in common, in any order. */
const drafts = fc
  .tuple(blocks, blocks, fc.array(fc.nat(), { maxLength: 12 }))
  .map(([old, other, picks]) => {
    const pool = [...old, ...other]
    const now = picks.flatMap((pick) => pool[pick % pool.length] ?? [])
    return [draftOf(...old), draftOf(...now)] as const
  })

describe('compareDrafts', () => {
  it.each(titled)('shows %s', (_what, one) => {
    const [before, after] = [draftOf(...one.before), draftOf(...one.after)]
    const { dropped, added, rows } = compareDrafts(before, after)
    expect(texts(before.text, dropped)).toEqual(one.dropped ?? [])
    expect(texts(after.text, added)).toEqual(one.added ?? [])
    const shown = rows.map((row) =>
      [row.before ?? '-', row.after ?? '-', row.moved ?? ''].join(' ').trim(),
    )
    expect(shown).toEqual(one.rows)
  })

  it('has every block of both drafts in one row, in order', () => {
    fc.assert(
      fc.property(drafts, ([before, after]) => {
        const { rows } = compareDrafts(before, after)
        const told = (side: 'before' | 'after') => rows.flatMap((row) => row[side] ?? [])
        expect(told('before')).toEqual([...before.blocks.keys()])
        expect(told('after')).toEqual([...after.blocks.keys()])
        for (const row of rows) {
          expect(row.before !== null || row.after !== null).toBe(true)
          if (row.before !== null && row.after !== null) expect(row.moved).toBeNull()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what was dropped and added apart, inside of blocks, and parts no grapheme', () => {
    fc.assert(
      fc.property(drafts, ([before, after]) => {
        const { dropped, added } = compareDrafts(before, after)
        for (const [draft, spans] of [
          [before, dropped],
          [after, added],
        ] as const) {
          let last = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            expect(snapToGraphemes(draft.text, span)).toEqual(span)
            const inside = draft.blocks.some(
              ({ start, end }) => start <= span.start && span.end <= end,
            )
            expect(inside).toBe(true)
            last = span.end
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('places a span as carry does', () => {
    fc.assert(
      fc.property(drafts, anySpan, ([before, after], pick) => {
        fc.pre(before.text !== '')
        const span = pick(before.text)
        const placed = compareDrafts(before, after).place(span)
        expect([placed]).toEqual(carry(before.text, after.text, [span]))
      }),
    )
  })
})
