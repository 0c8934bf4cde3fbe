import type {
  CommandInput,
  Link,
  LinkedSource,
  LocatorLabel,
  Stance,
  VerdictLook,
} from '../../core/dossier/index.ts'
import {
  type Description,
  describeSource,
  newSource,
  nothingSaid,
  sourceChanges,
} from './describe-source.ts'

/** The choice that stands for a source that is not in the dossier yet. */
export const NEW_SOURCE = 'new'

/** The choice that stands for a stance that nobody has taken yet. */
export const UNSAID = 'unsaid'

/** What stands in the form that ties a claim to a source. */
export interface LinkWords {
  /** A source's id, or {@link NEW_SOURCE}. */
  readonly chosen: string
  /** What is said of the source; for one of the dossier that was chosen it stays unused. */
  readonly described: Description
  readonly stance: Stance | typeof UNSAID
  readonly passage: string
  readonly label: LocatorLabel
  readonly locator: string
  /** What makes the source an authority for this fact. */
  readonly authority: string
  /** Why the claim stands although the passage refutes it. */
  readonly rebuttal: string
  readonly note: string
}

/** What the form begins with: what the link says, or nothing for a new one. */
export function firstWords(linked: LinkedSource | undefined): LinkWords {
  if (linked === undefined) {
    return {
      chosen: NEW_SOURCE,
      described: nothingSaid,
      stance: UNSAID,
      passage: '',
      label: 'page',
      locator: '',
      authority: '',
      rebuttal: '',
      note: '',
    }
  }
  const { link, source } = linked
  return {
    chosen: source.id,
    described: describeSource(source),
    stance: link.stance,
    passage: link.quote.exact,
    label: link.locator.label,
    locator: link.locator.value,
    authority: link.authority,
    rebuttal: link.rebuttal,
    note: link.note,
  }
}

/** Words that were kept, by this version or an earlier one, as the form has them now. */
export function keptWords(kept: Partial<LinkWords>, linked: LinkedSource | undefined): LinkWords {
  const words = { ...firstWords(linked), ...kept }
  return { ...words, described: { ...nothingSaid, ...words.described } }
}

/** Whether the source has something by which it can be found again. */
export function namesSource({ chosen, described }: LinkWords): boolean {
  return chosen !== NEW_SOURCE || NAMING.some((variable) => described.words[variable]?.trim())
}

const NAMING = ['title', 'URL', 'author', 'DOI']

/** Whether the dossier has this passage of the source for the claim already, in another link. */
export function isSaidAlready(
  words: LinkWords,
  others: Iterable<LinkedSource>,
  own: string | undefined,
): boolean {
  for (const { link, source } of others) {
    if (link.id === own || source.id !== words.chosen) continue
    if (spelt(link.quote.exact) === spelt(words.passage)) return true
  }
  return false
}

/** Where the passage is in a kept file: what is found of it, and nothing where it is not. */
export type Tied = Pick<Link, 'quote' | 'evidence' | 'found'>

/** What a link says of its passage where only words were typed. */
export function untied(passage: string): Tied {
  const exact = passage.trim()
  return { quote: { exact, prefix: '', suffix: '' }, evidence: null, found: null }
}

/** The commands that say what stands in the form; `tied` where its passage is. */
export function linkCommands(
  claimId: string,
  words: LinkWords,
  linked: LinkedSource | undefined,
  tied: Tied,
): CommandInput[] {
  const { chosen, stance } = words
  const { quote, evidence, found } = tied
  const said = {
    ...(stance === UNSAID ? {} : { stance }),
    quote,
    evidence,
    found,
    locator: { label: words.label, value: words.locator.trim() },
    authority: words.authority.trim(),
    rebuttal: words.rebuttal.trim(),
    note: words.note.trim(),
  }
  if (linked === undefined) {
    const source = chosen === NEW_SOURCE ? newSource(words.described) : { id: chosen }
    return [{ type: 'addLink', claimId, source, ...said }]
  }
  const changes = sourceChanges(linked.source, words.described)
  return [
    ...(Object.keys(changes).length === 0
      ? []
      : [{ type: 'editSource' as const, sourceId: linked.source.id, changes }]),
    { type: 'editLink', linkId: linked.link.id, changes: said },
  ]
}

/** Whether a verdict leaves the claim standing, so that what refutes it needs an answer. */
export function letsStand(look: VerdictLook | undefined): boolean {
  return look !== undefined && !FALLEN.has(look)
}

const FALLEN: ReadonlySet<VerdictLook> = new Set(['false', 'worst', 'mislead', 'unproven'])

function spelt(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim()
}
