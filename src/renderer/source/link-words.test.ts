import { expect, it } from 'vitest'
import { Copy } from '../../core/dossier/dossier.testing.ts'
import { type CommandInput, linksOf } from '../../core/dossier/index.ts'
import {
  firstWords,
  isSaidAlready,
  keptWords,
  letsStand,
  linkCommands,
  namesSource,
  untied,
} from './link-words.ts'

/** A claim with one link to a report, and what a command would find there. */
function linkedClaim() {
  const copy = new Copy()
  const claimId = copy.addClaim()
  const said = (title: string): CommandInput => ({
    type: 'addLink',
    claimId,
    source: { csl: { type: 'report', title } },
    ...untied('12 million was spent'),
  })
  copy.do(said('Budget'))
  return { copy, claimId, links: () => linksOf(copy.state, claimId) }
}

it('changes nothing where the form says what the link does', () => {
  const { copy, claimId, links } = linkedClaim()
  const [linked] = links()
  if (!linked) throw new Error('There is a link')
  const before = structuredClone(linked)
  const commands = linkCommands(claimId, firstWords(linked), linked, linked.link)
  expect(commands.map(({ type }) => type)).toEqual(['editLink'])
  for (const command of commands) copy.do(command)
  expect(links()).toEqual([before])
})

it('adds a link with the source that is described, or to the one that was chosen', () => {
  const { copy, claimId, links } = linkedClaim()
  const words = firstWords(undefined)
  const described = { ...words.described, words: { title: 'Audit' } }
  const authority = 'It is the court of audit.'
  for (const command of linkCommands(
    claimId,
    { ...words, described, authority },
    undefined,
    untied(''),
  )) {
    copy.do(command)
  }
  expect(links()[1]?.source.csl).toEqual({ type: 'webpage', title: 'Audit' })
  expect(links()[1]?.link.authority).toBe(authority)
  const chosen = links()[0]?.source.id ?? ''
  for (const command of linkCommands(
    claimId,
    { ...words, chosen },
    undefined,
    untied('other words'),
  )) {
    copy.do(command)
  }
  expect(links()[2]?.source.id).toBe(chosen)
})

it('knows a passage that the claim has of the source already', () => {
  const { links } = linkedClaim()
  const chosen = links()[0]?.source.id ?? ''
  const words = { ...firstWords(undefined), chosen }
  const isSaid = (passage: string, own?: string) =>
    isSaidAlready({ ...words, passage }, links(), own)
  expect(isSaid('12  million was\nspent ')).toBe(true)
  expect(isSaid('another passage')).toBe(false)
  expect(isSaid('12 million was spent', links()[0]?.link.id)).toBe(false)
})

it('needs something by which the source can be found again', () => {
  const words = firstWords(undefined)
  const naming = (variable: string, typed: string) =>
    namesSource({ ...words, described: { ...words.described, words: { [variable]: typed } } })
  expect(naming('title', ' ')).toBe(false)
  expect(naming('publisher', 'A')).toBe(false)
  expect(naming('author', 'Byron, Ada')).toBe(true)
  expect(namesSource({ ...words, chosen: 'some-id' })).toBe(true)
})

it('takes up words that an earlier version kept', () => {
  const old = { chosen: 'new', passage: 'half a passage', source: { title: 'T' } }
  expect(keptWords(old, undefined)).toMatchObject({ passage: 'half a passage', rebuttal: '' })
  expect(keptWords(old, undefined).described.words).toEqual({})
})

it('asks for an answer to what refutes a claim only while the verdict lets it stand', () => {
  expect(letsStand('true')).toBe(true)
  expect(letsStand('false')).toBe(false)
  expect(letsStand(undefined)).toBe(false)
})
