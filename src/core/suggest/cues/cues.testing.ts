import type { Cue, ReadSentence } from '../model.ts'

/** The reasons a cue gives for one sentence that holds no quotation. */
export function reasonsFor(cue: Cue, text: string, english = true): string[] {
  const sentence: ReadSentence = {
    ...{ start: 0, end: text.length, text, block: 'paragraph' },
    ...{ quotations: [], speaker: '' },
  }
  return cue(sentence, { english }).map((hit) => hit.reason)
}

/** What follows the colon of each reason. */
export function seenBy(cue: Cue, text: string, english = true): string[] {
  return reasonsFor(cue, text, english).map((reason) => reason.replace(/^[^:]*: /, ''))
}
