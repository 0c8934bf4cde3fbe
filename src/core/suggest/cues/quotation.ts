import type { Cue, CueHit, ReadSentence, VoicedQuotation } from '../model.ts'

/** From this many words on, a quotation says something by itself. */
const STATEMENT = 5

/**
 * Quotations, and who says them. A few words in quotation marks count only where somebody is
 * named who said them: a title or an ironic word is no claim.
 */
export const quotation: Cue = (sentence) => {
  const hits: CueHit[] = []
  for (const quoted of sentence.quotations) {
    const start = Math.max(quoted.start - sentence.start, 0)
    const end = Math.min(quoted.end, sentence.end) - sentence.start
    const isStatement = countWords(inside(sentence, quoted)) >= STATEMENT
    if (!isStatement && quoted.speaker === '') continue
    const name = isStatement ? 'a quotation' : 'a quoted phrase'
    const reason = quoted.speaker === '' ? name : `${name}, said by ${quoted.speaker}`
    hits.push({
      cue: isStatement ? 'quotation' : 'quotedPhrase',
      start,
      end,
      reason,
      kind: 'quotation',
    })
  }
  return hits
}

function inside(sentence: ReadSentence, { inner }: VoicedQuotation): string {
  const from = Math.max(inner.start - sentence.start, 0)
  return sentence.text.slice(from, Math.max(from, inner.end - sentence.start))
}

/** Scripts without spaces have about two characters to a word. */
function countWords(text: string): number {
  const spaced = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const unspaced = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  )
  return spaced + Math.floor((unspaced?.length ?? 0) / 2)
}
