import { expect, it } from 'vitest'
import type { HistoryEntry } from './changes.ts'
import { joinEdits } from './join-edits.ts'

const by = { id: 'a', name: 'A', initials: 'A', role: 'checker' } as const
const edit = (seq: number, path: string, from: string, to: string, who = 'a'): HistoryEntry => ({
  ...{ hash: `${seq}`, seq, at: `${seq}`, label: 'editClaim' },
  by: { ...by, id: who },
  changes: [{ path: ['claims', 'c', path], from, to }],
})
const told = (...entries: HistoryEntry[]) =>
  joinEdits(entries).map(({ seq, changes }) => [seq, changes[0]?.from, changes[0]?.to])

it('makes one of what was typed line by line, at the time of the last', () => {
  const [first, second, third] = [
    edit(1, 'rationale', '', 'No'),
    edit(2, 'rationale', 'No', 'Nothing'),
    edit(3, 'rationale', 'Nothing', 'Nothing yet'),
  ]
  expect(told(first, second, third)).toEqual([[3, '', 'Nothing yet']])
})

it('keeps apart other fields, other people, and what something else lies between', () => {
  const entries = [
    edit(1, 'rationale', '', 'a'),
    edit(2, 'claimant', '', 'b'),
    edit(3, 'rationale', 'a', 'c'),
    edit(4, 'rationale', 'c', 'd', 'b'),
  ]
  expect(joinEdits(entries)).toEqual(entries)
})
