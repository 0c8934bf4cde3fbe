import { type Failure, fail } from '../result.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, ClaimStatus } from './entities.ts'
import type { Person } from './people.ts'

/** Something that a claim lacks for a status. */
export interface Missing {
  readonly what: 'verdict' | 'rationale' | 'links' | 'editor'
  /** As it continues “A claim”: “without a verdict”. Empty for an editor, whom a claim does not have. */
  readonly lack: string
  /** What to do about it, as it begins a sentence. */
  readonly next: string
}

/**
 * What a claim lacks to be given a status by a person, in the order in which it is come by; nothing
 * where it may have it. Checked needs a verdict, and the rationale and links that the dossier's
 * pack asks for; approved needs an editor besides. Costs by the links, where the pack asks for any.
 */
export function missingFor(
  { info: { pack }, links }: Pick<Dossier, 'info' | 'links'>,
  claim: Pick<Claim, 'id' | 'verdict' | 'rationale'>,
  status: ClaimStatus,
  by: Pick<Person, 'role'>,
): Missing[] {
  if (!isSettled(status)) return []
  const missing: Missing[] = []
  if (claim.verdict === null) {
    missing.push({ what: 'verdict', lack: 'without a verdict', next: 'Give it a verdict' })
  }
  if (pack.requires.rationale && claim.rationale.trim() === '') {
    missing.push({ what: 'rationale', lack: 'without its reasons', next: 'Write why' })
  }
  const asked = pack.requires.links
  if (asked > 0) {
    const has = Object.values(links).filter(({ claimId }) => claimId === claim.id).length
    if (has < asked) missing.push(fewLinks(has, asked))
  }
  if (status === 'approved' && by.role !== 'editor') {
    missing.push({ what: 'editor', lack: '', next: 'Ask an editor to approve it' })
  }
  return missing
}

/** Whether the work on a claim of that status is done, as far as the checker goes. */
export function isSettled(status: ClaimStatus): boolean {
  return status === 'checked' || status === 'approved'
}

/** Why a claim cannot have a status, of what it lacks; null where it lacks nothing. */
export function lackInWords(missing: readonly Missing[], status: ClaimStatus): Failure | null {
  if (missing.length === 0) return null
  const lacks = missing.flatMap(({ lack }) => (lack === '' ? [] : [lack]))
  const reasons = [
    ...(lacks.length > 0 ? [`A claim ${listed(lacks)} cannot be ${status}.`] : []),
    ...(lacks.length < missing.length ? ['Only an editor approves a claim.'] : []),
  ]
  const [first = '', ...others] = missing.map(({ next }) => next)
  const steps = [first, ...others.map((step) => step.charAt(0).toLowerCase() + step.slice(1))]
  const order = lacks.length === missing.length ? ' first' : ''
  return { code: 'missing', reason: reasons.join(' '), next: `${listed(steps)}${order}.` }
}

/** Refuses with `notEditor` what only an editor does; null for an editor. */
export function unlessEditor(by: Pick<Person, 'role'>, does: string) {
  if (by.role === 'editor') return null
  return fail('notEditor', `Only an editor ${does}.`, 'Ask an editor to look at it.')
}

function fewLinks(has: number, asked: number): Missing {
  const lack =
    has === 0 ? 'without a link to a source' : `with ${has} of the ${asked} links that it needs`
  const more = asked - has
  return { what: 'links', lack, next: `Link ${more} ${more === 1 ? 'source' : 'sources'} to it` }
}

/** “a”, “a and b”, “a, b and c”. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
