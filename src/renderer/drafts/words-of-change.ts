import type { Place } from '../../core/dossier/index.ts'
import type { CarriedClaim, Outcome } from './outcomes.ts'

type Change = Place['changes'][number]

export const outcomeLabels: Record<Outcome, string> = {
  edited: 'Edited',
  deleted: 'Deleted',
  ambiguous: 'Ambiguous',
  around: 'Context changed',
  moved: 'Moved',
  unchanged: 'Unchanged',
}

export const outcomeGlyphs: Record<Outcome, string> = {
  edited: '✎',
  deleted: '✗',
  ambiguous: '?',
  around: '≈',
  moved: '↕',
  unchanged: '=',
}

/** What a change is about, one and several; in the order of how much it matters. */
const nouns: Readonly<Record<string, readonly [one: string, several: string]>> = {
  number: ['a number', 'numbers'],
  negation: ['a negation', 'negations'],
  name: ['a name', 'names'],
  date: ['a date', 'dates'],
  unit: ['a unit', 'units'],
  quotation: ['a quotation', 'quotations'],
  wording: ['a word', 'words'],
}
const BY_WEIGHT = Object.keys(nouns)

/** The changes, substance first. */
export function bySubstance(changes: readonly Change[]): Change[] {
  const weight = ({ kind }: Change) => {
    const at = BY_WEIGHT.indexOf(kind)
    return at === -1 ? BY_WEIGHT.length : at
  }
  return [...changes].sort((a, b) => weight(a) - weight(b))
}

/** “a number changed, a word added”: each kind and way once. */
export function changesInShort(changes: readonly Change[]): string {
  const counts = new Map<string, { readonly change: Change; count: number }>()
  for (const change of bySubstance(changes)) {
    const key = `${change.kind} ${way(change)}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { change, count: 1 })
  }
  return [...counts.values()]
    .map(({ change, count }) => `${noun(change, count)} ${way(change)}`)
    .join(', ')
}

/** “A number changed: 10,000 → 6,300. A word was added: “old”.” */
export function changesInFull(changes: readonly Change[]): string {
  return bySubstance(changes).map(changeInFull).join(' ')
}

function changeInFull(change: Change): string {
  const { from, to } = change
  const what = capital(noun(change, 1))
  const was = isSeveral(change) ? 'were' : 'was'
  switch (way(change)) {
    case 'changed':
      return `${what} changed: ${from} → ${to}.`
    case 'added':
      return `${what} ${was} added: “${to}”.`
    default:
      return `${what} ${was} taken out: “${from}”.`
  }
}

function way({ from, to }: Change): 'changed' | 'added' | 'taken out' {
  if (from !== '' && to !== '') return 'changed'
  return from === '' ? 'added' : 'taken out'
}

function noun(change: Change, count: number): string {
  const [one, several] = nouns[change.kind] ?? ['something', 'several things']
  if (count > 1) return several
  return change.kind === 'wording' && isSeveral(change) ? several : one
}

/** Whether a change of wording is about more than one word. */
function isSeveral({ kind, from, to }: Change): boolean {
  return kind === 'wording' && /\S\s+\S/.test(from || to)
}

/** What the row of a claim says beneath its words. */
export function claimInShort(claim: CarriedClaim): string {
  const { outcome, found, place, now } = claim
  if (now.decision?.how === 'placed') {
    if (now.position === null) return 'kept with its sources'
    return changesInShort(now.changes) || 'on the same words'
  }
  switch (outcome) {
    case 'edited': {
      const around = found.contextChanged ? ['the sentence round it changed'] : []
      return [changesInShort(found.changes), ...around].filter(Boolean).join(', ')
    }
    case 'deleted':
      return place?.position ? 'kept with its sources' : 'had no place before either'
    case 'ambiguous': {
      const count = found.candidates.length
      if (now.decision) return 'to be placed later'
      return count === 1 ? 'may stand in one place: look' : `may stand in ${count} places: pick one`
    }
    case 'around':
      return found.outcome === 'moved'
        ? 'same words elsewhere, in another sentence'
        : 'same words, in another sentence'
    case 'moved':
      return 'same words elsewhere'
    case 'unchanged':
      return ''
  }
}

/** What is said at length of the claim that is looked at. */
export function claimInFull(claim: CarriedClaim, to: number): string {
  const { outcome, found, place, now } = claim
  if (now.decision?.how === 'placed') {
    if (now.position === null) return `Said to be gone from draft ${to}.`
    const same = 'On the same words.'
    return `Placed by ${now.decision.by.name}. ${changesInFull(now.changes) || same}`
  }
  switch (outcome) {
    case 'edited': {
      const around = found.contextChanged ? ' The sentence round it changed too.' : ''
      return `${changesInFull(found.changes) || 'Its wording changed.'}${around}`
    }
    case 'deleted':
      return place?.position
        ? `Draft ${to} does not have these words.`
        : `These words had no place before, and have none in draft ${to}.`
    case 'ambiguous':
      return found.candidates.length === 1
        ? `One passage of draft ${to} may be meant.`
        : `${found.candidates.length} passages of draft ${to} may be meant.`
    case 'around':
      return `The words stand${found.outcome === 'moved' ? ' elsewhere' : ''}; the sentence round them changed.`
    case 'moved':
      return 'The same words, in another place.'
    case 'unchanged':
      return 'The same words in the same place.'
  }
}

/** How the claim was decided, or null. */
export function decisionWords({ now, outcome }: CarriedClaim): string | null {
  switch (now.decision?.how) {
    case 'accepted':
      return outcome === 'deleted' && now.position === null ? 'gone' : 'still right'
    case 'reopened':
      return 'check again'
    case 'placed':
      return now.position === null ? 'gone' : 're-placed'
    default:
      return null
  }
}

/** What taking the draft does to the claim besides placing it; empty where nothing. */
export function consequence({ claim, now }: CarriedClaim): string {
  const how = now.decision?.how
  const isEdited = now.position !== null && now.outcome === 'edited'
  const settled = claim.status === 'checked' || claim.status === 'approved'
  if (how === 'accepted' && isEdited && claim.status === 'approved') return 'to be approved again'
  if (how === 'accepted') return ''
  if (how === 'reopened') return claim.status === 'checking' ? '' : 'back to checking'
  return settled && (isEdited || now.outcome === 'ambiguous') ? 'back to checking' : ''
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What a screen reader hears when a claim is come to: “Claim 2, edited: … 1 of 4.” */
export function claimAnnounced(claim: CarriedClaim, at: number, of: number): string {
  const { number, outcome, found } = claim
  const what = bySubstance(found.changes).map(({ kind, from, to }) => {
    const change = { kind, from, to }
    const words = [from, to].filter(Boolean).join(' → ')
    return `${noun(change, 1)} ${way(change)} ${words}`
  })
  const said = what.join(', ') || claimInShort(claim)
  const decided = decisionWords(claim)
  return [
    `Claim ${number}, ${outcomeLabels[outcome].toLowerCase()}`,
    said && `: ${said}`,
    decided === null ? '' : `, ${decided}`,
    `. ${at} of ${of}.`,
  ].join('')
}
