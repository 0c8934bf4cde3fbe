import { type Dossier, loggedContacts, type Source } from '../../core/dossier/index.ts'
import { type Likeness, likenessOf, SOURCE_TYPES } from '../../core/source/index.ts'
import { rankLabels } from '../labels.ts'
import { describeSource, fieldLabel } from './describe-source.ts'
import { filesWords } from './file-words.ts'

/** What a merge of two records takes and leaves, in words. */
export interface MergeWords {
  /** What the record that stays gets from the other. */
  readonly taken: readonly string[]
  /** What the other says differently, and what is therefore lost. */
  readonly lost: readonly string[]
}

/** What merging `from` into `into` does: the one stays, the other fills its gaps. */
export function mergeWords(dossier: Dossier, from: Source, into: Source): MergeWords {
  const [theirs, mine] = [describeSource(from), describeSource(into)]
  const taken: string[] = []
  const lost: string[] = []
  for (const [variable, words] of Object.entries(theirs.words)) {
    const said = `${fieldLabel(theirs.type, variable)}: ${words}`
    if (mine.words[variable] === undefined) taken.push(said)
    else if (mine.words[variable] !== words) lost.push(said)
  }
  if (mine.type !== theirs.type) lost.push(`Kind: ${kindWords(theirs.type)}`)
  const compare = (label: string, theirs: string, mine: string) => {
    if (theirs === '' || theirs === mine) return
    if (mine === '') taken.push(`${label}: ${theirs}`)
    else lost.push(`${label}: ${theirs}`)
  }
  compare('Rank', rankWords(theirs.rank), rankWords(mine.rank))
  compare('Contact details', theirs.contact, mine.contact)
  compare('Archived copy', theirs.archivedUrl, mine.archivedUrl)
  if (theirs.atRisk && !mine.atRisk) taken.push('At risk')
  const files = Object.keys(from.evidence).filter((sha256) => !into.evidence[sha256]).length
  const links = Object.values(dossier.links).filter(({ sourceId }) => sourceId === from.id).length
  const contacts = loggedContacts(dossier, from.id).length
  if (files > 0) taken.push(filesWords(files))
  if (links > 0) taken.push(`${links} ${links === 1 ? 'link' : 'links'}`)
  if (contacts > 0) taken.push(`${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`)
  return { taken, lost }
}

/** A record that may be of the same source. */
export interface Twin {
  readonly source: Source
  readonly alike: Likeness
}

/** The other records that are likely of the same source, the surest first. */
export function twinsOf(sources: Iterable<Source>, source: Source): Twin[] {
  const twins: Twin[] = []
  for (const other of sources) {
    const alike = other.id === source.id ? null : likenessOf(source, other)
    if (alike !== null) twins.push({ source: other, alike })
  }
  return twins.sort((a, b) => SUREST.indexOf(a.alike) - SUREST.indexOf(b.alike))
}

const SUREST: readonly Likeness[] = ['doi', 'url', 'file', 'title']

function rankWords(rank: Source['rank']): string {
  return rank === 'unset' ? '' : rankLabels[rank]
}

function kindWords(type: string): string {
  return (SOURCE_TYPES as Readonly<Record<string, string>>)[type] ?? type
}
