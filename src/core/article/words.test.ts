import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockText, compose } from './compose.ts'
import { type Step, snapToWords, step, wordsOf } from './index.ts'

function articleOf(language: string, ...texts: string[]) {
  const parts = texts.map((text): BlockText => ({ kind: 'paragraph', text }))
  return { ...compose(parts), language }
}

function read(language: string, ...texts: string[]) {
  const article = articleOf(language, ...texts)
  const { starts, ends } = wordsOf(article)
  return [...starts].map((start, at) => article.text.slice(start, ends[at]))
}

describe('words', () => {
  it('are those of the language, without punctuation', () => {
    expect(read('en', 'It’s “12.5 million”, he said.')).toEqual([
      'It’s',
      '12.5',
      'million',
      'he',
      'said',
    ])
    expect(read('ja', '東京は大きい。')).toEqual(['東京', 'は', '大きい'])
    expect(read('ar', 'قال الوزير نعم')).toEqual(['قال', 'الوزير', 'نعم'])
  })

  it('never go over the end of a paragraph', () => {
    expect(read('en', 'one two', 'three')).toEqual(['one', 'two', 'three'])
  })

  it('are the same however long the paragraph is', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`)
    expect(read('en', words.join(' '))).toEqual(words)
  })
})

describe('a selection', () => {
  const article = articleOf('en', 'The mayor’s plan costs 12.5 million.')
  const words = wordsOf(article)
  const snapped = (start: number, end: number) => {
    const span = snapToWords(article.text, words, { start, end })
    return article.text.slice(span.start, span.end)
  }

  it('takes the whole of the words that it starts and ends in', () => {
    expect(snapped(5, 14)).toBe('mayor’s plan')
    expect(snapped(24, 25)).toBe('12.5')
  })

  it('is left as it is between words', () => {
    expect(snapped(4, 16)).toBe('mayor’s plan')
    expect(snapped(3, 4)).toBe(' ')
  })

  it('never gets smaller, and snaps no further a second time', () => {
    const length = article.text.length
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length - 1), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 }
        const once = snapToWords(article.text, words, span)
        expect(once.start <= span.start && once.end >= span.end).toBe(true)
        expect(snapToWords(article.text, words, once)).toEqual(once)
      }),
    )
  })
})

describe('a caret', () => {
  const article = articleOf('en', 'One two. Three four.', 'Five.')
  const words = wordsOf(article)
  const walk = (from: number, ...steps: Step[]) =>
    steps.reduce((at, each) => step(article, words, at, each), from)
  const forward = (by: Step['by']): Step => ({ by, direction: 'forward' })
  const backward = (by: Step['by']): Step => ({ by, direction: 'backward' })

  it('walks by word to the end of each, and back to its start', () => {
    expect(walk(0, forward('word'))).toBe(3)
    expect(walk(0, forward('word'), forward('word'))).toBe(7)
    expect(walk(7, backward('word'))).toBe(4)
  })

  it('walks by sentence and by paragraph', () => {
    expect(walk(0, forward('sentence'))).toBe(8)
    expect(walk(8, forward('sentence'))).toBe(20)
    expect(walk(20, forward('sentence'))).toBe(27)
    expect(walk(15, backward('sentence'))).toBe(9)
    expect(walk(3, forward('paragraph'))).toBe(20)
    expect(walk(22, backward('paragraph'), backward('paragraph'))).toBe(0)
  })

  it('stays at the ends of the text', () => {
    for (const by of ['word', 'sentence', 'paragraph'] as const) {
      expect(walk(article.text.length, forward(by))).toBe(article.text.length)
      expect(walk(0, backward(by))).toBe(0)
    }
  })
})
