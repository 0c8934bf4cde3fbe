/** What a document’s own lines say of how its words are written. */
export interface Vocabulary {
  /** Words that stand whole within lines, in lower case. */
  readonly words: ReadonlySet<string>
  /** Words with a hyphen in them, in lower case. */
  readonly hyphenated: ReadonlySet<string>
}

export type Halves = readonly [left: string, right: string]

/** How two lines become one: how much of the first one’s end goes, and what parts the two. */
export interface Joint {
  readonly cut: number
  readonly gap: '' | ' '
  /** The word’s halves, where it is joined without the document showing it whole elsewhere. */
  readonly guess?: Halves
}

const TOKEN = /[\p{L}\p{M}\p{N}’']+(?:[-‐‑][\p{L}\p{M}\p{N}’']+)*/gu
/** In UTF-16 code units: as much of a text as is looked at for the word at its end. */
const LONGEST_WORD = 80
const HYPHEN_END = /[-‐\u00AD]$/
const BROKEN_END = /([\p{L}\p{M}\p{N}’'-]*[\p{L}\p{M}\p{N}’'])([-‐\u00AD])$/u
const FIRST = /^[\p{L}\p{M}\p{N}’']+/u
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const ONES =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)/
/** What is written with a hyphen before it, or after it. */
const OF_COMPOUNDS =
  /^(?:old|based|free|prone|related|driven|owned|backed|known|term|level|year|looking|speaking|style|led)$/
const ALWAYS_WITH_HYPHEN = /^(?:first|third|half)$/
/** “self-made” and “re-elected”, but “selfish”. */
const OF_SELF =
  /^self-(?!ish|less|ie|hood|same)|(?:^|-)(?:(?:re|pre|de)-e|co-o|(?:anti|semi|multi)-i)/
const WITH_HYPHEN = /^(?:self|ex|well|half|non|all)$/
const SMALL_WORDS = /^(?:a|at|by|de|des|du|in|la|le|of|on|sur|the|to|up)$/
/** “opt-out”, “follow-up”: so short an end is no syllable that English breaks off. */
const PARTICLES = /^(?:by|off|out|up)$/
/** What makes one word with what follows it. */
const PREFIXES =
  /^(?:after|back|every|fore|hand|head|home|inter|land|mean|over|some|super|through|trans|under|with|work)$/
/** “Ein- und Ausfuhr”: a hyphen that stands for the rest of a word. */
const SUSPENDED = /^(?:und|oder|bis|bzw|and|or|to|et|ou|y|o|e|en|of)$/
const PRONOUNS = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|lui|leur|même|mêmes|t)$/
const IDEOGRAPH = /[\u2E80-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  const hyphenated = new Set<string>()
  let wasBroken = false
  for (const line of lines) {
    const tokens = line.toLowerCase().match(TOKEN) ?? []
    const isBroken = HYPHEN_END.test(line)
    const whole = tokens.slice(wasBroken ? 1 : 0, isBroken ? -1 : undefined)
    // The first and last words of a line may be halves whose hyphen pdf.js does not show.
    for (const [index, token] of whole.entries()) {
      if (!/[-‐‑]/.test(token)) {
        if (index > 0 && index < whole.length - 1) words.add(token)
      } else hyphenated.add(plain(token))
    }
    wasBroken = isBroken
  }
  return { words, hyphenated }
}

function plain(token: string): string {
  return token.replace(/[‐‑]/g, '-')
}

/**
 * How the next line continues this one. A hyphen at the line’s end goes where it only broke the word,
 * and stays where it is the word’s own: before figures and capitals, or where the document writes it.
 */
export function jointOf(
  before: string,
  after: string,
  { words, hyphenated }: Vocabulary,
  language: string,
): Joint {
  const tail = before.slice(-LONGEST_WORD)
  const end = HYPHEN_END.test(tail) ? BROKEN_END.exec(tail) : null
  if (end === null) return withoutHyphen(tail, after, words)
  const [, left = '', hyphen] = end
  const right = FIRST.exec(after)?.[0] ?? ''
  const joined: Joint = { cut: 1, gap: '' }
  const kept: Joint = { cut: 0, gap: '' }
  if (right === '') return { cut: 0, gap: /^[\p{P}]/u.test(after) ? '' : ' ' }
  if (hyphen === '\u00AD') return joined
  const [start, rest] = [left.toLowerCase(), right.toLowerCase()]
  const lastPart = start.slice(start.lastIndexOf('-') + 1)
  const compound = compoundOf(after) ?? rest
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return kept
  if (SUSPENDED.test(right) && !words.has(start + rest)) return { cut: 0, gap: ' ' }
  if (words.has(start + rest) || hyphenated.has(start + compound)) return joined
  if (hyphenated.has(`${start}-${compound}`) || hyphenated.has(`${start}-${rest}`)) return kept
  if (/^\p{Lu}/u.test(right)) return kept
  if (TENS.test(lastPart) && ONES.test(rest)) return kept
  if (start.includes('-') && words.has(lastPart) && words.has(rest)) return kept
  if (/^fr\b/i.test(language) && PRONOUNS.test(rest)) return kept
  if (start.includes('-') && SMALL_WORDS.test(lastPart)) return kept
  if (/^(?:en\b|$)/i.test(language) && PARTICLES.test(rest) && !PREFIXES.test(start)) return kept
  if (start.length > 2 && OF_COMPOUNDS.test(rest)) return kept
  if (ALWAYS_WITH_HYPHEN.test(start) || OF_SELF.test(`${start}-${rest}`)) return kept
  if (WITH_HYPHEN.test(start) && words.has(rest)) return kept
  const areWords = words.has(start) && words.has(rest)
  if (areWords && start.length > 3 && rest.length > 3 && !PREFIXES.test(start)) return kept
  return { ...joined, guess: [left, right] }
}

function compoundOf(after: string): string | null {
  const token = /^[\p{L}\p{M}\p{N}’']+(?:[-‐‑][\p{L}\p{M}\p{N}’']+)+/u.exec(after)?.[0]
  return token === undefined ? null : plain(token.toLowerCase())
}

function withoutHyphen(before: string, after: string, words: ReadonlySet<string>): Joint {
  const [last, first] = [before.slice(-1), after.slice(0, 1)]
  if (IDEOGRAPH.test(last) && IDEOGRAPH.test(first)) return { cut: 0, gap: '' }
  if (/\S[—/]$/.test(before) || /^—\S/.test(after)) return { cut: 0, gap: '' }
  if (/\p{N}–$/u.test(before) && /^\p{N}/u.test(after)) return { cut: 0, gap: '' }
  return { cut: 0, gap: isHalf(before, after, words) ? '' : ' ' }
}

/**
 * Whether two lines part a word without a hyphen, as where a PDF says that it is a soft one, which
 * pdf.js does not show: the document has the whole, and neither of the halves.
 */
function isHalf(before: string, after: string, words: ReadonlySet<string>): boolean {
  const left = /(?<![\p{L}\p{N}-])\p{L}?\p{Ll}+$/u.exec(before)?.[0].toLowerCase() ?? ''
  const right = /^\p{Ll}{2,}/u.exec(after)?.[0] ?? ''
  if (left.length < 2 || left.length + right.length < 6) return false
  return words.has(left + right) && !words.has(left) && !words.has(right)
}
