import { BLOCK_BREAK } from '../../core/article/index.ts'
import type { Quote } from '../../core/dossier/index.ts'

/**
 * What stood round a quote in its own paragraph, as far as it is known: whole words, with “…” where
 * the paragraph goes on.
 */
export function paragraphRound({ prefix, suffix }: Pick<Quote, 'prefix' | 'suffix'>): {
  readonly before: string
  readonly after: string
} {
  const start = prefix.lastIndexOf(BLOCK_BREAK)
  const end = suffix.indexOf(BLOCK_BREAK)
  return {
    before:
      start === -1 ? prefix.replace(/^\S*\s+/, '… ') : prefix.slice(start + BLOCK_BREAK.length),
    after: end === -1 ? suffix.replace(/\s+\S*$/, ' …') : suffix.slice(0, end),
  }
}
