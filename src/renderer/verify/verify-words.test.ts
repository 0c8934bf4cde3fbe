import { expect, it } from 'vitest'
import type { Dossier } from '../../core/dossier/index.ts'
import { extentWords, leadOf, outcomeWords } from './verify-words.ts'

const whole = { failures: [], files: 12, bytes: 1_240_000, passages: 1, untied: 0 }
const failure = { what: 'x.', sha256: null, linkId: null }

it('says what a check came to', () => {
  expect(outcomeWords(whole, true)).toBe('Everything holds: 12 files, 1 passage')
  expect(outcomeWords({ ...whole, files: 1, passages: 0 }, false)).toBe(
    'There is no evidence to verify yet',
  )
  expect(outcomeWords({ ...whole, failures: [failure] }, true)).toBe('One thing does not hold')
  expect(outcomeWords({ ...whole, failures: Array(1200).fill(failure) }, false)).toBe(
    '1,200 things do not hold',
  )
})

it('says how much was read', () => {
  expect(extentWords(whole)).toMatch(
    /^12 kept files \(1\.2 MB\) were read: .* 1 passage was looked up\.$/,
  )
  expect(extentWords({ ...whole, untied: 2 })).toContain('2 passages more are tied to no kept file')
  expect(extentWords({ ...whole, bytes: 999 })).toContain('999 bytes')
  expect(extentWords({ ...whole, bytes: 999_700 })).toContain('1.0 MB')
})

it('leads from a failure to its link, or to the source of its file or of the file’s text', () => {
  const link = { id: 'l', claimId: 'c', sourceId: 's', evidence: 'a' }
  const evidence = { a: { sha256: 'a', text: { sha256: 't' } } }
  const dossier = {
    links: { l: link },
    sources: { s: { id: 's', evidence } },
  } as unknown as Dossier
  const lead = (linkId: string | null, sha256: string | null) =>
    leadOf({ what: '', linkId, sha256 }, dossier)
  expect(lead('l', 'a')).toEqual({
    to: 'link',
    linkId: 'l',
    claimId: 'c',
    sourceId: 's',
    sha256: 'a',
  })
  expect(lead(null, 'a')).toEqual({ to: 'source', sourceId: 's' })
  expect(lead(null, 't')).toEqual({ to: 'source', sourceId: 's' })
  expect(lead('gone', 'a')).toEqual({ to: 'source', sourceId: 's' })
  expect(lead(null, 'o')).toBeNull()
  expect(lead(null, null)).toBeNull()
})
