import type { Block } from '../article/model.ts'
import { type Quotation, quotations } from '../article/quotations.ts'
import { sentences } from '../article/sentences.ts'
import { endsLikeSentence, isCaptionLike } from './is-caption-like.ts'
import type { ArticleText, ReadSentence } from './model.ts'
import { datelineOf } from './span/dateline.ts'
import { realClauses } from './span/real-clauses.ts'
import { giveVoices, type Unvoiced } from './voice/give-voices.ts'
import { tongueOf } from './voice/tongue.ts'

/** Kinds of block that make claims. */
const CLAIMING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'quote', 'row'])

/** The article's sentences that can be claims, in order, with who says what in them. */
export function readSentences({ text, blocks, language }: ArticleText): ReadSentence[] {
  const found: Unvoiced[] = []
  const elsewhere: { start: number; text: string }[] = []
  let leads = true
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    if (!CLAIMING.has(block.kind) || isCaptionLike(block.kind, words)) {
      elsewhere.push({ start: block.start, text: words })
      continue
    }
    const story = { ...block, start: block.start + datelineOf(words, leads) }
    if (block.kind === 'paragraph' && endsLikeSentence(words)) leads = false
    const quoted = quotationsOf(text, story)
    let ahead = 0
    sentences(text, story, language).forEach(({ start, end }, i) => {
      while ((quoted[ahead]?.end ?? block.end) <= start) ahead++
      const inside: Quotation[] = []
      for (let q = ahead; q < quoted.length && (quoted[q] as Quotation).start < end; q++) {
        inside.push(quoted[q] as Quotation)
      }
      const sentence = { start, end, text: text.slice(start, end), block: block.kind }
      found.push({ ...sentence, first: i === 0, quotations: inside })
    })
  }
  const english = isEnglish(language)
  return giveVoices(found, elsewhere, tongueOf(language)).map((one) => realClauses(one, english))
}

/** An article of unknown language is read as English. */
export function isEnglish(language: string): boolean {
  return language === '' || /^en(?:-|_|$)/i.test(language)
}

/** A block that is set as a quotation is one, marks or not. */
function quotationsOf(text: string, block: Block): Quotation[] {
  const found = quotations(text, block)
  const span = { start: block.start, end: block.end }
  return block.kind === 'quote' && found.length === 0 ? [{ ...span, inner: span }] : found
}
