import { describe, expect, it } from 'vitest'
import type { BlockText } from '../../core/article/index.ts'
import { NEWS } from '../text/news.testing.ts'
import { guessLanguage, languageWarning } from './guess-language.ts'

const paragraph = (text: string): BlockText => ({ kind: 'paragraph', text })

describe('the language of an article', () => {
  for (const [tag, text] of Object.entries(NEWS)) {
    it(`is guessed from its words: ${tag}`, async () => {
      expect(await guessLanguage([paragraph(text)])).toBe(tag.split('-')[0])
      expect(await guessLanguage([paragraph(text.slice(0, 140))])).toBe(tag.split('-')[0])
    })
  }

  it('is not guessed from a few words, names, numbers or addresses', async () => {
    const none = [
      paragraph('The mayor lied.'),
      { kind: 'heading', text: NEWS.en } as const,
      { kind: 'row', text: '2023\t12\t4.5\t100' } as const,
      paragraph('https://example.org/a-very-long-address-with-words-in-it/and-more-of-them/here'),
      paragraph('1 2 3 4 5 6 7 8 9 '.repeat(20)),
    ]
    for (const part of none) expect(await guessLanguage([part])).toBe('')
    expect(await guessLanguage([])).toBe('')
  })

  it('is warned of where the file says another', async () => {
    expect(await languageWarning('en-GB', [paragraph(NEWS.de)])).toBe(
      'The file says that it is in English, but its words look German.',
    )
  })

  it('is not warned of where the file is right, or nearly, or has too few words', async () => {
    expect(await languageWarning('de-AT', [paragraph(NEWS.de)])).toBeNull()
    expect(await languageWarning('sr-Latn', [paragraph(NEWS.hr)])).toBeNull()
    expect(await languageWarning('nb', [paragraph(NEWS.da)])).toBeNull()
    expect(await languageWarning('en', [paragraph(NEWS.de.slice(0, 100))])).toBeNull()
    expect(await languageWarning('x-klingon', [paragraph('1 2 3')])).toBeNull()
  })
})
