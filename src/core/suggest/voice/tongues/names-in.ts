import { LETTERS } from '../../words/letters.ts'
import { matches } from '../../words/matches.ts'
import type { Name } from '../names.ts'
import { type GrammarWords, isBodyNoun, titleGender } from './words-of.ts'

const WORD = String.raw`\p{Lu}(?:[${LETTERS}\p{M}]|['’](?=\p{Lu})|-(?=[${LETTERS}]))*`
const PARTICLE =
  '(?:(?:von|van|auf)\\s(?:der|den|dem)|von|van|zu|zur|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|y|i|ter|de\\sla)'
const ROW = new RegExp(
  String.raw`(?<![${LETTERS}\p{Nd}-])${WORD}\.?(?:[ \u00a0\n](?:${PARTICLE}[ \u00a0\n])?${WORD})*`,
  'gu',
)
/** "le maire sur Twitter": of no office, in any of the languages. */
export const PLACING = new Set(
  'sur dans chez via avec en sobre con por su tra em com auf über mit nach an am im vor seit na sa në me'.split(
    ' ',
  ),
)
/** Titles in small letters before a name are looked for in so many words. */
const TITLE_WORDS = 6

/** The names in one sentence of a language, in order: rows of capitals without what is title. */
export function namesIn(text: string, words: GrammarWords): Name[] {
  const out: Name[] = []
  for (const match of matches(ROW, text)) {
    const parts = match[0].split(/[ \u00a0\n]/u)
    let { index: start } = match
    const end = start + match[0].length
    const title: string[] = []
    let gender: Name['gender'] = ''
    const opens = start < 3
    while (parts.length > 0) {
      const part = parts[0] as string
      const told = titleGender(part, words)
      const isOpener = opens && words.openers.has(part)
      const isPortfolio = words.portfolios.has(part) && parts.length > 1
      const isParticle = /^\p{Ll}/u.test(part) && title.length > 0
      if (told === undefined && !isOpener && !isPortfolio && !isParticle) break
      if (told !== undefined) gender = told || gender
      if (!isOpener) title.push(part)
      start += part.length + 1
      parts.shift()
    }
    const name = parts.join(' ').replace(/\.$/, '')
    if (name === '') continue
    const before = smallTitle(text, match.index, words, title.length > 0)
    const all = [before.title, ...title]
      .filter(Boolean)
      .join(' ')
      .replace(/(?<=\s[ld]['’])\s/u, '')
    const isBody = parts.some((part) => isBodyNoun(part, words))
    const long = parts.length > 1 && parts.length < 6
    const person = isBody ? 'no' : all !== '' ? 'sure' : long ? 'possible' : 'no'
    const nameEnd = match[0].endsWith('.') ? end - 1 : end
    out.push({ start, end: nameEnd, title: all, name, gender: gender || before.gender, person })
  }
  return out
}

/** "le ministre de l'Intérieur", "ministar odbrane": the title that ends at `at`. */
function smallTitle(text: string, at: number, words: GrammarWords, goesOn: boolean) {
  const before = text.slice(Math.max(0, at - 60), at)
  if (!/[\p{L}.]['’]?[,\s]*$/u.test(before)) return { title: '', gender: '' as const }
  const parts = before.trim().replace(/,$/, '').split(/\s+/u).slice(-TITLE_WORDS)
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = (parts[i] as string).replace(/^[ld]['’]/u, '')
    if (/[.;:!?"“”«»]$/u.test(part) && titleGender(part, words) === undefined) break
    if (PLACING.has(part) || (i < parts.length - 1 && part.endsWith(','))) break
    const gender = titleGender(part, words)
    const between = parts.slice(i + 1)
    // Nothing but whose office it is may stand between.
    const isNear =
      between.length === 0 || words.of.has(between[0] as string) || between.length === 1
    const endsInOf = words.of.has(between.at(-1) ?? '') || /^[ld]['’]$/u.test(between.at(-1) ?? '')
    if (gender !== undefined && isNear && (goesOn || !endsInOf)) {
      const article = (parts[i - 1] ?? '').toLowerCase()
      const title = parts.slice(i).join(' ').replace(/,$/, '')
      return {
        title,
        gender: gender || (words.articles.has(article) ? genderOfArticle(article) : ''),
      }
    }
  }
  return { title: '', gender: '' as const }
}

/** "la ministre", "o presidente": where the title itself tells no gender, its article does. */
function genderOfArticle(article: string): Name['gender'] {
  if (/^(?:la|una|une|uma|a|die|eine)$/u.test(article)) return 'she'
  return /^(?:le|el|il|lo|un|uno|um|o|der|ein)$/u.test(article) ? 'he' : ''
}
