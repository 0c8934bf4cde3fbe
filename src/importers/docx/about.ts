import type { BlockText } from '../../core/article/index.ts'
import { bylineIn } from '../article/byline.ts'
import { titleFromName, titleOf } from '../article/titles.ts'

/** How many blocks at the beginning may come before a title: a kicker, a date, who wrote it. */
const BEGINNING = 8

/** A text’s title and who wrote it, and its parts as they then are. */
export interface Headed {
  readonly title: string
  readonly byline: string
  readonly parts: readonly BlockText[]
}

/**
 * Finds the title among the parts: what is styled as one, what the file’s properties say where the
 * text says it too, or a first line that is clearly a headline; else it is the file’s name. `said`
 * is what the properties say.
 */
export function headed(read: readonly BlockText[], said: string, name: string): Headed {
  const at = titleIn(read, said)
  const parts = read.map((part, index): BlockText => {
    if (index === at) return { kind: 'heading', level: 1, text: part.text }
    return at !== null && part.kind === 'heading' ? belowTitle(part, read) : part
  })
  const title = at === null ? titleFromName(name) : oneLine(parts[at]?.text ?? '')
  const styled = parts.find(({ kind }) => kind === 'byline')
  if (styled) return { title, byline: bylineIn(styled.text) ?? oneLine(styled.text), parts }
  const below = at === null ? undefined : parts[at + 1]
  const byline = below?.kind === 'paragraph' ? bylineIn(below.text) : null
  if (at !== null && below && byline !== null) parts[at + 1] = { kind: 'byline', text: below.text }
  return { title, byline: byline ?? '', parts }
}

/** Below a title Word's first level is the second one, unless it has no other title than that. */
function belowTitle(part: BlockText, all: readonly BlockText[]): BlockText {
  const titles = all.filter(({ kind, level }) => kind === 'heading' && level === 1)
  return titles.length > 1 ? { ...part, level: Math.min(6, (part.level ?? 1) + 1) } : part
}

function titleIn(parts: readonly BlockText[], said: string): number | null {
  const first = parts.slice(0, BEGINNING)
  const find = (is: (part: BlockText) => boolean) => {
    const at = first.findIndex(is)
    return at < 0 ? null : at
  }
  const wanted = oneLine(said).toLowerCase()
  return (
    find(({ kind, level }) => kind === 'heading' && level === 1) ??
    find(({ text }) => wanted !== '' && oneLine(text).toLowerCase() === wanted) ??
    (parts[0]?.kind === 'heading' || (parts[0]?.kind === 'paragraph' && titleOf(parts) !== null)
      ? 0
      : null)
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
