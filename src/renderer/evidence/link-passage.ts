import { describe } from '../../core/anchor/index.ts'
import { type Span, snapToWords, trimSpan, wordsOf } from '../../core/article/index.ts'
import type { CommandInput, Dossier, Link, Stance } from '../../core/dossier/index.ts'
import type { EvidenceText } from '../../ipc/index.ts'

/** Words of a kept file that are to be tied to a claim. */
export interface Passage {
  readonly sourceId: string
  /** The file's SHA-256. */
  readonly evidence: string
  readonly text: EvidenceText
  readonly span: Span
  readonly locator: Link['locator']
}

/**
 * The selected words, whole, without the space round them; null where there are none that can be
 * read. Half a number would be another one: “2 million” of “12 million”.
 */
export function passageSpan(text: string, selected: Span): Span | null {
  const trimmed = trimSpan(text, selected)
  if (trimmed === null) return null
  const first = lineAt(text, trimmed.start)
  const last = lineAt(text, trimmed.end - 1)
  const blocks = first.start === last.start ? [first] : [first, last]
  const span = snapToWords(text, wordsOf({ text, language: '', blocks }), trimmed)
  return READABLE.test(text.slice(span.start, span.end)) ? span : null
}

/** A character that is more than a mark of what could not be read. */
const READABLE = /[^\s\p{C}\ufffd]/u

/** The line or cell of a text that has an offset in it. */
function lineAt(text: string, offset: number) {
  const before = Math.max(...['\n', '\t', '\f'].map((end) => text.lastIndexOf(end, offset - 1)))
  const length = text.slice(offset).search(/[\n\t\f]/)
  const end = length === -1 ? text.length : offset + length
  return { kind: 'paragraph' as const, start: before + 1, end }
}

/**
 * The command that ties a passage to a claim: a link of the claim to this source that quotes nothing
 * yet gets the passage and keeps what it says otherwise, or a new link is made.
 */
export function linkPassage(
  { links }: Pick<Dossier, 'links'>,
  claimId: string,
  { sourceId, evidence, text, span, locator }: Passage,
  stance: Stance,
): CommandInput {
  const { quote, position } = describe(text.text, span)
  const found = { text: text.sha256, extractor: text.extractor, position }
  const open = Object.values(links).find(
    (link) => link.claimId === claimId && link.sourceId === sourceId && link.quote.exact === '',
  )
  if (open === undefined) {
    const source = { id: sourceId }
    return { type: 'addLink', claimId, source, stance, quote, locator, evidence, found }
  }
  // A place that was typed is kept where the view has no name for it.
  const place = locator.value === '' ? {} : { locator }
  const changes = { stance, quote, ...place, evidence, found }
  return { type: 'editLink', linkId: open.id, changes }
}
