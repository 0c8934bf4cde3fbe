import type { CommandInput } from '../../core/dossier/index.ts'
import type { Change, Ledger } from './ledger.testing.ts'
import type { Random } from './random.testing.ts'

/** A line for `tickmark apply`, and what it is to change. */
export interface Order {
  readonly line: string
  readonly change: Change
  /** The names of what it adds, in its order. */
  readonly adds: readonly string[]
}

export interface Setting {
  readonly draftId: string
  readonly textLength: number
  /** What is there now, everything on its way included. */
  readonly ledger: Ledger
  /** The ids that are known, by name. */
  readonly ids: ReadonlyMap<string, string>
}

/** A command that can be done, of one of many kinds; sometimes large, mostly small. */
export function randomOrder(random: Random, setting: Setting): Order {
  const { ledger, ids } = setting
  const known = (names: object) => Object.keys(names).filter((name) => ids.has(name))
  const claims = known(ledger.claims)
  const sources = known(ledger.sources)
  const links = known(ledger.links)
  const kind = random.pick(KINDS)
  if (kind === 'undo' || kind === 'redo') return takeBack(kind)
  if (kind === 'rename') {
    const title = `Title ${words(random)}`
    return order({ type: 'renameDossier', title }, { ...ledger, title })
  }
  if (kind === 'addSource') return addSource(random, ledger)
  const claim = one(random, claims)
  if (claim === undefined || kind === 'addClaim') return addClaim(random, setting)
  const claimId = ids.get(claim) as string
  if (kind === 'editClaim') return editClaim(random, ledger, claim, claimId)
  if (kind === 'removeClaim') return removeClaim(ledger, claim, claimId)
  const link = one(random, links)
  if (kind === 'removeLink' && link !== undefined) {
    const linkId = ids.get(link) as string
    return order({ type: 'removeLink', linkId }, { ...ledger, links: without(ledger.links, link) })
  }
  return addLink(random, ledger, claim, claimId, one(random, sources), ids)
}

const KINDS = [
  ...(['rename', 'addClaim', 'addClaim', 'editClaim', 'editClaim', 'editClaim'] as const),
  ...(['removeClaim', 'addSource', 'addLink', 'addLink', 'removeLink', 'undo', 'redo'] as const),
] as const

function addClaim(random: Random, { draftId, textLength, ledger }: Setting): Order {
  const start = random.below(textLength - 1)
  const standalone = `Claim ${words(random)}`
  return order(
    { type: 'addClaim', draftId, span: { start, end: textLength }, standalone },
    { ...ledger, claims: { ...ledger.claims, [standalone]: '' } },
    [standalone],
  )
}

function editClaim(random: Random, ledger: Ledger, claim: string, claimId: string): Order {
  const long = random.chance(0.2) ? ' Much was said on this.'.repeat(random.below(20_000)) : ''
  const rationale = `${words(random)}${long}`
  const to = { ...ledger, claims: { ...ledger.claims, [claim]: rationale } }
  const command: CommandInput = { type: 'editClaim', claimId, changes: { rationale } }
  if (random.chance(0.5)) return order(command, to)
  const group = random.pick(['typing one', 'typing two'])
  return { line: JSON.stringify({ command, group }), change: { kind: 'do', to, group }, adds: [] }
}

function removeClaim(ledger: Ledger, claim: string, claimId: string): Order {
  const links = Object.entries(ledger.links).filter(([, [of]]) => of !== claim)
  const claims = without(ledger.claims, claim)
  return order(
    { type: 'removeClaim', claimId },
    { ...ledger, claims, links: Object.fromEntries(links) },
  )
}

function addSource(random: Random, ledger: Ledger): Order {
  const title = `Source ${words(random)}`
  const contact = words(random)
  return order(
    { type: 'addSource', source: { csl: { type: 'report', title }, contact } },
    { ...ledger, sources: { ...ledger.sources, [title]: contact } },
    [title],
  )
}

function addLink(
  random: Random,
  ledger: Ledger,
  claim: string,
  claimId: string,
  known: string | undefined,
  ids: ReadonlyMap<string, string>,
): Order {
  const note = `Link ${words(random)}`
  const title = known ?? `Source ${words(random)}`
  const source = known
    ? { id: ids.get(known) as string }
    : { csl: { type: 'webpage', title }, contact: 'new' }
  const sources = known ? ledger.sources : { ...ledger.sources, [title]: 'new' }
  return order(
    { type: 'addLink', claimId, source, note },
    { ...ledger, sources, links: { ...ledger.links, [note]: [claim, title] } },
    known ? [note] : [title, note],
  )
}

function order(command: CommandInput, to: Ledger, adds: readonly string[] = []): Order {
  return { line: JSON.stringify(command), change: { kind: 'do', to }, adds }
}

function takeBack(kind: 'undo' | 'redo'): Order {
  return { line: JSON.stringify({ [kind]: true }), change: { kind }, adds: [] }
}

/** Never the same twice, and with letters of more than one byte. */
function words(random: Random): string {
  return `№ ${random.below(2 ** 30).toString(36)}${random.below(2 ** 30).toString(36)} “ä”`
}

function one(random: Random, from: readonly string[]): string | undefined {
  return from[random.below(from.length)]
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record
  return rest
}
