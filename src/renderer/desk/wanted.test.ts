import { expect, it } from 'vitest'
import type { Dossier } from '../../core/dossier/index.ts'
import { wantedWords } from './wanted.ts'

it('the words of a tick or a dismissed suggestion are those of the draft under check', () => {
  const [then, now] = [
    { start: 1, end: 4 },
    { start: 7, end: 10 },
  ] as const
  const dossier = {
    info: { currentDraft: 'b' },
    ticks: { t: { places: { a: { position: then }, b: { position: now } } } },
    dismissals: { d: { places: { a: { position: then }, b: { position: null } } } },
  } as unknown as Dossier
  expect(wantedWords(dossier, 'tick', 't')).toEqual(now)
  expect(wantedWords(dossier, 'dismissal', 'd')).toBeNull()
  expect(wantedWords(dossier, 'tick', 'gone')).toBeNull()
})
