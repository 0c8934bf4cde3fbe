import {
  builtInPacks,
  type Change,
  type HistoryEntry,
  type VerdictPack,
} from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'
import type { ChangeWords } from './describe-change.ts'

/**
 * The pack that claims were judged by at each entry, the newest first as the entries are; `present`
 * is the one at the first. Each choice of another tells what was there before it.
 */
export function packsThen(
  entries: readonly Pick<HistoryEntry, 'changes'>[],
  present: VerdictPack,
): readonly VerdictPack[] {
  let pack = present
  return entries.map(({ changes }) => {
    const then = pack
    pack = (changes.find(isOfPack)?.from as VerdictPack | undefined) ?? pack
    return then
  })
}

/** What a verdict is called in a pack, or in one that every library has; its id where nowhere. */
export function verdictLabel(id: string, pack: VerdictPack): string {
  for (const { verdicts } of [pack, ...builtInPacks]) {
    const verdict = verdicts.find((each) => each.id === id)
    if (verdict) return verdict.label
  }
  return id
}

/**
 * The choice of another pack in words, with how many claims went from which verdict to which, each
 * called as its own pack does; and the changes that this does not tell. Null where none was chosen.
 */
export function packChange(
  changes: readonly Change[],
): { readonly told: readonly ChangeWords[]; readonly rest: readonly Change[] } | null {
  const choice = changes.find(isOfPack)
  const [from, to] = [choice?.from, choice?.to] as (VerdictPack | undefined)[]
  if (from === undefined || to === undefined) return null
  const counts = new Map<string, { words: ChangeWords; claims: number }>()
  const count = (what: string, before: string | null, after: string | null) => {
    const key = JSON.stringify([what, before, after])
    const known = counts.get(key)?.claims ?? 0
    counts.set(key, { words: { what, from: before, to: after }, claims: known + 1 })
  }
  const rest = changes.filter((change) => {
    const [record, , field] = change.path
    if (change === choice) return false
    if (record !== 'claims') return true
    if (field === 'verdict') {
      const label = (id: unknown, pack: VerdictPack) =>
        typeof id === 'string' ? verdictLabel(id, pack) : null
      count('Verdict', label(change.from, from), label(change.to, to))
    } else if (field === 'status') {
      const label = (status: unknown) => statusLabels[status as keyof typeof statusLabels] ?? null
      count('Status', label(change.from), label(change.to))
    } else return field !== 'dissent'
    return false
  })
  const told = [...counts.values()].map(({ words, claims }) => ({
    ...words,
    what: `${words.what} of ${claims === 1 ? '1 claim' : `${claims.toLocaleString()} claims`}`,
  }))
  return { told: [{ what: 'Verdicts', from: from.name, to: to.name }, ...told], rest }
}

function isOfPack({ path: [record, field] }: Change): boolean {
  return record === 'info' && field === 'pack'
}
