import { describe, expect, it } from 'vitest'
import type { Reading } from '../reading.ts'
import { NEWS } from '../text/news.testing.ts'
import { composeReading } from './compose-reading.ts'

const FILE = { name: 'a.html', size: 1, sha256: 'a'.repeat(64), type: 'text/html', text: null }

function reading(more: Partial<Reading>): Reading {
  return {
    title: 'The bridge',
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset: 'utf-8',
    warnings: [],
    headline: null,
    parts: [{ kind: 'paragraph', text: 'It cost 12 million.' }],
    notes: [],
    offers: [],
    ...more,
  }
}

async function composed(more: Partial<Reading>) {
  const result = await composeReading(reading(more), FILE)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

const link = {
  kind: 'link',
  author: '',
  date: '',
  text: 'https://a.example',
  from: { part: 0, at: 0 },
  to: { part: 0, at: 2 },
} as const

describe('what was read', () => {
  it('has its headline put before it, and its notes go along', async () => {
    const { article, notes, prepended, words } = await composed({
      headline: 'The bridge',
      notes: [link],
    })
    expect(article.text).toBe('The bridge\n\nIt cost 12 million.')
    expect(article.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(notes.map(({ position }) => position)).toEqual([{ start: 12, end: 14 }])
    expect([prepended, words]).toEqual([1, 6])
  })

  it('has no headline put before it where it begins with that', async () => {
    const parts = [
      { kind: 'paragraph', text: ' ' },
      { kind: 'paragraph', text: 'THE  bridge' },
      { kind: 'paragraph', text: 'It cost 12 million.' },
    ] as const
    const notes = [{ ...link, from: { part: 2, at: 0 }, to: { part: 2, at: 2 } }]
    const { article, prepended, ...placed } = await composed({
      headline: 'The bridge',
      parts,
      notes,
    })
    expect(article.text).toBe('THE  bridge\n\nIt cost 12 million.')
    expect(article.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(placed.notes.map(({ position }) => position)).toEqual([{ start: 13, end: 15 }])
    expect(prepended).toBe(0)
  })

  it('has the language that its words are in, where the file does not say it', async () => {
    const parts = [{ kind: 'paragraph', text: NEWS.de }] as const
    const { article, isLanguageGuessed } = await composed({ parts })
    expect([article.language, isLanguageGuessed]).toEqual(['de', true])
    expect((await composed({})).isLanguageGuessed).toBe(false)
  })

  it('keeps the language that the file says, with a warning where that cannot be', async () => {
    const parts = [{ kind: 'paragraph', text: NEWS.de }] as const
    const { article, isLanguageGuessed } = await composed({ parts, language: 'en' })
    expect([article.language, isLanguageGuessed]).toEqual(['en', false])
    expect(article.warnings).toEqual([expect.stringMatching(/in English.*German/)])
  })

  it('is no article without words', async () => {
    const parts = [{ kind: 'paragraph', text: '\n' }] as const
    expect(await composeReading(reading({ parts }), FILE)).toMatchObject({
      error: { code: 'empty', reason: '“a.html” has no text in it.' },
    })
  })
})
