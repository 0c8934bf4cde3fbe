import { describe } from '../../core/anchor/index.ts'
import { type Span, snapToGraphemes, trimSpan } from '../../core/article/index.ts'
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

/** The selected words without the space round them and with no character cut in two; null where there are none. */
export function passageSpan(text: string, selected: Span): Span | null {
  const trimmed = trimSpan(text, selected)
  return trimmed && snapToGraphemes(text, trimmed)
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
