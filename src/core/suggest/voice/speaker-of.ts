import type { People } from './people.ts'
import type { Subject } from './subjects.ts'

/** Where a subject stands, and who spoke before it. */
export interface Hearing {
  /** Its offset in the article, in UTF-16 code units. */
  readonly at: number
  /** The number of its sentence. */
  readonly sentence: number
  /** Whether a clause of its own sentence has said who speaks. */
  readonly isHeard: boolean
  /** Who spoke last, in this sentence or shortly before; empty where nobody did. */
  readonly last: string
  /** The sentence in which that was. */
  readonly lastAt: number
  /** Whether somebody of whom nothing can be told has spoken just before. */
  readonly isUnclear: boolean
}

/**
 * Whom a subject means: a full name where the article gives one, else the article's own words for
 * the speaker, else empty.
 */
export function speakerOf(subject: Subject, hearing: Hearing, who: People): string {
  const { at, sentence, last, lastAt, isHeard, isUnclear } = hearing
  switch (subject.is) {
    case 'name': {
      const { name, title } = subject.name
      if (name !== '') return who.fullName(subject.name, at)
      return who.withTitle(title, at) || title
    }
    case 'description': {
      const words = subject.words.replace(
        /^(?:The|An?|His|Her|Its|Their|One|Another|Some)\s/,
        (first) => first.toLowerCase(),
      )
      if (subject.title) return who.onlyTitled(subject.title) || words
      if (!words.startsWith('the ')) return words
      return who.withTitle(words, at) || who.bodyCalled(words) || words
    }
    case 'pronoun': {
      const { word } = subject
      const near = isHeard ? '' : who.within(sentence, at, word)
      // "Ann Lee said no. Bob Cole was less impressed. “Why not?” he asked."
      const since = isHeard || last === '' ? '' : who.leadSince(lastAt, sentence, at, word)
      const lately = last !== '' && who.fits(last, word) ? last : ''
      const before = isUnclear ? '' : who.lastBefore(sentence, at, word)
      const found = near || since || lately || before
      if (word === 'he' || word === 'she') who.learn(found, word)
      return found
    }
    case 'same':
      return last
    case 'unknown':
      return ''
  }
}
