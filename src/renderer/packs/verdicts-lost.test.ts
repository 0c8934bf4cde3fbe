import { expect, it } from 'vitest'
import { aapPack, plainPack, truthOMeter } from '../../core/dossier/index.ts'
import { verdictsLost } from './verdicts-lost.ts'

const claims = (...verdicts: (string | null)[]) => verdicts.map((verdict) => ({ verdict }))

it('counts the claims of each verdict that the other pack lacks, in the order of the keys', () => {
  const given = claims('unproven', 'misleading', 'true', null, 'misleading', 'false')
  expect(verdictsLost(given, plainPack, truthOMeter)).toEqual([
    { id: 'misleading', label: 'Misleading', claims: 2, namesake: null },
    { id: 'unproven', label: 'Unproven', claims: 1, namesake: null },
  ])
})

it('finds none where the other pack has them all, or no claim has one', () => {
  expect(verdictsLost(claims('misleading', 'unproven'), plainPack, aapPack)).toEqual([])
  expect(verdictsLost(claims(null), plainPack, truthOMeter)).toEqual([])
})

it('names the verdict of the other pack that is called the same under another id', () => {
  const renamed = {
    ...plainPack,
    verdicts: plainPack.verdicts.map((verdict) => ({ ...verdict, id: `our-${verdict.id}` })),
  }
  expect(verdictsLost(claims('mostly-true'), truthOMeter, renamed)).toMatchObject([
    { label: 'Mostly True', namesake: 'our-mostly-true' },
  ])
})

it('tells a verdict by its id that not even the present pack has', () => {
  expect(verdictsLost(claims('gone'), plainPack, aapPack)).toMatchObject([{ label: 'gone' }])
})
