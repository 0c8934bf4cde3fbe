import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapToGraphemes } from '../article/index.ts'
import { carryCases, unmark } from './carry.testing.ts'
import { carry } from './carry.ts'
import { scriptCases } from './carry-scripts.testing.ts'
import { standingCases } from './carry-standing.testing.ts'
import { revisions, written } from './revisions.testing.ts'
import { rowDrafts } from './rows.testing.ts'
import { anySpan, scrappyText } from './texts.testing.ts'
import { readBoth } from './words/read-both.ts'
import { PARAGRAPH } from './words/spell.ts'

const titled = [...carryCases, ...standingCases, ...scriptCases].map(
  (one) => [one.what, one] as const,
)

describe('carry', () => {
  it.each(titled)('tells what became of a claim: %s', (_what, one) => {
    const old = unmark(one.before)
    const now = unmark(one.after)
    const [placed] = carry(old.text, now.text, old.span ? [old.span] : [])
    expect(placed?.outcome).toBe(one.outcome)
    expect(placed?.span).toEqual(now.span)
    expect(placed?.contextChanged).toBe(one.contextChanged ?? false)
    expect(placed?.changes.map((change) => change.kind)).toEqual(one.kinds ?? [])
    const candidates = placed?.candidates.map(({ start, end }) => now.text.slice(start, end))
    expect(candidates).toEqual(expect.arrayContaining([...(one.candidates ?? [])]))
  })

  it('shows the difference word by word', () => {
    const before = 'It was late. The boat took three hours to cross. It sank.'
    const after = 'It was late. The boat took five long hours to cross. It sank.'
    const [placed] = carry(before, after, [{ start: 13, end: 48 }])
    expect(placed?.changes).toEqual([{ kind: 'number', from: 'three', to: 'five long' }])
    expect(placed?.difference).toEqual([
      { kind: 'kept', text: 'The boat took' },
      { kind: 'dropped', text: 'three' },
      { kind: 'added', text: 'five long' },
      { kind: 'kept', text: 'hours to cross.' },
    ])
  })

  it('leaves every span where it is in the same text', () => {
    fc.assert(
      fc.property(scrappyText, anySpan, (text, pick) => {
        const span = pick(text)
        expect(carry(text, text, [span])).toMatchObject([{ outcome: 'unchanged', span }])
      }),
    )
  })

  it('calls nothing unchanged or moved that reads otherwise, and parts no grapheme', () => {
    fc.assert(
      fc.property(scrappyText, scrappyText, scrappyText, anySpan, (a, b, c, pick) => {
        // A span that cuts a footnote mark reads otherwise than the text does.
        const before = `${a} ${b}`.replaceAll(/[[\]¹]/gu, '')
        const after = `${b} ${c}\n\n${a}`.replaceAll(/[[\]¹]/gu, '')
        const span = snapToGraphemes(before, pick(before))
        const [placed] = carry(before, after, [span])
        if (!placed?.span) return
        const { start, end } = placed.span
        expect(start).toBeLessThan(end)
        expect(snapToGraphemes(after, placed.span)).toEqual(placed.span)
        if (placed.outcome === 'edited') return
        const read = readBoth(before.slice(span.start, span.end), after.slice(start, end))
        const [old, now] = read.map(({ keys, lexicon }) =>
          [...keys].map((key) => lexicon.word(key)).filter((word) => word !== PARAGRAPH),
        )
        expect(now).toEqual(old)
      }),
      { numRuns: 500 },
    )
  })

  it('lands on no sentence that is another one, however alike', () => {
    fc.assert(
      fc.property(revisions, (revision) => {
        const [before, after] = [written(revision.before), written(revision.after)]
        const placed = carry(before.text, after.text, before.places)
        for (const [i, { outcome, span }] of placed.entries()) {
          const old = before.places[i]
          const now = after.places.find(({ id }) => id === old?.id)
          if (outcome === 'unchanged' || outcome === 'moved') {
            expect({ span, text: now?.text }).toEqual({
              span: { start: now?.start, end: now?.end },
              text: old?.text,
            })
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('knows every row again that stands once in both drafts, or asks', () => {
    fc.assert(
      fc.property(rowDrafts, ({ before, after, separator }) => {
        const [old, now] = [before.join(separator), after.join(separator)]
        const starts = (rows: readonly string[], i: number) =>
          rows.slice(0, i).reduce((sum, row) => sum + row.length + separator.length, 0)
        const rows = before.map((row, i) => ({ row, start: starts(before, i) }))
        const placed = carry(
          old,
          now,
          rows.map(({ row, start }) => ({ start, end: start + row.length })),
        )
        for (const [i, { outcome, span, candidates }] of placed.entries()) {
          const row = before[i] ?? ''
          const [place, ...more] = [...after.keys()].filter((j) => after[j] === row)
          if (place === undefined || more.length > 0) continue
          const start = starts(after, place)
          const found = outcome === 'ambiguous' ? candidates : [span]
          expect({ row, outcome, found }).toMatchObject({
            outcome: expect.stringMatching(/unchanged|moved|ambiguous/u),
            found: expect.arrayContaining([{ start, end: start + row.length }]),
          })
        }
      }),
      { numRuns: 1000 },
    )
  })
})
