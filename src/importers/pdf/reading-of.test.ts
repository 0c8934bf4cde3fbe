import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from './layout.ts'
import { readingOf } from './reading-of.ts'
import type { Tag } from './tags.ts'

const SAID = { name: 'draft.pdf', infoTitle: '', language: 'en', isBold: () => false }

const place = fc.record({
  x: fc.integer({ min: 20, max: 500 }),
  y: fc.integer({ min: 20, max: 820 }),
  size: fc.constantFrom(6, 8, 10, 10, 10, 14, 30),
  font: fc.constantFrom('f1', 'f2'),
  width: fc.integer({ min: 10, max: 200 }),
})

/** Pages of words that are all different, strewn about. */
const strewn = fc
  .array(fc.array(place, { maxLength: 60 }), { minLength: 1, maxLength: 4 })
  .map((pages) =>
    pages.map(
      (places, page): Page => ({
        number: page + 1,
        width: 595,
        height: 842,
        pieces: places.map((at, index) => ({ ...at, text: `w${'xyzq'[page]}o${letters(index)}` })),
        asides: [],
        links: [{ url: 'https://example.org', left: 50, right: 300, top: 50, bottom: 400 }],
      }),
    ),
  )

function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))
}

describe('readingOf', () => {
  it('goes by the tags for items without a bullet, and for headings that look like text', () => {
    const item = (element: number, level: number): Tag => ({ kind: 'item', level, element })
    const rows: [string, Tag?][] = [
      ['The mayor said that there will be'],
      ['A roof for everybody who works', item(1, 1)],
      ['in the hospital', item(1, 1)],
      ['A garden', item(2, 1)],
      ['with roses', item(3, 2)],
      ['What it costs', { kind: 'heading', level: 1, element: 4 }],
      ['Nobody knows what it costs the town.'],
    ]
    const pieces = rows.map(([text, tag], index) => {
      const at = { text, x: 72, y: 100 + index * 12, width: text.length * 5, size: 10, font: 'f' }
      return tag === undefined ? at : { ...at, tag }
    })
    const page = { number: 1, width: 595, height: 842, pieces, asides: [], links: [] }
    const { parts } = readingOf([page], SAID)
    expect(parts.map(({ kind, level, text }) => `${kind} ${level ?? ''}: ${text}`)).toEqual([
      'paragraph : The mayor said that there will be',
      'listItem 1: A roof for everybody who works in the hospital',
      'listItem 1: A garden',
      'listItem 2: with roses',
      'heading 1: What it costs',
      'paragraph : Nobody knows what it costs the town.',
    ])
  })

  it('has every word of the pages once, wherever they stand', () => {
    fc.assert(
      fc.property(strewn, (pages) => {
        const words = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))
        const { parts } = readingOf(pages, SAID)
        const found = parts.map(({ text }) => text.replace(/\s/g, '')).join('')
        for (const word of words) expect(found.split(word)).toHaveLength(2)
        expect(found).toHaveLength(words.join('').length)
      }),
    )
  })

  it('places every note within the text of its block', () => {
    fc.assert(
      fc.property(strewn, (pages) => {
        const { parts, notes } = readingOf(pages, SAID)
        for (const { from, to } of notes) {
          expect(from.part).toBe(to.part)
          expect(from.at).toBeLessThan(to.at)
          expect(to.at).toBeLessThanOrEqual(parts[to.part]?.text.length ?? -1)
        }
      }),
    )
  })
})
