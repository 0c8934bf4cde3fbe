import type { FileType } from './file-type.ts'

/**
 * What kind of text a file is by its beginning, or null where it is none. Text is UTF-8, UTF-16
 * with a byte order mark, or an older character set; it has no control characters but white space.
 * HTML, SVG, XML, MHTML and JSON are told by the content. What is none of these is plain, and the
 * ending of its name may say that it is CSV, TSV or Markdown: nothing in the content could. It may
 * also say that a text with some tag in it is a piece of a page.
 * `isWhole` tells that there is nothing after the beginning.
 */
export function textType(beginning: Uint8Array, name: string, isWhole: boolean): FileType | null {
  const text = decode(beginning)
  if (text === null || /^(?:\{\\rtf|%!PS)/.test(text)) return null
  return markup(text) ?? (isJson(text, isWhole) ? JSON_TEXT : plainText(text, name))
}

/** The text, without its byte order mark; null where the bytes are no text. */
function decode(bytes: Uint8Array): string | null {
  const charset = utf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const text = new TextDecoder(charset).decode(bytes, { stream: true })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that no text has; ISO-2022 has ESC
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return null
  // The first bytes of a broken picture are no word in an older character set.
  return charset === 'windows-1252' && bytes.length < 16 ? null : text
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A character may be cut at the end of the beginning.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** An XML declaration and comments: what may stand before a document's own beginning. */
const BEFORE = /^\s*(?:<\?xml\b[^>]*>|<!--[\s\S]*?-->|\s+)*/i
/** A document type, with the declarations that it may hold. */
const DOCTYPE = /^<!doctype\s+([\w:.-]+)(?![\w:.-])[^>[]*(?:\[[\s\S]*?\]\s*)?>/i
/** The elements that a page or a piece of one begins with. */
const HTML =
  /^<(?:html|head|body|title|meta|base|link|style|script|iframe|article|main|section|header|nav|div|span|p|h[1-6]|table|tbody|tr|td|ul|ol|dl|blockquote|pre|figure|img|font|center|form|a|b|i|em|strong|br|hr)(?=[\s/>])/i
const SVG = /^<(?:[\w.-]+:)?svg(?=[\s/>])/

function markup(text: string): FileType | null {
  const isXml = /^\s*<\?xml\s/.test(text)
  const afterProlog = text.replace(BEFORE, '')
  const root = DOCTYPE.exec(afterProlog)?.[1]?.toLowerCase()
  if (root === 'html') return { type: 'text/html', ext: 'html' }
  const content = afterProlog.replace(DOCTYPE, '').replace(BEFORE, '')
  if (root === 'svg' || SVG.test(content)) return { type: 'image/svg+xml', ext: 'svg' }
  if (HTML.test(content)) return { type: 'text/html', ext: 'html' }
  if (isXml || root !== undefined) return { type: 'application/xml', ext: 'xml' }
  return isMhtml(text) ? { type: 'multipart/related', ext: 'mhtml' } : null
}

/** Whether it begins with the head of a mail that holds a page and its pictures. */
function isMhtml(text: string): boolean {
  if (!/^[!-9;-~]+:/.test(text)) return false
  const head = text.slice(0, text.search(/\r?\n\r?\n/) + 1 || 8192)
  return /^mime-version:/im.test(head) && /^content-type:\s*multipart\/related\b/im.test(head)
}

const JSON_TEXT: FileType = { type: 'application/json', ext: 'json' }
const JSON_TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON's strings have none
  /\s*(?:[{}[\],:]|"(?:[^"\\\x00-\x1f]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** Whether it is an object or a list in JSON; of a longer file, as far as it is known. */
function isJson(text: string, isWhole: boolean): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  if (isWhole) {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  JSON_TOKEN.lastIndex = 0
  let end = 0
  while (JSON_TOKEN.test(text)) end = JSON_TOKEN.lastIndex
  // What is left is a token that was cut.
  return /^(?:"(?:[^"\\]|\\[\s\S])*\\?|-|[a-z]{1,4})?$/.test(text.slice(end).trim())
}

/** Endings of plain texts whose content cannot tell what they are. */
const NAMED: Readonly<Record<string, FileType>> = {
  csv: { type: 'text/csv', ext: 'csv' },
  tsv: { type: 'text/tab-separated-values', ext: 'tsv' },
  tab: { type: 'text/tab-separated-values', ext: 'tsv' },
  md: { type: 'text/markdown', ext: 'md' },
  markdown: { type: 'text/markdown', ext: 'md' },
}

function plainText(text: string, name: string): FileType {
  const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const isPiece = /^x?html?$/.test(ending) && /<\/?[a-z][a-z0-9-]*[\s>/]/i.test(text)
  if (isPiece) return { type: 'text/html', ext: 'html' }
  const named = Object.hasOwn(NAMED, ending) ? NAMED[ending] : undefined
  return named ?? { type: 'text/plain', ext: 'txt' }
}
