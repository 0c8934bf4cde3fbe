import { expect, it } from 'vitest'
import type { KeptFile } from '../../core/dossier/index.ts'
import { tiePassage } from './tie-passage.ts'

const made = { at: '', by: { id: 'a', name: 'A', initials: 'A', role: 'checker' as const } }

/** A source that keeps files with these texts. */
function keeping(texts: Readonly<Record<string, string>>) {
  const files = Object.keys(texts).map((name, i): KeptFile => {
    const type = name.endsWith('.pdf') ? 'application/pdf' : 'text/plain'
    return { sha256: String(i).repeat(64), name, size: 1, type, text: null, kept: made }
  })
  const evidence = Object.fromEntries(files.map((file) => [file.sha256, file]))
  const find = (passage: string) =>
    tiePassage({ evidence }, passage, async ({ name }) => ({
      sha256: 'f'.repeat(64),
      extractor: 'test 1',
      text: texts[name] ?? '',
    }))
  return { find }
}

it('ties words to the file that has them, with what is round them and the page', async () => {
  const { find } = keeping({
    'a.txt': 'Nothing of it.',
    'b.pdf': 'First page\fIt cost 12 million\nin all.',
  })
  const { tied, page, complaint } = await find('12 million in all')
  expect(complaint).toBeNull()
  expect(page).toBe(2)
  expect(tied.evidence).toBe('1'.repeat(64))
  expect(tied.quote).toMatchObject({ exact: '12 million\nin all', suffix: '.' })
  expect(tied.found?.position).toEqual({ start: 19, end: 36 })
})

it('says which files have not got the words, and keeps them as typed', async () => {
  const { find } = keeping({ 'a.txt': 'Nothing', 'b.pdf': 'of it' })
  const { tied, complaint } = await find(' 12 million ')
  expect(complaint).toBe('These words are not in “a.txt” or “b.pdf”.')
  expect(tied).toEqual({
    quote: { exact: '12 million', prefix: '', suffix: '' },
    evidence: null,
    found: null,
  })
})

it('does not guess between two places', async () => {
  const { tied, complaint } = await keeping({ 'a.txt': 'yes, and yes' }).find('yes')
  expect(complaint).toMatch(/“a.txt” has these words more than once/)
  expect(tied.evidence).toBeNull()
})

it('says nothing where there is nothing to search', async () => {
  expect((await keeping({}).find('12 million')).complaint).toBeNull()
  expect((await keeping({ 'a.txt': 'x' }).find('  ')).complaint).toBeNull()
})
