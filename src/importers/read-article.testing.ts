import type { ImportChoices } from '../core/article/index.ts'
import { recognise } from '../storage/index.ts'
import { readArticle } from './read-article.ts'
import type { Files } from './read-bytes.ts'

/** Reads the file at a path as an article, in this process. */
export async function readArticleAt(path: string, choices?: ImportChoices, files?: Files) {
  return readArticle(await recognise(path), choices, files)
}
