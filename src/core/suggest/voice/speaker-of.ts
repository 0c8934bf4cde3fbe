import type { People } from './people.ts'
import type { Subject } from './subjects.ts'

/**
 * Whom a subject means: a full name where the article gives one, else the article's own words for
 * the speaker, else empty. `at` is its offset in the article, `last` who spoke before it.
 */
export function speakerOf(subject: Subject, at: number, last: string, who: People): string {
  switch (subject.is) {
    case 'name': {
      const { name, title } = subject.name
      return name === '' ? who.withTitle(title, at) || title : who.fullName(subject.name, at)
    }
    case 'description': {
      const words = subject.words.replace(/^(?:The|An?)\s/, (article) => article.toLowerCase())
      return (words.startsWith('the ') && who.withTitle(words, at)) || words
    }
    case 'pronoun':
      if (subject.word === 'it' || subject.word === 'they') return last
      return last !== '' && who.fits(last, subject.word) ? last : who.lastBefore(at, subject.word)
    case 'same':
      return last
  }
}
