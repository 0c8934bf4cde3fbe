import { describe, expect, it } from 'vitest'
import type { Note, Source } from '../../core/dossier/index.ts'
import { arrangeNotes, type NoteView, plainNotes } from './note-view.ts'
import { noteWith, placeAt } from './notes.testing.ts'

const standing = (
  [
    ['comment', {}],
    ['link', { kind: 'link', text: 'https://example.org' }],
    ['footnote', { kind: 'footnote', sourceId: 'budget', author: '' }],
    ['deletion', { kind: 'deletion', text: 'Ärger' }],
    ['endnote', { kind: 'endnote', sourceId: 'removed' }],
  ] as [string, Partial<Note>][]
).map(([id, fields], at) => {
  const place = placeAt(at * 10, at * 10 + 5)
  return { note: noteWith(id, { now: place }, fields), place, position: place.position as Span }
})
const gone = [{ note: noteWith('lost', {}), place: placeAt(), position: null }]
const sources = { budget: {} } as unknown as Record<string, Source>

interface Span {
  readonly start: number
  readonly end: number
}

function shown(view: Partial<NoteView>) {
  const arranged = arrangeNotes({ standing, gone }, { ...plainNotes, ...view }, sources)
  return { ids: arranged.rows.map(({ note }) => note.id), ...arranged }
}

describe('the list of notes', () => {
  it('has what is said first, and counts the links without listing them', () => {
    const { ids, folded, groups } = shown({})
    expect(ids).toEqual(['comment', 'footnote', 'endnote', 'deletion', 'lost'])
    expect(folded).toBe(1)
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Comments and notes', 3],
      ['Tracked changes', 1],
      ['Gone from this draft', 1],
    ])
  })

  it('lists the links last where they are asked for, or searched', () => {
    expect(shown({ showsLinks: true }).ids.at(-1)).toBe('link')
    expect(shown({ which: 'links' })).toMatchObject({ ids: ['link'], folded: 0 })
    expect(shown({ words: 'example.org' })).toMatchObject({ ids: ['link'], folded: 0 })
  })

  it('lists the links where there is nothing else', () => {
    const links = standing.filter(({ note }) => note.kind === 'link')
    const arranged = arrangeNotes({ standing: links, gone: [] }, plainNotes, sources)
    expect(arranged).toMatchObject({ folded: 0, rows: [{ note: { id: 'link' } }] })
  })

  it.each([
    { which: 'unused', ids: ['comment', 'endnote', 'lost'] },
    { which: 'comments', ids: ['comment', 'lost'] },
    { which: 'footnotes', ids: ['footnote', 'endnote'] },
    { which: 'changes', ids: ['deletion'] },
  ] as const)('shows only what is chosen: $which', ({ which, ids }) => {
    expect(shown({ which }).ids).toEqual(ids)
  })

  it('finds notes by what they say, who says it, their kind and their words', () => {
    expect(shown({ words: 'arger' }).ids).toEqual(['deletion'])
    expect(shown({ words: 'words ada endnote' }).ids).toEqual(['endnote'])
  })

  it('has no heading where all of it is what is said', () => {
    expect(shown({ which: 'footnotes' }).groups).toEqual([])
  })
})
