import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'
import type { MadeArticle } from './make-article.ts'

/** Makes a library with one dossier, the article with its claims, through the app's own storage. */
export async function makeLibrary(folder: string, article: MadeArticle): Promise<void> {
  const path = join(folder, 'article.txt')
  await writeFile(path, article.text)
  const holder = { app: 'the benchmark' }
  const library = must(await openLibrary(join(folder, 'library'), { write: true, holder }))
  const id = must(await library.create(must(await readArticleAt(path)), path))
  const open = must(await library.open(id))
  const draftId = open.dossier.info.currentDraft
  if (open.dossier.drafts[draftId]?.text !== article.text) {
    throw new Error('The import changed the text')
  }
  for (let i = 0; i < article.claims.length; i += 1000) {
    const some = article.claims.slice(i, i + 1000).map((span) => {
      const command = Command.parse({ type: 'addClaim', draftId, span })
      return open.execute(command, library.people.me())
    })
    for (const done of await Promise.all(some)) must(done)
  }
  must(await library.close())
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
