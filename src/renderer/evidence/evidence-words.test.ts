import { describe, expect, it } from 'vitest'
import {
  brokenWords,
  isDrawnBackwards,
  noTextWords,
  passageWords,
  stateWords,
} from './evidence-words.ts'

const span = { start: 1, end: 2 }

describe('the viewer', () => {
  it('says nothing of a passage that is there', () => {
    expect(passageWords({ outcome: 'there', span, candidates: [] })).toBeNull()
  })

  it.each([
    ['moved', span, [], /among other words/],
    ['edited', span, [], /reads otherwise/],
    ['ambiguous', null, [span, span, span], /any of 3 places/],
    ['vanished', null, [], /not in the text/],
  ] as const)('says that a passage is %s', (outcome, span, candidates, words) => {
    expect(passageWords({ outcome, span, candidates })).toMatch(words)
  })

  it('says what became of a file that is not as it was kept, and what to do', () => {
    expect(stateWords('whole')).toBeNull()
    for (const state of ['altered', 'missing', 'unreadable'] as const) {
      expect(stateWords(state)).toMatch(/Restore it from a backup/)
    }
  })

  it('knows words that are kept as they are drawn', () => {
    expect(isDrawnBackwards('a \ufef4\ufea8\ufee0\ufe98\ufedf\u0627')).toBe(true)
    expect(isDrawnBackwards('التلخيص \ufdfa')).toBe(false)
  })

  it('says why a file is not shown, and what is shown instead', () => {
    expect(brokenWords('encrypted', true)).toMatch(/password.*text that was read/)
    expect(brokenWords('broken', false)).not.toMatch(/text that was read/)
  })

  it('says why a file has no text, and what to do', () => {
    const error = { code: 'locked', reason: 'It is encrypted.', next: 'Save a copy without.' }
    expect(noTextWords(error)).toMatch(/^It is encrypted\. .* Save a copy without\.$/)
  })
})
