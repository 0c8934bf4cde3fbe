import {
  type Claim,
  type Dossier,
  lastPlace,
  numberedClaims,
  type RecordName,
  type Verdict,
} from '../../core/dossier/index.ts'
import { noteTitle } from '../notes/note-words.ts'
import { sourceTitle } from '../source/source-title.ts'

/** What the things of two sides are called, whichever of them has a thing. */
export interface Things {
  /** “Claim 3 “12 million””; of what neither side has, what kind of thing it was. */
  title(record: RecordName | 'info', id: string): string
  /** The same in a sentence: “claim 3 “12 million””. */
  inSentence(record: RecordName, id: string): string
  verdict(id: string): Verdict | undefined
  /** Where a claim stands in the text that is here; what stands nowhere comes last. */
  order(claimId: string): number
}

export function thingsOf(ours: Dossier, theirs: Dossier): Things {
  const sides = [ours, theirs]
  const numbers = new Map(
    numberedClaims(ours, ours.info.currentDraft).map(({ claim, number }) => [claim.id, number]),
  )
  const find = <N extends RecordName>(
    record: N,
    id: string | null,
  ): Dossier[N][string] | undefined =>
    id === null
      ? undefined
      : (sides.map((side) => side[record][id]).find(Boolean) as Dossier[N][string] | undefined)
  /** The words that something stands on, as it was placed last. */
  const wordsOf = (thing: Pick<Claim, 'places'> | undefined) => {
    if (thing === undefined) return ''
    const placed = sides.map((side) => lastPlace(side, thing)).find(Boolean)
    return (placed ?? Object.values(thing.places)[0])?.quote.exact ?? ''
  }
  const claim = (id: string | null) => {
    const found = find('claims', id)
    if (found === undefined) return 'Claim'
    const number = numbers.get(found.id)
    return [number === undefined ? 'Claim' : `Claim ${number}`, quoted(wordsOf(found))].join(' ')
  }
  const source = (id: string | null) => {
    const found = find('sources', id)
    return found === undefined ? 'a source' : quoted(sourceTitle(found))
  }

  const title = (record: RecordName | 'info', id: string): string => {
    switch (record) {
      case 'info':
        return 'The dossier'
      case 'claims':
        return claim(id)
      case 'drafts': {
        const draft = find('drafts', id)
        return draft ? `Draft ${draft.number} ${quoted(draft.original.name)}` : 'Draft'
      }
      case 'sources':
        return `Source ${find('sources', id) ? source(id) : ''}`.trim()
      case 'links': {
        const link = find('links', id)
        return link ? `Link from ${lower(claim(link.claimId))} to ${source(link.sourceId)}` : 'Link'
      }
      case 'flags': {
        const flag = find('flags', id)
        return flag ? `Flag on ${lower(claim(flag.claimId))}` : 'Flag'
      }
      case 'comments':
        return `Comment ${quoted(find('comments', id)?.text)}`.trim()
      case 'queries':
        return `Query ${quoted(find('queries', id)?.question)}`.trim()
      case 'corrections': {
        const found = find('corrections', id)
        return found ? `Correction ${quoted(found.from)} → ${quoted(found.to)}` : 'Correction'
      }
      case 'ticks':
        return `Ticked words ${quoted(wordsOf(find('ticks', id)))}`.trim()
      case 'notes': {
        const note = find('notes', id)
        return note ? `${noteTitle(note)} ${quoted(note.text || wordsOf(note))}`.trim() : 'Note'
      }
      case 'dismissals':
        return `Dismissed suggestion ${quoted(wordsOf(find('dismissals', id)))}`.trim()
      case 'signOffs': {
        const signOff = find('signOffs', id)
        return signOff ? `Sign-off by ${signOff.made.by.name}` : 'Sign-off'
      }
    }
  }
  return {
    title,
    inSentence: (record, id) => lower(title(record, id)),
    order: (claimId) => numbers.get(claimId) ?? Number.POSITIVE_INFINITY,
    verdict: (id) =>
      sides.flatMap(({ info }) => info.pack.verdicts).find((verdict) => verdict.id === id),
  }
}

/** How many characters of words a title has at most. */
const MOST = 70

function quoted(words: string | undefined): string {
  if (!words) return ''
  const line = words.replace(/\s+/g, ' ').trim()
  return `“${line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line}”`
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
