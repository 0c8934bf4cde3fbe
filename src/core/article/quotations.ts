import { BLOCK_BREAK, type Span } from './model.ts'

/** A passage between quotation marks. `start` and `end` hold the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Whether it is not closed, and the next paragraph opens the same mark again to go on. */
  readonly goesOn?: true
}

/** What may close each opening mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
}

const OPENER = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'g')

/** Marks that are also apostrophes: what stands beside them decides. */
const APOSTROPHES = "'’"
/** Marks that open and close alike: these open at a word's start only. */
const TWO_FACED = '"”»›\''
const WORD_START =
  /[^\p{L}\p{M}\p{N}.,!?;…)\]}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The quotations in `span` of `text`, outermost only, in order. A quotation ends with its
 * paragraph: one that is never closed runs to the paragraph's end where it opens it, or where the
 * next paragraph opens with the same mark; any other unclosed mark is passed over. Apostrophes and
 * inch marks open nothing. Linear in the span.
 */
export function quotations(text: string, span: Span): Quotation[] {
  return paragraphs(text, span).flatMap(({ start, end }) =>
    inParagraph(text.slice(start, end), opensNext(text, end)).map(({ inner, ...found }) => ({
      ...found,
      start: start + found.start,
      end: start + found.end,
      inner: { start: start + inner.start, end: start + inner.end },
    })),
  )
}

/** The quotations within another one's words, in order: "He told me: ‘No.’". */
export function quotationsWithin(text: string, { inner }: Quotation): Quotation[] {
  return quotations(text, inner)
}

/** The first character of the paragraph after the one that ends at `end`; empty where there is none. */
function opensNext(text: string, end: number): string {
  return text.startsWith(BLOCK_BREAK, end) ? text.charAt(end + BLOCK_BREAK.length) : ''
}

function inParagraph(line: string, next: string): Quotation[] {
  const out: Quotation[] = []
  // Making an iterator of matches costs more than to see that there are none.
  if (line.search(OPENER) < 0) return out
  const first = line.search(/\S/u)
  // A mark that found no closer once finds none further on: this keeps the scan linear.
  const unclosed = new Set<string>()
  let from = 0
  for (const { 0: mark, index: at } of line.matchAll(OPENER)) {
    if (at < from || unclosed.has(mark) || !canOpen(line, at)) continue
    const closer = closerAfter(line, at)
    if (closer >= 0) {
      const inner = { start: at + 1, end: closer }
      if (inner.start < inner.end) out.push({ start: at, end: closer + 1, inner })
      from = closer + 1
    } else if ((at === first && !APOSTROPHES.includes(mark)) || mark === next) {
      const inner = { start: at + 1, end: line.length }
      const found = { start: at, end: line.length, inner }
      return [...out, mark === next ? { ...found, goesOn: true } : found]
    } else {
      unclosed.add(mark)
    }
  }
  return out
}

/** The parts of `span` between block breaks, in order. */
export function paragraphs(text: string, span: Span): Span[] {
  const out: Span[] = []
  let { start } = span
  while (start < span.end) {
    const found = text.indexOf(BLOCK_BREAK, start)
    const end = found < 0 || found > span.end ? span.end : found
    if (start < end) out.push({ start, end })
    start = end + BLOCK_BREAK.length
  }
  return out
}

function canOpen(line: string, at: number): boolean {
  const mark = line.charAt(at)
  const before = at > 0 ? line.charAt(at - 1) : ' '
  const after = line.charAt(at + 1)
  // French sets a space inside of its marks.
  if (after === '' || (/\s/u.test(after) && mark !== '«')) return false
  // "rock 'n' roll", "give 'em".
  if (
    /['‘’]/u.test(mark) &&
    /^(?:n['’]|(?:em|til|twas|tis)(?!\p{L}))/iu.test(line.slice(at + 1, at + 6))
  )
    return false
  // '90s and '20s are years, not quotations.
  if (mark === "'" && /\d/.test(after)) return false
  return !TWO_FACED.includes(mark) || WORD_START.test(before)
}

function closerAfter(line: string, open: number): number {
  const closers = CLOSERS[line.charAt(open)] ?? ''
  let perhaps = -1
  for (let at = open + 1; at < line.length; at++) {
    const mark = line.charAt(at)
    if (perhaps >= 0 && mark === line.charAt(open) && canOpen(line, at)) return perhaps
    if (!closers.includes(mark)) continue
    if (APOSTROPHES.includes(mark)) {
      if (isApostrophe(line, at)) continue
      // "the workers' pay": one that closes for sure may follow.
      if (/^s.\s\p{Ll}/u.test(line.slice(at - 1, at + 3))) {
        if (perhaps < 0) perhaps = at
        continue
      }
    }
    // Of several that may close, the first does, unless what follows them closes a clause.
    return perhaps < 0 || /[,.!?…]/u.test(line.charAt(at - 1)) ? at : perhaps
  }
  return perhaps
}

/** True inside of a word ("don't") and after a space ("the 'em"). */
function isApostrophe(line: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(line.charAt(at + 1)) || /\s/u.test(line.charAt(at - 1))
}
