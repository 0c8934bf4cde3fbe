import { stopBelongsToWord } from '../article/abbreviations.ts'
import type { Span } from '../article/model.ts'
import { snapToGraphemes, trimSpan } from '../article/snap.ts'
import { type Budget, withinBudget } from './budget.ts'
import { type Input, type Seen, see } from './features/index.ts'
import type { SentenceFeatures } from './learn.ts'
import { type ArticleText, MOST_REASONS, type ReadSentence, type Suggestion } from './model.ts'
import { writtenOn } from './published-in.ts'
import { isEnglish, readSentences } from './read-sentences.ts'
import { modelByHand } from './score/by-hand.ts'
import { kindOf } from './score/kind-of.ts'
import type { SuggestionModel } from './score/model.ts'
import { inWords, isQuiet, weigh } from './score/weigh.ts'
import { claimsWorth } from './span/claims-worth.ts'
import { standAlone } from './span/stand-alone.ts'

export interface SuggestOptions {
  /** The fitted weights; without them those that were set by hand. */
  readonly model?: SuggestionModel
  /** How many for each hundred words; without it everything that is worth a look. */
  readonly budget?: Budget
}

/** What scores less is not suggested, whatever the budget. */
const WORTH_A_LOOK = 0.35

const NOT_YET = 'a prediction, which cannot be checked yet'

/**
 * The passages of an article that are worth a check, in text order, each with its reasons. Spans
 * never overlap and never cut a grapheme cluster; what gives no reason is left out. The cost is
 * linear in the text.
 */
export function suggest(article: ArticleText, options: SuggestOptions = {}): Suggestion[] {
  const { model, budget } = options
  const { suggestions, words } = suggestAll(article, model)
  return budget === undefined ? [...suggestions] : withinBudget(suggestions, words, budget)
}

/** Everything in an article that is worth a look, and what tells how much of it is shown. */
export interface Suggested {
  /** In text order; see {@link suggest}. */
  readonly suggestions: readonly Suggestion[]
  /** How many words the article has that can make claims. */
  readonly words: number
}

/** The same without a budget, with what was seen in each sentence, suggested or not, in text order. */
export function suggestAll(
  told: ArticleText,
  model: SuggestionModel = modelByHand(),
): Suggested & { readonly sentences: readonly SentenceFeatures[] } {
  const article = { ...told, published: writtenOn(told) }
  const sentences = readSentences(article).filter((sentence) => !isBareName(sentence))
  const seen = see(sentences.map(inputOf), article.language)
  const suggestions: Suggestion[] = []
  for (const [i, sentence] of sentences.entries()) {
    const from = suggestions.at(-1)?.end ?? 0
    suggestions.push(...suggestionsIn(article, sentence, seen[i] as Seen, model, from))
  }
  const features = sentences.map(({ start, end }, i) => ({
    ...{ start, end },
    features: (seen[i] as Seen).found.filter((feature) => !isQuiet(feature)),
  }))
  return { suggestions, words: countWords(sentences), sentences: features }
}

function inputOf({ start, end, text, block, first, quotations, speaker }: ReadSentence): Input {
  const quoted = quotations
    .map(({ inner }) => ({
      start: Math.max(inner.start, start) - start,
      end: Math.min(inner.end, end) - start,
    }))
    .filter((span) => span.start < span.end)
  return { text, block, quoted, claimant: speaker, speaker: '', first }
}

/**
 * The claims of a sentence that is worth a look. `from` is where the suggestion before ends: the
 * first of these starts there or later.
 */
function suggestionsIn(
  article: ArticleText,
  sentence: ReadSentence,
  seen: Seen,
  model: SuggestionModel,
  from: number,
): Suggestion[] {
  // A question states nothing, unless it is somebody's words.
  if (sentence.text.endsWith('?') && sentence.quotations.length === 0) return []
  const { score, reasons } = weigh(seen, model, WORTH_A_LOOK)
  if (reasons.length === 0) return []
  const { text, language, published = '' } = article
  const english = isEnglish(language)
  let at = from
  return claimsWorth(sentence, reasons, english).flatMap(({ claim, because }) => {
    const span = tidySpan(text, claim, at)
    if (!span) return []
    at = span.end
    const place = { start: span.start - sentence.start, end: span.end - sentence.start }
    const kind = kindOf(seen, because, place)
    const who = withOffice(claim.claimant, sentence)
    const said = inWords(sentence.text, because, who, kind)
    const told = sentence.denial ? said.map((one) => one.replace(/^said by/, 'denied by')) : said
    return {
      ...span,
      text: text.slice(span.start, span.end),
      score,
      reasons: (kind === 'prediction' ? [NOT_YET, ...told] : told).slice(0, MOST_REASONS),
      kind,
      claimant: claim.claimant,
      standalone: standAlone(text, span, claim, sentence, published, english),
    }
  })
}

/**
 * "Serbian President Aleksandar Vucic", "the mayor Ann Lee", where the article tells the office in one
 * way, and not as a mere form of address.
 */
function withOffice(claimant: string, { speaker, office }: ReadSentence): string {
  const isTold = claimant !== '' && claimant === speaker && /^\p{Lu}[^,]+$/u.test(office)
  if (!isTold || /^(?:Mr|Mrs|Ms|Mx|Miss)\b/.test(office)) return claimant
  return `${office.replace(/^(?:The|An?) /, (article) => article.toLowerCase())} ${claimant}`
}

/** Scripts without spaces have about two characters to a word. */
function countWords(sentences: readonly ReadSentence[]): number {
  let words = 0
  for (const { text } of sentences) {
    words += UNPARTED.test(text) ? text.length / 2 : text.split(/\s+/u).length
  }
  return words
}

/** Whether a cell of a table or an item of a list is a name or a figure, which alone states nothing. */
function isBareName({ block, text }: ReadSentence): boolean {
  if (block !== 'row' && block !== 'listItem') return false
  return !/\S\s+\S+\s+\S/.test(text) && !UNPARTED.test(text)
}

/** Letters of scripts that write words without blanks between them. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

const BULLET = /^[-–—•·*]+\s+/u

/** The sentence without the bullet before it and the full stop or comma after it. */
function tidySpan(text: string, { start, end }: Span, from: number): Span | null {
  const words = text.slice(start, end)
  const bullet = BULLET.exec(words)?.[0].length ?? 0
  const stops = stopBelongsToWord(words) ? 0 : (/[.,;:。，；：]+$/u.exec(words)?.[0].length ?? 0)
  const trimmed = trimSpan(text, { start: start + bullet, end: end - stops })
  if (!trimmed) return null
  const snapped = snapToGraphemes(text, trimmed)
  const first = Math.max(snapped.start, from)
  return first < snapped.end ? { start: first, end: snapped.end } : null
}
