import type {
  CommandInput,
  LinkedSource,
  LocatorLabel,
  SourceInput,
  SourceRank,
  Stance,
} from '../../core/dossier/index.ts'
import type { SourceType } from '../../core/source/index.ts'
import { cslChanges, noWords, type SourceWords, wordsOf } from './describe-source.ts'

/** The choice that stands for a source that is not in the dossier yet. */
export const NEW_SOURCE = 'new'

/** The choice that stands for a stance that nobody has taken yet. */
export const UNSAID = 'unsaid'

/** What stands in the form that ties a claim to a source. */
export interface LinkWords {
  /** A source's id, or {@link NEW_SOURCE}. */
  readonly chosen: string
  readonly type: SourceType
  readonly rank: SourceRank
  readonly source: SourceWords
  readonly stance: Stance | typeof UNSAID
  readonly passage: string
  readonly label: LocatorLabel
  readonly locator: string
  readonly note: string
}

/** What the form begins with: what the link says, or nothing for a new one. */
export function firstWords(linked: LinkedSource | undefined): LinkWords {
  if (linked === undefined) {
    return {
      chosen: NEW_SOURCE,
      type: 'webpage',
      rank: 'unset',
      source: noWords,
      stance: UNSAID,
      passage: '',
      label: 'page',
      locator: '',
      note: '',
    }
  }
  const { link, source } = linked
  return {
    chosen: source.id,
    type: source.csl.type as SourceType,
    rank: source.rank,
    source: wordsOf(source.csl),
    stance: link.stance,
    passage: link.quote.exact,
    label: link.locator.label,
    locator: link.locator.value,
    note: link.note,
  }
}

/** Whether the source has something by which it can be found again. */
export function namesSource({ chosen, source }: LinkWords): boolean {
  return chosen !== NEW_SOURCE || source.title.trim() !== '' || source.url.trim() !== ''
}

/** The commands that say what stands in the form. */
export function linkCommands(
  claimId: string,
  words: LinkWords,
  linked: LinkedSource | undefined,
): CommandInput[] {
  const { chosen, type, rank, stance, note, passage } = words
  const before = linked?.link.quote
  const exact = passage.trim()
  const said = {
    ...(stance === UNSAID ? {} : { stance }),
    // The words round a passage belong to that passage alone.
    quote: before?.exact === exact ? before : { exact, prefix: '', suffix: '' },
    locator: { label: words.label, value: words.locator.trim() },
    note: note.trim(),
  }
  if (linked === undefined) {
    const described = { csl: { type, ...cslChanges(noWords, words.source) }, rank } as SourceInput
    const source = chosen === NEW_SOURCE ? described : { id: chosen }
    return [{ type: 'addLink', claimId, source, ...said }]
  }
  const csl = { type, ...cslChanges(wordsOf(linked.source.csl), words.source) } as never
  return [
    { type: 'editSource', sourceId: linked.source.id, changes: { csl, rank } },
    { type: 'editLink', linkId: linked.link.id, changes: said },
  ]
}
