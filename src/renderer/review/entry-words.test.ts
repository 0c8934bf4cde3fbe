import { describe, expect, it } from 'vitest'
import { type Change, type HistoryEntry, plainPack } from '../../core/dossier/index.ts'
import { entryWords } from './entry-words.ts'

const by = { id: 'ed', name: 'Ed', initials: 'E', role: 'editor' } as const

function told(label: string, ...changes: Change[]) {
  const entry: HistoryEntry = { hash: 'h', seq: 2, at: '', by, label, changes }
  return entryWords(entry, plainPack)
}
const change = (path: string, from: unknown, to: unknown): Change => ({
  path: path.split('/'),
  from,
  to,
})
const status = (to: string) => change('claims/c/status', 'checked', to)
const answered = (how: string) => change('flags/f/resolution', null, { how, note: 'More.', by })

describe('what an entry did to a claim', () => {
  it('is for a review how the claim was answered, and no more than that', () => {
    expect(told('reviewClaim', status('approved'), answered('approved'))).toEqual({
      title: 'Approved',
      changes: [],
    })
  })

  it('is for a claim that was sent back the words that it was sent back with', () => {
    const comment = { on: { record: 'claims', id: 'c' }, text: 'More.' }
    const back = told(
      'reviewClaim',
      status('checking'),
      change('comments/k', undefined, comment),
      answered('sentBack'),
    )
    expect(back).toEqual({
      title: 'Sent back',
      changes: [{ what: null, from: null, to: 'More.' }],
    })
  })

  it('is for another verdict from which to which, also where no flag says so', () => {
    const verdict = change('claims/c/verdict', 'true', 'misleading')
    expect(told('reviewClaim', verdict)).toEqual({
      title: 'Verdict changed',
      changes: [{ what: 'Verdict', from: 'True', to: 'Misleading' }],
    })
  })

  it('says once what a comment is', () => {
    const on = { record: 'claims', id: 'c' }
    expect(told('addComment', change('comments/k', undefined, { on, text: 'Why?' }))).toEqual({
      title: 'Comment',
      changes: [{ what: null, from: null, to: 'Why?' }],
    })
  })
})
