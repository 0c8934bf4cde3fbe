import type { Source } from '../../core/dossier/index.ts'
import { namesInWords } from '../../core/source/index.ts'

/** What a source is called in a list. */
export function sourceTitle({ csl }: Pick<Source, 'csl'>): string {
  const named = [csl.title, csl.URL, namesInWords(csl.author ?? [])]
  return named.find((name) => name?.trim()) ?? 'Untitled source'
}
