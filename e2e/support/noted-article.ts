import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleNote } from '../../src/core/article/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'

const TEXT = `The bridge

Last year the city spent 12 million on the bridge over the river, the mayor said. Her office had promised that no street would be closed, and that the tram would run from the first day on.

The council voted to close two schools in the northern district in March. Some 4,000 passengers a day took the tram before the strike, according to the company.

رئيس البلدية قال إن الجسر كلف اثني عشر مليونا.

Nobody at the town hall would comment. More is to come.
`

type Said = Omit<ArticleNote, 'position'> & { readonly words: string; readonly isAfter?: true }

const ada = { author: 'Ada Reporter', date: '2026-03-01T10:00:00Z' }
const ed = { author: 'Ed Desk', date: '2026-03-02T09:00:00Z' }

/** What the writer's file says, and on which words; `isAfter`: at the point after them. */
const NOTES: readonly Said[] = [
  {
    kind: 'comment',
    ...ada,
    words: '12 million',
    text: 'From the budget: https://example.org/budget',
  },
  { kind: 'comment', ...ed, words: '12 million', text: 'Does that have the ramps in it?' },
  {
    kind: 'footnote',
    author: '',
    date: '',
    words: 'The council voted to close two schools in the northern district in March',
    text: 'Minutes of the council, 4 March 2026, item 7.',
  },
  {
    kind: 'comment',
    ...ada,
    words: '4,000 passengers',
    text: 'Interview with the company, 2 March',
  },
  { kind: 'insertion', ...ed, words: 'from the first day on', text: 'from the first day on' },
  { kind: 'deletion', ...ed, words: 'Nobody', isAfter: true, text: ' of them' },
  { kind: 'comment', ...ada, words: 'الجسر كلف', text: 'From the Arabic edition' },
  { kind: 'link', author: '', date: '', words: 'the river', text: 'https://example.org/river' },
  { kind: 'link', author: '', date: '', words: 'the company', text: 'https://example.org/company' },
]

/** Makes a library with a dossier of an article whose file has notes on its words. */
export async function makeNotedArticle(folder: string): Promise<void> {
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  const path = join(folder, 'bridge.txt')
  await writeFile(path, TEXT)
  const read = must(await readArticleAt(path))
  const { text } = read.article
  const notes = NOTES.map(({ words, isAfter, ...note }): ArticleNote => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`The article does not have: ${words}`)
    const end = start + words.length
    return { ...note, position: { start: isAfter ? end : start, end } }
  })
  must(await library.create({ ...read, notes }, path))
  must(await library.close())
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
