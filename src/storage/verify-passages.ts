import { assertNever } from '../core/result.ts'
import { type FoundPassage, findPassage } from '../core/source/index.ts'
import { EVIDENCE } from './keep-file.ts'
import type { FileState } from './read-kept-file.ts'
import type { Problem } from './verify-dossier.ts'
import type { QuotedPassage } from './verify-plan.ts'

/**
 * What is wrong with a passage, or null where it stands where it was found, in a text that is
 * whole. `stateOf` tells what became of a kept file; `text` is what has the words, null where it
 * could not be had.
 */
export function checkPassage(
  passage: QuotedPassage,
  stateOf: (sha256: string) => FileState,
  text: string | null,
): Problem | null {
  const why = lackOf(passage, stateOf, text)
  if (why === null) return null
  const { linkId, sha256, quote, source, claim } = passage
  const to = claim === '' ? '' : `, for the claim “${short(claim)}”`
  const what = `“${short(quote.exact)}”, quoted from “${short(source)}”${to}: ${why}`
  return { file: `${EVIDENCE}/${sha256}`, what, linkId, sha256 }
}

function lackOf(
  { sha256, name, quote, position, text: textHash }: QuotedPassage,
  stateOf: (sha256: string) => FileState,
  text: string | null,
): string | null {
  if (name === null) return 'the source does not have the file any more'
  const file = stateOf(sha256)
  if (file !== 'whole') return `its file “${name}” ${inWords(file)}`
  if (textHash === null)
    return `no text was read out of “${name}” yet; open it in Tickmark, then it can be looked up`
  const kept = stateOf(textHash)
  if (kept !== 'whole') return `the text that was read out of “${name}” ${inWords(kept)}`
  if (text === null) return `the text that was read out of “${name}” ${inWords('unreadable')}`
  const found = findPassage(text, { quote, position })
  const isInPlace =
    position === null || (found.span?.start === position.start && found.span.end === position.end)
  return found.outcome === 'there' && isInPlace ? null : whereNow(found, name)
}

/** What became of a file, as the end of a sentence about it. */
export function inWords(state: Exclude<FileState, 'whole'>): string {
  switch (state) {
    case 'altered':
      return 'was altered'
    case 'missing':
      return 'is missing'
    case 'unreadable':
      return 'cannot be read'
    default:
      return assertNever(state)
  }
}

function whereNow({ outcome, candidates }: FoundPassage, name: string): string {
  switch (outcome) {
    case 'there':
    case 'moved':
      return `the words stand elsewhere in “${name}” than the link says`
    case 'edited':
      return `other words stand there in “${name}”`
    case 'ambiguous':
      return candidates.length > 1
        ? `“${name}” has ${candidates.length} passages that it may be`
        : `“${name}” has more than one passage that it may be`
    case 'vanished':
      return `“${name}” does not have these words`
    default:
      return assertNever(outcome)
  }
}

/** How much of somebody's words a failure repeats, in characters. */
const LONGEST = 80

/** Somebody's words on one line, cut where they are long. */
export function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= LONGEST
    ? line
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
