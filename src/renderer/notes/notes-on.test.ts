import { describe, expect, it } from 'vitest'
import type { NumberedClaim, Query, Source } from '../../core/dossier/index.ts'
import type { StandingNote } from '../state/note-index.ts'
import { noteWith, placeAt } from './notes.testing.ts'
import { answersOn, claimsOnNote, firstUnused, notesBeside, notesOnClaim } from './notes-on.ts'

type Fields = Parameters<typeof noteWith>[2]

function standing(id: string, start: number, end: number, fields?: Fields): StandingNote {
  const place = placeAt(start, end)
  return { note: noteWith(id, { now: place }, fields), place, position: { start, end } }
}

const ids = (notes: readonly StandingNote[]) => notes.map(({ note }) => note.id)
const all = [
  standing('change', 0, 4, { kind: 'insertion' }),
  standing('link', 0, 4, { kind: 'link' }),
  standing('used', 0, 4, { sourceId: 'budget' }),
  standing('comment', 2, 9),
]
const index = { within: () => all }
const sources = { budget: {} } as unknown as Record<string, Source>

describe('the notes on a claim', () => {
  it('are what is said, then links, then tracked changes', () => {
    expect(ids(notesOnClaim(index, { start: 0, end: 9 }))).toEqual([
      'used',
      'comment',
      'link',
      'change',
    ])
    expect(notesOnClaim(index, null)).toEqual([])
  })

  it('are made sources in that order, tracked changes never', () => {
    const notes = notesOnClaim(index, { start: 0, end: 9 })
    expect(firstUnused(notes, sources)?.note.id).toBe('comment')
    expect(firstUnused(notes, {})?.note.id).toBe('used')
    expect(firstUnused(all.slice(0, 1), sources)).toBeUndefined()
  })
})

it('the answers on a claim are the notes that its own queries became', () => {
  const query = (claimId: string | null, noteId: string | null) =>
    ({ claimId, answered: { noteId } }) as unknown as Query
  const queries = {
    own: query('a', 'own'),
    other: query('b', 'other'),
    source: query('a', null),
    waiting: { claimId: 'a', answered: null } as unknown as Query,
  }
  expect([...answersOn('a', queries)]).toEqual(['own'])
})

it('the claims on a note are those that share words with it', () => {
  const claim = (id: string, start: number, end: number) =>
    ({ claim: { id }, number: 1, place: placeAt(start, end) }) as unknown as NumberedClaim
  const claims = [claim('before', 0, 2), claim('over', 0, 9), claim('after', 4, 9)]
  const found = (position: { start: number; end: number } | null) =>
    claimsOnNote(claims, position).map(({ claim }) => claim.id)
  expect(found({ start: 2, end: 4 })).toEqual(['over'])
  expect(found({ start: 2, end: 2 })).toEqual(['before', 'over'])
  expect(found(null)).toEqual([])
})

it('the notes beside one are the others on the very same words', () => {
  expect(ids(notesBeside(index, all[0] as StandingNote))).toEqual(['link', 'used'])
})
