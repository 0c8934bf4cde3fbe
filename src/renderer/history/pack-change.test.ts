import { expect, it } from 'vitest'
import { aapPack, type Change, plainPack, truthOMeter } from '../../core/dossier/index.ts'
import { packChange, packsThen, verdictLabel } from './pack-change.ts'

const choice: Change = { path: ['info', 'pack'], from: plainPack, to: truthOMeter }
const ofClaim = (id: string, field: string, from: unknown, to: unknown): Change => ({
  path: ['claims', id, field],
  from,
  to,
})

it('tells how many claims went from which verdict to which, each as its own pack calls it', () => {
  const other = ofClaim('a', 'rationale', '', 'So.')
  expect(
    packChange([
      choice,
      ofClaim('a', 'verdict', 'misleading', 'half-true'),
      ofClaim('b', 'verdict', 'misleading', 'half-true'),
      ofClaim('b', 'dissent', [], [{}]),
      ofClaim('c', 'verdict', 'unproven', null),
      ofClaim('c', 'status', 'checked', 'checking'),
      other,
    ]),
  ).toEqual({
    told: [
      { what: 'Verdicts', from: 'Plain', to: 'Truth-O-Meter (PolitiFact)' },
      { what: 'Verdict of 2 claims', from: 'Misleading', to: 'Half True' },
      { what: 'Verdict of 1 claim', from: 'Unproven', to: null },
      { what: 'Status of 1 claim', from: 'Checked', to: 'Checking' },
    ],
    rest: [other],
  })
  expect(packChange([other])).toBeNull()
})

it('knows which pack there was at each entry, back through the choices', () => {
  const none = { changes: [] }
  const again = { changes: [{ ...choice, from: truthOMeter, to: aapPack }] }
  const entries = [none, again, none, { changes: [choice] }, none]
  expect(packsThen(entries, aapPack)).toEqual([
    ...[aapPack, aapPack, truthOMeter, truthOMeter, plainPack],
  ])
})

it('calls a verdict as the pack does, else as a built-in one, else by its id', () => {
  const ours = { ...plainPack, verdicts: [{ ...plainPack.verdicts[0], label: 'Right' }] }
  expect(verdictLabel('true', ours as typeof plainPack)).toBe('Right')
  expect(verdictLabel('half-true', plainPack)).toBe('Half True')
  expect(verdictLabel('gone', plainPack)).toBe('gone')
})
