import { fail } from '../core/result.ts'
import { readArticle } from './read-article.ts'
import type { Readers } from './readers.ts'

/**
 * Readers in this very process, without its limits of time and memory: for the child process that
 * has them, and for tests. What reads a kind of file is loaded when such a file comes.
 */
export const readersHere: Readers = {
  article: (file, choices) => readArticle(file, choices),
  text: async (file, signal) => {
    const { readText } = await import('./read-text.ts')
    const text = await readText(file)
    return signal?.aborted
      ? fail('stopped', `Reading “${file.name}” was stopped.`, 'Start it again.')
      : text
  },
  page: async (file) => (await import('./read-page.ts')).readPage(file),
  references: async (path) =>
    (await import('./references/read-references.ts')).readReferences(path),
}
