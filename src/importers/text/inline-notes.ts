/** Unicode has it for a program’s own use: no text may have it, so no footnote is named like it. */
const NAME = '\ufdd2'

/** In UTF-16 code units: a longer one was never ended. */
const LONGEST = 4000
/** No person writes more that never end, and each is looked for in vain. */
const MOST_UNENDED = 200

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Markdown in which notes that are written where they stand, as `^[in Pandoc and Obsidian]`, are
 * footnotes like the others. What is code, escaped or a link stays as it is.
 */
export function withInlineNotes(written: string): string {
  if (!written.includes('^[')) return written
  const source = written.replaceAll(NAME, '\ufffd')
  const pieces: string[] = []
  const notes: string[] = []
  let from = 0
  let unended = 0
  let fence: string | null = null
  for (let at = 0; at < source.length; at++) {
    const isLineStart = at === 0 || source[at - 1] === '\n'
    const mark = isLineStart ? FENCE.exec(source.slice(at, at + LONGEST))?.[1] : undefined
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null
      at = lineEnd(source, at)
    } else if (fence !== null) at = lineEnd(source, at)
    else if (source[at] === '\\') at++
    else if (source[at] === '`') at = codeEnd(source, at)
    else if (source.startsWith('^[', at)) {
      const end = noteEnd(source, at + 2)
      if (end === null && ++unended > MOST_UNENDED) return written
      if (end === null || /^[([]/.test(source.slice(end + 1, end + 2))) continue
      notes.push(source.slice(at + 2, end).replace(/\s+/g, ' '))
      pieces.push(source.slice(from, at), `[^${NAME}${notes.length}]`)
      from = end + 1
      at = end
    }
  }
  if (notes.length === 0 || fence !== null) return written
  const definitions = notes.map((note, index) => `\n\n[^${NAME}${index + 1}]: ${note}`)
  return [...pieces, source.slice(from), ...definitions].join('')
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

/** The last backtick of a code span that begins here, or of those that begin none. */
function codeEnd(source: string, at: number): number {
  const ticks = /^`+/.exec(source.slice(at, at + LONGEST))?.[0] ?? '`'
  const rest = source.slice(at + ticks.length, at + LONGEST)
  const paragraph = rest.slice(0, (/\n[ \t]*\n/.exec(rest)?.index ?? rest.length) + 1)
  for (const { 0: other, index } of paragraph.matchAll(/`+/g)) {
    if (other.length === ticks.length) return at + ticks.length + index + other.length - 1
  }
  return at + ticks.length - 1
}

/** Where the bracket closes that was opened before `start`; null where it does not in its paragraph. */
function noteEnd(source: string, start: number): number | null {
  let depth = 1
  for (let at = start; at < Math.min(source.length, start + LONGEST); at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '`') at = codeEnd(source, at)
    else if (sign === '[') depth++
    else if (sign === ']' && --depth === 0) return at > start ? at : null
    else if (sign === '\n' && /^\n[ \t]*\n/.test(source.slice(at, at + LONGEST))) return null
  }
  return null
}
