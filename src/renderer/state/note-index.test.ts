import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier, Note } from '../../core/dossier/index.ts'
import { noteWith, placeAt, recordOf } from '../notes/notes.testing.ts'
import { NoteIndex, touches } from './note-index.ts'

function indexOf(...notes: Note[]): NoteIndex {
  const drafts = { now: { state: 'taken', number: 2 }, old: { state: 'taken', number: 1 } }
  return new NoteIndex({ notes: recordOf(...notes), drafts } as unknown as Dossier, 'now')
}

const ids = (list: readonly { readonly note: Note }[]) => list.map(({ note }) => note.id)

describe('the notes of a draft', () => {
  it('are those that stand in it in the text’s order, and those that are gone from it', () => {
    const index = indexOf(
      noteWith('short', { now: placeAt(4, 6) }),
      noteWith('lost', { now: placeAt() }),
      noteWith('long', { now: placeAt(4, 20) }),
      noteWith('first', { now: placeAt(0, 2) }),
      noteWith('elsewhere', { old: placeAt(0, 2) }),
      noteWith('refused', { other: placeAt(0, 2) }),
    )
    expect(ids(index.standing)).toEqual(['first', 'long', 'short'])
    expect(ids(index.gone)).toEqual(['lost', 'elsewhere'])
    expect(index.length).toBe(5)
    expect(index.get('refused')).toBeUndefined()
    expect(index.get('elsewhere')?.position).toBeNull()
  })

  it('are found by what they touch, as looking at each would find them', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => {
      return { start, end: start + length }
    })
    fc.assert(
      fc.property(fc.array(range, { maxLength: 20 }), range, (places, span) => {
        const notes = places.map(({ start, end }, at) =>
          noteWith(String(at), { now: placeAt(start, end) }),
        )
        const index = indexOf(...notes)
        const each = index.standing.filter(({ position }) => touches(position, span))
        expect(ids(index.within(span))).toEqual(ids(each))
      }),
    )
  })

  it('are walked from a note or an offset, past those that are not wanted', () => {
    const index = indexOf(
      noteWith('a', { now: placeAt(2, 4) }),
      noteWith('b', { now: placeAt(2, 4) }, { kind: 'link' }),
      noteWith('c', { now: placeAt(2, 4) }, { date: '2026' }),
      noteWith('d', { now: placeAt(9) }),
    )
    const next = (id: string | undefined, at: number, step: 1 | -1) =>
      index.next({ id, at }, step, ({ kind }) => kind !== 'link')?.note.id
    expect(next(undefined, -1, 1)).toBe('a')
    expect(next('a', 2, 1)).toBe('c')
    expect(next('c', 2, 1)).toBe('d')
    expect(next('d', 9, 1)).toBeUndefined()
    expect(next(undefined, 5, -1)).toBe('c')
    expect(next('c', 2, -1)).toBe('a')
    expect(next('a', 2, -1)).toBeUndefined()
  })
})

describe('touching', () => {
  it.each([
    { a: [0, 4], b: [4, 6], is: false },
    { a: [0, 4], b: [3, 6], is: true },
    { a: [0, 4], b: [4, 4], is: true },
    { a: [0, 0], b: [0, 4], is: true },
    { a: [0, 4], b: [5, 5], is: false },
  ] as const)('of $a and $b is $is', ({ a, b, is }) => {
    const [one, other] = [a, b].map(([start, end]) => ({ start, end })) as [Span, Span]
    expect(touches(one, other)).toBe(is)
    expect(touches(other, one)).toBe(is)
  })
})

interface Span {
  readonly start: number
  readonly end: number
}
