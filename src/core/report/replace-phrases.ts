/** Words to be replaced wherever they stand. */
export interface Phrase {
  readonly words: string
  readonly by: string
  /**
   * Only as a word of its own and in these letters, for what is too short to be known otherwise;
   * else also with an ending, in whatever case.
   */
  readonly whole: boolean
}

/**
 * Replaces phrases, the longest first; white space in them may be any or what joins words in
 * addresses, and so may what parts the digits of a number. With `anyCase` the letters’ case says
 * nothing, as in the names of files.
 */
export function replacer(
  phrases: readonly Phrase[],
  { anyCase = false } = {},
): (text: string) => string {
  const loose = passOf(
    phrases.filter(({ whole }) => !whole),
    'giu',
  )
  const whole = passOf(
    phrases.filter((phrase) => phrase.whole),
    anyCase ? 'giu' : 'gu',
  )
  return (text) => whole(loose(text))
}

function passOf(phrases: readonly Phrase[], flags: string): (text: string) => string {
  if (phrases.length === 0) return (text) => text
  const longestFirst = [...phrases]
    .sort((a, b) => b.words.length - a.words.length)
    .map((phrase) => ({
      by: phrase.by,
      key: keyOf(phrase),
      number: NUMBER.test(phrase.words),
      pattern: patternOf(phrase),
    }))
  return (text) => {
    const lower = text.toLowerCase()
    // Of thousands hardly any is in one text: only those that may be are looked for.
    const digits = text.replace(/\D/g, '')
    const here = longestFirst.filter(({ key, number }) => (number ? digits : lower).includes(key))
    if (here.length === 0) return text
    // Each phrase is a group, so that the one that matched says what stands in its place.
    const all = new RegExp(here.map(({ pattern }) => `(${pattern})`).join('|'), flags)
    return text.replace(all, (...found) => {
      const at = found.slice(1).findIndex((group) => group !== undefined)
      return here[at]?.by ?? ''
    })
  }
}

/** Letters and digits that stand together wherever the phrase does; empty where none must. */
function keyOf({ words }: Phrase): string {
  if (NUMBER.test(words)) return words.replace(/\D/g, '')
  const runs =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

/** Whether a text has a phrase where {@link replacer} would replace it. */
export function occursIn(text: string, phrase: Phrase): boolean {
  return new RegExp(patternOf(phrase), phrase.whole ? 'u' : 'iu').test(text)
}

const NUMBER = /^\+?[\d\s()./-]+$/

/** Marks that are written one way and another, each set as a class. */
const ALIKE = ["'’‘ʼ`´′", '"“”„«»', '-‐‑‒–—−']

/** Scripts that part no words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u

function patternOf({ words, whole }: Phrase): string {
  const digits = words.match(/\d/g) ?? []
  if (NUMBER.test(words) && digits.length >= 6) return `\\+?${digits.join('[\\s()./-]*')}`
  const written = words.normalize('NFC').split(/\s+/)
  const escaped = written.map((word) => Array.from(word, alike).join('')).join('(?:\\s+|[._-])')
  if (whole && !UNPARTED.test(words)) return `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`
  // A name is in no word that only has its letters; other scripts write words together.
  return /^\p{sc=Latin}/u.test(words) ? `(?<!\\p{sc=Latin})${escaped}` : escaped
}

/** A character however it is composed or without its accent, and whichever of the marks like it stands there. */
function alike(character: string): string {
  const set = ALIKE.find((marks) => marks.includes(character))
  if (set) return `[${set.replace('-', '\\-')}]`
  const parted = character.normalize('NFD')
  const escaped = character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  if (parted === character) return escaped
  return `(?:${escaped}|${parted}|${parted.replace(/\p{M}/gu, '')})`
}
