import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../article/index.ts'
import { Copy, ed } from './dossier.testing.ts'
import { Coverage, coverOf, currentDraft, Dossier } from './index.ts'

const TEXT = 'One two three four five six seven eight nine ten.'

function tick(copy: Copy, words: string, kind: 'verified' | 'cleared' | null = 'verified') {
  const start = TEXT.indexOf(words)
  const span = { start, end: start + words.length }
  return copy.do({ type: 'tickWords', draftId: copy.draftId, span, kind }, ed)
}

/** The ticked words with their kinds, in the text's order. */
function ticked(copy: Copy) {
  return Object.values(copy.state.ticks)
    .map((each) => ({ kind: each.kind, place: each.places[copy.draftId] }))
    .sort((a, b) => (a.place?.position?.start ?? 0) - (b.place?.position?.start ?? 0))
    .map(({ kind, place }) => `${kind}: ${place?.quote.exact}`)
}

describe('ticking words', () => {
  it('marks them, by whom and when', () => {
    const copy = new Copy([TEXT])
    const [id = ''] = tick(copy, 'two three')
    expect(ticked(copy)).toEqual(['verified: two three'])
    expect(copy.state.ticks[id]?.made.by).toEqual(ed)
  })

  it('takes them out of an earlier tick of another kind', () => {
    const copy = new Copy([TEXT])
    tick(copy, 'two three four five')
    tick(copy, 'three four', 'cleared')
    expect(ticked(copy)).toEqual(['verified: two', 'cleared: three four', 'verified: five'])
  })

  it('changes nothing where they are ticked so already', () => {
    const copy = new Copy([TEXT])
    tick(copy, 'two three four')
    expect(tick(copy, 'three')).toEqual([])
  })

  it('is taken off some of them, or all', () => {
    const copy = new Copy([TEXT])
    tick(copy, 'two three four')
    tick(copy, 'four', null)
    expect(ticked(copy)).toEqual(['verified: two three'])
    tick(copy, 'One two three', null)
    expect(ticked(copy)).toEqual([])
  })

  it('leaves no tick on a full stop alone', () => {
    const copy = new Copy([TEXT])
    tick(copy, 'nine ten.')
    tick(copy, 'nine ten', null)
    expect(ticked(copy)).toEqual([])
  })

  it('never leaves two on one word, and undo brings back what was', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: fc.nat(TEXT.length - 2),
            size: fc.integer({ min: 1, max: 20 }),
            kind: fc.constantFrom('verified' as const, 'cleared' as const, null),
          }),
          { maxLength: 12 },
        ),
        (all) => {
          const copy = new Copy([TEXT])
          for (const { a, size, kind } of all) {
            const span = { start: a, end: Math.min(a + size, TEXT.length) }
            if (TEXT.slice(span.start, span.end).trim() === '') continue
            const before = structuredClone(copy.state.ticks)
            const length = copy.lines.length
            copy.do({ type: 'tickWords', draftId: copy.draftId, span, kind })
            const after = structuredClone(copy.state.ticks)
            if (copy.lines.length > length && copy.head.patches.length > 0) {
              copy.undo()
              expect(copy.state.ticks).toEqual(before)
              copy.write(copy.lines.at(-2)?.patches ?? [])
            }
            expect(copy.state.ticks).toEqual(after)
          }
          const spans = Object.values(copy.state.ticks)
            .map((each) => each.places[copy.draftId]?.position ?? { start: 0, end: 0 })
            .sort((a, b) => a.start - b.start)
          for (const [at, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          }
          expect(Dossier.safeParse(copy.state).success).toBe(true)
        },
      ),
    )
  })
})

describe('coverage', () => {
  const start = (words: string) => TEXT.indexOf(words)
  const span = (words: string) => ({ start: start(words), end: start(words) + words.length })

  function covered() {
    const copy = new Copy([TEXT])
    const coverage = new Coverage(wordsOf(currentDraft(copy.state)))
    return { copy, coverage }
  }

  it('counts each word once, and whole words only', () => {
    const { coverage } = covered()
    coverage.add(span('two three'))
    coverage.add(span('three four'))
    coverage.add(span('fiv'))
    expect([coverage.covered, coverage.total]).toEqual([3, 10])
    coverage.remove(span('two three'))
    expect(coverage.covered).toBe(2)
  })

  it('says which words are left, and goes from one to the next', () => {
    const { coverage } = covered()
    coverage.add(span('two three'))
    coverage.add(span('five six seven eight nine ten'))
    const all = { start: 0, end: TEXT.length }
    expect(coverage.uncovered(all)).toEqual([span('One'), span('four')])
    expect(coverage.nextUncovered(1)).toEqual(span('four'))
    expect(coverage.nextUncovered(start('five'))).toBeNull()
    expect(coverage.previousUncovered(start('five'))).toEqual(span('four'))
    expect(coverage.covers(span('two three'))).toBe(true)
    expect(coverage.covers(span('three four'))).toBe(false)
  })

  it('is of ticks, and of claims that are checked or approved', () => {
    const { copy } = covered()
    const claimId = copy.addClaim('two three')
    const cover = () => {
      const claim = copy.state.claims[claimId]
      return claim && coverOf(claim, copy.draftId)
    }
    expect(cover()).toBeNull()
    const changes = { verdict: 'true', status: 'checked' as const }
    copy.do({ type: 'editClaim', claimId, changes })
    expect(cover()).toEqual(span('two three'))
    const [tickId = ''] = tick(copy, 'four')
    const made = copy.state.ticks[tickId]
    expect(made && coverOf(made, copy.draftId)).toEqual(span('four'))
  })
})
