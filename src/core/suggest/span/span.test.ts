import { describe, expect, it } from 'vitest'
import { compose } from '../../article/compose.ts'
import { readSentences } from '../read-sentences.ts'
import { claimSpans } from './claim-spans.ts'
import { ALONE_CASES, SPAN_CASES } from './span-cases.testing.ts'
import { standAlone } from './stand-alone.ts'

/** The claims of the last paragraph, without the stops at their ends. */
function read(text: string) {
  const parts = text.split('\n\n').map((words) => ({ kind: 'paragraph' as const, text: words }))
  const article = { ...compose(parts), language: 'en' }
  const last = article.blocks.at(-1)?.start ?? 0
  return readSentences(article)
    .filter(({ start }) => start >= last)
    .flatMap((sentence) =>
      claimSpans(sentence, true).map((claim) => {
        const words = article.text.slice(claim.start, claim.end).replace(/[.,;:]+["”]?$/u, '')
        const end = claim.start + words.length
        const span = { start: claim.start, end }
        const alone = standAlone(article.text, span, claim, sentence, '2024-05-15', true)
        return { words: words.replace(/^[“"]/u, ''), claimant: claim.claimant, alone }
      }),
    )
}

describe('claimSpans', () => {
  it.each(SPAN_CASES)('underlines the claim in $text', ({ text, claims }) => {
    expect(read(text).map(({ words, claimant }) => [words, claimant])).toEqual(claims)
  })
})

describe('standAlone', () => {
  it.each(ALONE_CASES)('makes of $text what reads alone', ({ text, claims }) => {
    expect(read(text).map(({ alone }) => alone)).toEqual(claims)
  })
})
