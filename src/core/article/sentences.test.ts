import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceCases } from './sentence-cases.testing.ts'
import { sentences } from './sentences.ts'

const cut = (text: string, language = 'en') =>
  sentences(text, { start: 0, end: text.length }, language).map((s) => text.slice(s.start, s.end))

/** Each case is one text; "|" stands where a sentence is to end. */
const cases: readonly (readonly [what: string, marked: string, language?: string])[] = [
  ['plain sentences', 'Rain fell. | Roads closed! | Why? | Nobody knows.'],
  ['a title', 'Mr. Jones met Dr. Brown. | They talked.'],
  ['a title without its stop', 'Mr Jones met Dr Brown. | They talked.'],
  ['an initial', 'George W. Bush and J. K. Rowling spoke. | He left.'],
  ['a state before a name', 'The U.S. President flew home. | He slept.'],
  ['a state at the end', 'She moved to the U.S. | The house was sold.'],
  ['a company inside', 'Acme Inc. Chairman Ann Lee resigned. | Shares fell.'],
  ['a company at the end', 'He sued Acme Inc. | The court agreed.'],
  ['a numbered thing', 'It hit No. 10 Downing Street. | See p. 5 for more.'],
  ['"no." that is a word', 'He said no. | Then he left.'],
  ['a decimal', 'It cost $3.5 million. | Prices rose 0.25 per cent.'],
  ['a month', 'It began on Jan. 6 in Paris. | On Dec. 31. | It ended.'],
  ['a time of day', 'It closed at 5 p.m. | Officers came.'],
  ['two sentences in one quotation', '"It works. We tried it," she said. | He agreed.'],
  ['curly marks', '“Stop. Think again,” he said. | They stopped.'],
  ['a question in marks', '"Is it safe?" he asked. | "Yes!" she said.'],
  ['a quotation that ends the sentence', 'He said: "It works." | Then he left.'],
  ['an ellipsis', 'He paused… and went on... | And on.'],
  ['a name with a mark', 'Yahoo! shares rose. | Others fell.'],
  ['a broken line', 'The mayor met\nMr.\nJones. | They talked.'],
  ['a list of initials', 'The U.N. Security Council met. | It voted.'],
  ['Chinese without spaces', '他说：“我们走。他们来。” | 第二天下雨了！ | 路断了。', 'zh'],
  ['Arabic', 'سقط المطر اليوم. | أغلقت الطرق؟ | لا أحد يعلم.', 'ar'],
  ['German marks', '„Es geht. Wir haben es versucht“, sagte sie. | Er nickte.', 'de'],
]

describe('sentences', () => {
  it('end with a cell of a row', () => {
    expect(cut('Year\tCost, in euros\n(rounded)\t\t12 million. More.')).toEqual([
      'Year',
      'Cost, in euros\n(rounded)',
      '12 million.',
      'More.',
    ])
  })

  const complete = cases.map(([what, marked, language = 'en']) => [what, marked, language] as const)

  it.each(complete)('ends sentences rightly around %s', (_what, marked, language) => {
    const wanted = marked.split(/\s*\|\s*/)
    const text = marked.replaceAll(/\s*\|\s*/g, language === 'zh' ? '' : ' ')
    expect(cut(text, language)).toEqual(wanted)
  })

  it.each(sentenceCases)('ends sentences rightly around %s (%s)', (_what, language, marked) => {
    const wanted = marked.split(/\s*\|\s*/)
    const text = marked.replaceAll(/\s*\|\s*/g, language === 'zh' ? '' : ' ')
    expect(cut(text, language)).toEqual(wanted)
  })

  it('ends a sentence at a block break, whatever stands there', () => {
    expect(cut('A heading\n\nIt rained.\n\nCalled "The\n\nEnd".')).toEqual([
      'A heading',
      'It rained.',
      'Called "The',
      'End".',
    ])
  })

  it('splits a long quotation, so that each sentence of it can be checked', () => {
    const long = `"${'We have looked at every part of this with care. '.repeat(10)}" he said.`
    expect(cut(long).length).toBeGreaterThan(5)
  })

  it.each(['', 'x', 'en-', 'not a tag', '@@', 'tlh'])('takes the language %j', (language) => {
    expect(cut('It rained. It stopped.', language)).toEqual(['It rained.', 'It stopped.'])
  })

  it('finds the same sentences in a paragraph of any length', () => {
    const short = Array.from({ length: 500 }, (_, i) => `Mr. Jones saw it ${i} times.`)
    const long = `He ${'ran and '.repeat(2000)}fell.`
    const wanted = [...short, long, ...short]
    expect(cut(wanted.join(' '))).toEqual(wanted)
  })

  it('reads only the span', () => {
    const text = 'One here. Two here. Three here.'
    expect(sentences(text, { start: 10, end: 19 }, 'en')).toEqual([{ start: 10, end: 19 }])
    expect(sentences(text, { start: 9, end: 10 }, 'en')).toEqual([])
    expect(sentences('', { start: 0, end: 0 }, 'en')).toEqual([])
  })

  const scrap = fc.constantFrom(
    ...['Mr.', 'U.S.', 'No.', '5.', '"', '“', '”', '«', "'", '. ', '? ', '! ', '\n', '\n\n', ' '],
    ...['word ', 'Word ', '3.5', 'é', '👩‍👩‍👧', '。', '字', 'ש', '…', '\u00a0', '\ud800'],
  )
  const anyText = fc.oneof(
    fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )

  it('gives trimmed sentences in order, inside the span, that hold all but white space', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const span = { start: start ?? 0, end: end ?? 0 }
        let at = span.start
        let rest = ''
        for (const sentence of sentences(text, span, 'en')) {
          expect(sentence.start).toBeGreaterThanOrEqual(at)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          const own = text.slice(sentence.start, sentence.end)
          expect(own).toBe(own.trim())
          rest += text.slice(at, sentence.start)
          at = sentence.end
        }
        expect(at).toBeLessThanOrEqual(span.end)
        expect((rest + text.slice(at, span.end)).trim()).toBe('')
      }),
    )
  })
})
