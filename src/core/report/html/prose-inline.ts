import { type Content, type Html, html } from './markup.ts'

/** What stands within a line, in the order in which it is looked for. Each part reads on once. */
const PARTS = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/, // escaped mark
    /`([^`\n]+)`/, // code
    /<(https?:\/\/[^\s<>"\\]+)>/, // address
    /(!?)\[((?:\\.|[^[\]\\])*)\]\(\s*<?(https?:\/\/[^\s<>"\\()]*(?:\([^\s<>"\\()]*\)[^\s<>"\\()]*)*)>?(?:\s+"[^"\n]*")?\s*\)/, // link or image
    /(https?:\/\/(?:\([^\s<>"\\*`|()]*\)|[^\s<>"\\*`|()])*(?:\([^\s<>"\\*`|()]*\)|[^\s<>"\\*`|.,;:!?'’”()[\]_]))/, // address as it is typed
    /(\*+|_+)/, // emphasis
    /(\n)/, // line break
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)

/** Marks of emphasis that wait for their end, and what came since. */
interface Open {
  readonly mark: string
  readonly parts: Content[]
}

/**
 * One paragraph of Markdown: emphasis, code, links to the web and line breaks. Everything else, HTML
 * included, is text; an image is a link to it, as a report loads nothing. Linear in the text.
 */
export function inlineHtml(text: string, { links = true } = {}): Content[] {
  const open: Open[] = [{ mark: '', parts: [] }]
  const put = (part: Content) => open.at(-1)?.parts.push(part)
  let at = 0
  for (const match of text.matchAll(PARTS)) {
    put(text.slice(at, match.index))
    at = match.index + match[0].length
    const [whole, escaped, code, address, image, words = '', target, typed, marks, line] = match
    if (escaped !== undefined) put(escaped)
    else if (code !== undefined) put(html`<code>${code}</code>`)
    else if (marks !== undefined) emphasise(open, marks, text[match.index - 1], text[at])
    else if (line !== undefined) put(html`<br>`)
    else if (!links) put(whole)
    else if (target === undefined) put(link(address ?? typed ?? '', [address ?? typed ?? '']))
    else if (image === '!') put(link(target, ['Image: ', words || target]))
    else put(link(target, words.trim() === '' ? [target] : inlineHtml(words, { links: false })))
  }
  put(text.slice(at))
  while (open.length > 1) asTyped(open)
  return open[0]?.parts ?? []
}

function link(url: string, words: readonly Content[]): Html {
  const isAddress = words.length === 1 && words[0] === url
  return isAddress
    ? html`<a href="${url}" rel="noreferrer" dir="ltr">${url}</a>`
    : html`<a class="led" href="${url}" rel="noreferrer">${words}</a>`
}

/** Ends what the marks end and begins what they begin; marks that do neither are text. */
function emphasise(open: Open[], marks: string, before = ' ', after = ' '): void {
  const isWithin = marks[0] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  const isTooLong = marks.length > 3
  let left = isTooLong || isWithin ? '' : marks
  if (/\S/.test(before)) {
    while (left !== '') {
      const same = open.findLastIndex(({ mark }) => mark === left)
      const index =
        same > 0 ? same : open.findLastIndex(({ mark }) => mark !== '' && left.startsWith(mark))
      const { mark } = open[index] ?? {}
      if (index < 1 || mark === undefined) break
      while (open.length - 1 > index) asTyped(open)
      const parts = open.pop()?.parts ?? []
      const isStrong = mark.length === 2
      open.at(-1)?.parts.push(isStrong ? html`<strong>${parts}</strong>` : html`<em>${parts}</em>`)
      left = left.slice(mark.length)
    }
  }
  if (left !== '' && /\S/.test(after) && open.length < DEEPEST) {
    if (left.length > 1) open.push({ mark: left.slice(0, 2), parts: [] })
    if (left.length !== 2) open.push({ mark: left.slice(0, 1), parts: [] })
  } else open.at(-1)?.parts.push(isTooLong || isWithin ? marks : left)
}

/** Emphasis within emphasis beyond this is text, so that no text takes long. */
const DEEPEST = 32

/** The innermost mark had no end: it and what followed are text. */
function asTyped(open: Open[]): void {
  const { mark, parts } = open.pop() ?? { mark: '', parts: [] }
  open.at(-1)?.parts.push(mark, parts)
}
