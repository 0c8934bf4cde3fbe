import type { BlockKind } from '../article/model.ts'
import { oneOf } from './words/any-of.ts'

const LONGEST = 100
const ENDS_LIKE_A_SENTENCE = /[.!?…:;。！？؟۔।"”“»«』」)\]]$/u

/** Words that make an English sentence of a line, even without its full stop. */
const VERB = new RegExp(
  `\\b${oneOf(`
    is are was were has have had will would can could must should may might does do did says said told
    fell rose grew won lost made took went came got led left ran spent paid cut hit
  `)}\\b`,
  'i',
)

/**
 * Whether a paragraph is a caption that the file does not call one: short, without a sentence's
 * end and without a common verb. List items and table rows often are so, and are no captions.
 */
export function isCaptionLike(kind: BlockKind, words: string): boolean {
  if (kind !== 'paragraph') return false
  const line = words.trim()
  return line.length <= LONGEST && !ENDS_LIKE_A_SENTENCE.test(line) && !VERB.test(line)
}
