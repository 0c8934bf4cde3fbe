import { type Content, type Html, html } from './markup.ts'
import { inlineHtml } from './prose-inline.ts'

const ITEM = /^( {0,3})(?:([-*+])|(\d{1,9})([.)]))(\s+)(?=\S)/
const QUOTE = /^ {0,3}> ?/
const HEADING = /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/

/** Lists and quotations within each other beyond this are text. */
const DEEPEST = 4

/**
 * A person's own words in Markdown, as the desk shows them: paragraphs, emphasis, lists, quotations,
 * code and links to the web. Headings are bold lines, as the outline is that of the report; a line
 * break stays one; HTML is text. Everything typed is there, and nothing is loaded.
 */
export function prose(markdown: string): Html {
  const lines = markdown.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n')
  return html`<div class="prose">${blocksOf(lines, 0)}</div>`
}

function blocksOf(lines: readonly string[], depth: number): Html[] {
  const out: Html[] = []
  let words: string[] = []
  const close = () => {
    const text = words.join('\n').trim()
    if (text !== '') out.push(html`<p dir="auto">${inlineHtml(text)}</p>`)
    words = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const heading = HEADING.exec(line)
    let end = at + 1
    if (RULE.test(line)) {
      close()
      out.push(html`<hr>`)
    } else if (heading) {
      close()
      out.push(html`<p dir="auto"><strong>${inlineHtml(heading[1] ?? '')}</strong></p>`)
    } else if (QUOTE.test(line) && depth < DEEPEST) {
      close()
      end = endOf(lines, at, (each) => QUOTE.test(each))
      const inner = lines.slice(at, end).map((each) => each.replace(QUOTE, ''))
      out.push(html`<blockquote dir="auto">${blocksOf(inner, depth + 1)}</blockquote>`)
    } else if (startsList(line, words.length > 0) && depth < DEEPEST) {
      close()
      end = endOfList(lines, at)
      out.push(list(lines.slice(at, end), depth))
    } else if (line.trim() === '') close()
    else words.push(line.trim())
    at = end
  }
  close()
  return out
}

/** Within a paragraph a number other than 1 begins no list: “… in the year / 1921. Then …”. */
function startsList(line: string, isWithin: boolean): boolean {
  const item = ITEM.exec(line)
  return item !== null && (!isWithin || item[3] === undefined || item[3] === '1')
}

function endOf(lines: readonly string[], from: number, is: (line: string) => boolean): number {
  let end = from + 1
  while (end < lines.length && is(lines[end] as string)) end++
  return end
}

/** A list goes on over its items, what is set in below them, and the blank lines between. */
function endOfList(lines: readonly string[], from: number): number {
  const mark = markOf(lines[from] as string)
  let end = from + 1
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] as string
    if (line.trim() === '') continue
    const isNext = markOf(line) === mark && !RULE.test(line)
    const isSetIn = /^ {2,}/.test(line)
    const goesOn = at === end && !ITEM.test(line) && !QUOTE.test(line) && !HEADING.test(line)
    if (!isNext && !isSetIn && (!goesOn || RULE.test(line))) break
    end = at + 1
  }
  return end
}

/** Items of one list have the same mark. */
function markOf(line: string): string | undefined {
  const item = ITEM.exec(line)
  return item?.[2] ?? item?.[4]
}

function list(lines: readonly string[], depth: number): Html {
  const mark = markOf(lines[0] as string)
  const items: string[][] = []
  let width = 0
  for (const line of lines) {
    const item = ITEM.exec(line)
    if (item && markOf(line) === mark && (items.length === 0 || (item[1] ?? '').length < 2)) {
      width = item[0].length
      items.push([line.slice(width)])
    } else items.at(-1)?.push(line.replace(new RegExp(`^ {0,${width}}`), ''))
  }
  const written = items.map((item) => html`<li>${itemHtml(item, depth)}</li>`)
  const first = Number(ITEM.exec(lines[0] as string)?.[3] ?? 1)
  if (mark !== '.' && mark !== ')') return html`<ul dir="auto">${written}</ul>`
  return html`<ol dir="auto"${first !== 1 && html` start="${first}"`}>${written}</ol>`
}

/** An item's first words give their direction to the list; what follows them are blocks. */
function itemHtml(lines: readonly string[], depth: number): Content[] {
  let end = 1
  while (end < lines.length && isPlain(lines[end] as string)) end++
  const words = lines.slice(0, end).map((line) => line.trim())
  return [...inlineHtml(words.join('\n')), ...blocksOf(lines.slice(end), depth + 1)]
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && !ITEM.test(line) && !QUOTE.test(line) && !HEADING.test(line)
}
