import { compose, wordsOf } from '../../core/article/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Imported, Reading } from '../reading.ts'
import { guessLanguage, languageWarning } from './guess-language.ts'

/**
 * What was read of a file as the article that is imported: with its headline at its head, once, its
 * blocks and notes in their places, and its language guessed where the file does not say it.
 */
export async function composeReading(
  reading: Reading,
  file: Imported['file'],
): Promise<Result<Imported>> {
  const { headline, parts, notes, offers, isLanguageGuessed: _, ...about } = reading
  const titled = withHeadline(headline, parts, notes)
  const { text, blocks, notes: placed } = compose(titled.parts, titled.notes)
  if (blocks.length === 0) {
    return fail('empty', `“${file.name}” has no text in it.`, 'Choose a file with an article.')
  }
  const { language, isLanguageGuessed, warnings } = await languageOf(reading)
  return ok({
    article: { ...about, language, warnings: [...about.warnings, ...warnings], text, blocks },
    notes: placed,
    prepended: titled.prepended,
    isLanguageGuessed,
    words: wordsOf({ text, blocks, language }).starts.length,
    offers: [...offers],
    file,
  })
}

async function languageOf({ language, isLanguageGuessed = false, parts }: Reading) {
  if (language === '') {
    const guessed = await guessLanguage(parts)
    return { language: guessed, isLanguageGuessed: guessed !== '', warnings: [] }
  }
  const warning = isLanguageGuessed ? null : await languageWarning(language, parts)
  return { language, isLanguageGuessed, warnings: warning === null ? [] : [warning] }
}

interface Titled extends Pick<Reading, 'parts' | 'notes'> {
  readonly prepended: 0 | 1
}

/** Puts the headline before the parts, unless they begin with it. */
function withHeadline(
  headline: string | null,
  parts: Reading['parts'],
  notes: Reading['notes'],
): Titled {
  if (headline === null || headline.trim() === '') return { parts, notes, prepended: 0 }
  const first = parts.findIndex(({ text }) => text.trim() !== '')
  const title = parts[first]
  if (title !== undefined && isSame(title.text, headline)) {
    const heading = { ...title, kind: 'heading', level: 1 } as const
    return {
      parts: [heading, ...parts.slice(first + 1)],
      notes: movedBy(-first, notes),
      prepended: 0,
    }
  }
  return {
    parts: [{ kind: 'heading', level: 1, text: headline }, ...parts],
    notes: movedBy(1, notes),
    prepended: 1,
  }
}

function movedBy(parts: number, notes: Reading['notes']): Reading['notes'] {
  return notes.map(({ from, to, ...note }) => ({
    ...note,
    from: { ...from, part: Math.max(0, from.part + parts) },
    to: { ...to, part: Math.max(0, to.part + parts) },
  }))
}

/** Whether two texts are the same, white space and letter case aside. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(one) === plain(other)
}
