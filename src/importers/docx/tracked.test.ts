import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { by, comment, deleted, imported, inserted, paragraph, run } from './docx.testing.ts'

type Fate = 'kept' | 'put in' | 'taken out' | 'put in and taken out'

/** A word, a break between paragraphs, or the start or end of a comment. */
type Piece =
  | { readonly what: 'word'; readonly fate: Fate; readonly text: string }
  | { readonly what: 'break'; readonly fate: Fate; readonly text: string }
  | { readonly what: 'start' | 'end'; readonly id: number }

const fate = fc.constantFrom<Fate>('kept', 'kept', 'put in', 'taken out', 'put in and taken out')
const piece: fc.Arbitrary<Piece> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('word' as const),
      fate,
      text: fc.stringMatching(/^[a-z]{1,3}$/),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('break' as const), fate, text: fc.constant('\n\n') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('start' as const, 'end' as const),
      id: fc.nat(2),
    }),
  },
)

function xmlOf(pieces: readonly Piece[]): string {
  const paragraphs: string[] = []
  let open: string[] = []
  for (const one of pieces) {
    if (one.what === 'start') open.push(`<w:commentRangeStart w:id="${one.id}"/>`)
    else if (one.what === 'end') open.push(`<w:commentRangeEnd w:id="${one.id}"/>`)
    else if (one.what === 'word') open.push(wordXml(one.text, one.fate))
    else if (one.what === 'break') {
      paragraphs.push(paragraph(open.join(''), `<w:rPr>${MARKS[one.fate]}</w:rPr>`))
      open = []
    }
  }
  return [...paragraphs, paragraph(open.join(''))].join('')
}

function wordXml(text: string, fate: Fate): string {
  switch (fate) {
    case 'kept':
      return run(text)
    case 'put in':
      return inserted(run(text))
    case 'taken out':
      return deleted(text)
    case 'put in and taken out':
      return inserted(deleted(text))
  }
}

const MARKS: Readonly<Record<Fate, string>> = {
  kept: '',
  'put in': `<w:ins ${by('Ann')}/>`,
  'taken out': `<w:del ${by('Ben')}/>`,
  'put in and taken out': `<w:ins ${by('Ann')}/><w:del ${by('Ben')}/>`,
}

/** What is to be read, and on which words each comment is, or null where the file does not say. */
function model(pieces: readonly Piece[], gone: readonly Fate[]) {
  const isShown = (one: Piece) => 'text' in one && !gone.includes(one.fate)
  const textOf = (some: readonly Piece[]) =>
    tidied(some.map((one) => ('text' in one && isShown(one) ? one.text : '')).join(''))
  const words = [0, 1, 2].map((id) => {
    const start = pieces.findIndex((one) => one.what === 'start' && one.id === id)
    const end = pieces.findLastIndex((one) => one.what === 'end' && one.id === id)
    return start < 0 || end < 0
      ? ''
      : textOf(pieces.slice(Math.min(start, end), Math.max(start, end)))
  })
  return { text: textOf(pieces), words }
}

function tidied(text: string): string {
  return text.replace(/\n{2,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}

describe('any Word file with changes and comments', () => {
  const views = [
    ['newest', ['taken out', 'put in and taken out']],
    ['original', ['put in', 'put in and taken out']],
  ] as const
  for (const [changes, gone] of views) {
    it(`gives the ${changes} text, with each comment on its words and each change noted`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 24 }), async (pieces) => {
          const { text, words } = model(pieces, gone)
          fc.pre(text !== '')
          const comments = words.map((_, id) => comment(id, `Comment ${id}`)).join('')
          const read = await imported({ body: xmlOf(pieces), parts: { comments } }, { changes })
          expect(read.text).toBe(text)
          for (const [id, on] of words.entries()) {
            const said = read.said('comment').find(([, of]) => of === `Comment ${id}`)
            // A comment on no words is on a point or on what comes before.
            if (on !== '') expect(said?.[0]).toBe(on)
          }
          const wordsThat = (...fates: Fate[]) =>
            pieces
              .map((one) => (one.what === 'word' && fates.includes(one.fate) ? one.text : ''))
              .join('')
          const noted = (kind: string) =>
            read.notes
              .filter((one) => one.kind === kind)
              .map((one) => one.text)
              .join('')
              .replace(/\n/g, '')
          const isNewest = changes === 'newest'
          const [both, one] = [['put in and taken out'] as const, [] as const]
          expect(noted('insertion')).toBe(wordsThat('put in', ...(isNewest ? one : both)))
          expect(noted('deletion')).toBe(wordsThat('taken out', ...(isNewest ? both : one)))
        }),
        { numRuns: 300 },
      )
    })
  }
})
