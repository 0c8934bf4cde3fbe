import type { BlockText } from '../../core/article/index.ts'

/** In letters: of fewer nobody could tell; those of Chinese and Japanese say more. */
const LEAST = 60
const LEAST_HAN = 20
/** In letters: what contradicts a file that says its own language. */
const LEAST_AGAINST = 300
/** In UTF-16 code units: what is looked at. */
const SAMPLE = 1000

/**
 * The language that an article’s words are in, as a BCP 47 tag; empty where they are too few, or
 * where it is not clear.
 */
export async function guessLanguage(parts: readonly BlockText[]): Promise<string> {
  const words = sampleOf(parts)
  return isEnough(words, LEAST) ? guess(words) : ''
}

/** A warning where the words are clearly of another language than the one that the file names. */
export async function languageWarning(
  language: string,
  parts: readonly BlockText[],
): Promise<string | null> {
  const words = sampleOf(parts)
  const said = primaryOf(language)
  if (said === '' || !isEnough(words, LEAST_AGAINST)) return null
  const guessed = await guess(words)
  if (guessed === '' || familyOf(guessed) === familyOf(said)) return null
  return `The file says that it is in ${nameOf(said)}, but its words look ${nameOf(guessed)}.`
}

/** The running text: headings and captions are names, and the lines of tables numbers. */
function sampleOf(parts: readonly BlockText[]): string {
  const words: string[] = []
  let length = 0
  for (const { kind, text } of parts) {
    if (length > SAMPLE) break
    if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'quote') continue
    const plain = text.slice(0, SAMPLE * 4).replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    words.push(plain)
    length += plain.length
  }
  return words.join('\n').slice(0, SAMPLE)
}

function isEnough(text: string, least: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return letters >= least || han >= (least * LEAST_HAN) / LEAST
}

async function guess(words: string): Promise<string> {
  const { eld } = await import('eld/extrasmall')
  const guessed = eld.detect(words)
  return guessed.isReliable() ? guessed.language : ''
}

function primaryOf(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

/** Languages that are written so alike that a guess cannot contradict one with another. */
const FAMILIES: readonly (readonly string[])[] = [
  ['hr', 'sr', 'bs', 'sh', 'cnr', 'sl', 'mk', 'bg'],
  ['no', 'nb', 'nn', 'da'],
  ['cs', 'sk'],
  ['ms', 'id'],
  ['tl', 'fil'],
  ['pt', 'gl'],
  ['ca', 'oc', 'va'],
  ['zh', 'yue', 'wuu', 'cmn'],
  ['hi', 'mr', 'ne'],
  ['fa', 'prs', 'tg'],
  ['ru', 'be', 'uk'],
  ['tr', 'az'],
  ['he', 'iw'],
  ['nl', 'af'],
]

function familyOf(language: string): string {
  return FAMILIES.find((family) => family.includes(language))?.[0] ?? language
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
