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

/** In UTF-16 code units: a caption with its credit. */
const LONGEST_WITH_CREDIT = 500
const AGENCY = oneOf(
  'Reuters REUTERS AP AFP EPA EPA-EFE EFE dpa DPA ANSA Lusa LUSA Tanjug TANJUG Getty PA',
)
/** "FILE - In this photo", "Image caption, ", "Figure 1: ". */
const OPENS_CAPTION =
  /^(?:FILE\s?[-–—]|(?:File|Archive|Undated|Handout)\s(?:photo|picture|image)|(?:Image|Photo|Picture|Media|Video)\s(?:caption|source|credit|by|courtesy)|(?:Figure|Fig\.|Chart|Graphic|Abbildung|Figura|Grafik)\s\d{1,2}\s?[.:]|(?:Photo|Photograph|Picture|Pictured|Above|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Foto|Photographie|Slika|Fotografija|Фото|صورة)\s?:|\((?:Photo|Image|Foto|Picture)\s)/
/** What every credit holds: it is far cheaper to look for. */
const HINT = /[/©:]|\sby\s[A-ZÀ-Þ]|\svia\s|Images/
const CREDITED = '[^!?;:"“”]'
/** "… REUTERS/Ann Lee", "(AP Photo/Ann Lee, File)", "Photo: Ann Lee/dpa", "© Getty Images". */
const ENDS_CREDIT = new RegExp(
  String.raw`(?:(?:^|[\s(/])${AGENCY}(?:\s(?:Photo|Images|Foto))?(?:\s?\/\s?${CREDITED}+|\svia\s${CREDITED}+)|(?:Photo|Photograph|Picture|Image|Credit|Foto|Bild|Photographie|Crédit|Crédito|Credito|Fotografija|Фото|صورة)(?:\s(?:by|credit|courtesy\sof))?\s?[:©]\s?${CREDITED}+|(?:Photo|Image|Picture)s?\sby\s[A-ZÀ-Þ]${CREDITED}+|©${CREDITED}+|[./(]\s?Getty\sImages)\)?\.?$`,
)

/** Whether a paragraph ends as prose does: a heading or a byline has no full stop. */
export function endsLikeSentence(words: string): boolean {
  return ENDS_LIKE_A_SENTENCE.test(words.trim())
}

/**
 * Whether a paragraph is a caption that the file does not call one: short, without a sentence's
 * end and without a common verb, or with the words that open a caption or the credit that ends one.
 * List items and table rows often are so, and are no captions.
 */
export function isCaptionLike(kind: BlockKind, words: string): boolean {
  if (kind !== 'paragraph') return false
  const line = words.trim()
  if (line.length > LONGEST_WITH_CREDIT) return false
  if (OPENS_CAPTION.test(line)) return true
  const tail = line.slice(-REACH)
  if (HINT.test(tail) && ENDS_CREDIT.test(tail)) return true
  return line.length <= LONGEST && !endsLikeSentence(line) && !VERB.test(line)
}

/** In UTF-16 code units: the longest credit. */
const REACH = 120
