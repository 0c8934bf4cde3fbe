import type { Dossier } from './dossier.ts'
import type { Claim } from './entities.ts'
import { isEntity, type Side, valueAt } from './merge-sides.ts'
import { unitedPlace } from './merge-ticks.ts'
import { isFollower, type Judgement, leaderOf, referentsOf, settle } from './merge-weigh.ts'
import { apply, type Patch } from './patch.ts'
import type { Unit } from './units.ts'

/** Whose unit stands, by its key, with every conflict decided. */
export type Settled = ReadonlyMap<string, 'ours' | 'theirs'>

/** `choose` answers for what is in conflict; what follows another field goes where that one goes. */
export function settleAll(
  us: Side,
  them: Side,
  weighed: ReadonlyMap<string, Judgement>,
  choose: (key: string) => 'ours' | 'theirs',
): Settled {
  const settled = new Map<string, 'ours' | 'theirs'>()
  const decide = (key: string, judgement: Judgement) =>
    judgement === 'conflict' ? choose(key) : judgement
  for (const [key, judgement] of weighed) {
    const { path } = pathOf(us, them, key)
    if (!isFollower(path)) {
      settled.set(key, decide(key, judgement))
      continue
    }
    const leader = leaderOf(path)
    const led = weighed.get(leader)
    const alone = settle(judgement, valueAt(us, key), valueAt(them, key))
    settled.set(key, led === undefined ? decide(key, alone) : decide(leader, led))
  }
  for (const [key, judgement] of weighed) {
    if (judgement === 'conflict') bringAlong(us, them, weighed, settled, key)
  }
  return settled
}

/** What one line removed together stays together: where a removal is chosen against, it comes back whole. */
function bringAlong(
  us: Side,
  them: Side,
  weighed: ReadonlyMap<string, Judgement>,
  settled: Map<string, 'ours' | 'theirs'>,
  key: string,
): void {
  const chosen = settled.get(key) as 'ours' | 'theirs'
  const [holder, remover] = chosen === 'ours' ? [us, them] : [them, us]
  const { path } = pathOf(us, them, key)
  if (!isEntity(path) || remover.units.has(key) || !holder.units.has(key)) return
  const removal = remover.writers.get(key)?.hash
  for (const [other, judgement] of weighed) {
    const unit = holder.units.get(other)
    if (judgement === 'conflict' || unit === undefined || !isEntity(unit.path)) continue
    if (settled.get(other) === chosen || remover.writers.get(other)?.hash !== removal) continue
    if (!referentsOf(unit.path, valueAt(holder, other)).includes(key)) continue
    settled.set(other, chosen)
    bringAlong(us, them, weighed, settled, other)
  }
}

/** A copy whose records can be changed; the entities, which nobody changes in place, are the same. */
export function copyOf(dossier: Dossier): Dossier {
  const copies = Object.entries(dossier).map(([name, part]) => [
    name,
    typeof part === 'object' ? { ...part } : part,
  ])
  return Object.fromEntries(copies) as Dossier
}

/** Both states in one, unit by unit; what names something that is not there is left as it is. */
export function combine(
  us: Side,
  them: Side,
  weighed: ReadonlyMap<string, Judgement>,
  settled: Settled,
): Dossier {
  const merged = copyOf(us.state)
  const patches: Patch[] = []
  for (const [key, side] of settled) {
    const { path } = pathOf(us, them, key)
    if (path[0] === 'ticks' && path[2] === 'places' && weighed.get(key) === 'conflict') {
      patches.push(...unitedTick(us, them, key, path))
    } else if (side === 'theirs') {
      const value = valueAt(them, key)
      patches.push({
        path: [...path],
        ...(value === undefined ? {} : { value }),
      })
    }
  }
  apply(merged, patches)
  settleVerdicts(merged)
  return merged
}

function unitedTick(us: Side, them: Side, key: string, path: readonly string[]): Patch[] {
  const draftId = path[3] as string
  const [ours, theirs] = [us, them].map(
    ({ state }) => state.ticks[path[1] as string]?.places[draftId],
  )
  if (valueAt(us, key) === undefined) return [{ path: [...path], value: theirs }]
  if (!ours || !theirs) return []
  return [{ path: [...path], value: unitedPlace(us.state.drafts[draftId], ours, theirs) }]
}

export function pathOf(us: Side, them: Side, key: string): Unit {
  return (us.units.get(key) ?? them.units.get(key)) as Unit
}

/** Whether a unit is one that is never asked about: ticks unite. */
export function unites(path: readonly string[]): boolean {
  return path[0] === 'ticks'
}

/** Of a tick that one side removed and the other changed, the one that is there. */
export function holderOf(us: Side, key: string): 'ours' | 'theirs' {
  return us.units.has(key) ? 'ours' : 'theirs'
}

/** A verdict of a pack that the other side has replaced is kept as dissent: the new one lacks it. */
function settleVerdicts(merged: Dossier): void {
  const known = new Set(merged.info.pack.verdicts.map(({ id }) => id))
  for (const claim of Object.values(merged.claims)) {
    const { verdict, verdictBy, rationale, dissent } = claim
    if (verdict === null || known.has(verdict)) continue
    const settled = claim.status === 'checked' || claim.status === 'approved'
    const next: Claim = {
      ...claim,
      verdict: null,
      verdictBy: null,
      verdictFor: null,
      status: settled ? 'checking' : claim.status,
      dissent: [...dissent, { ...(verdictBy ?? claim.made), verdict, rationale }],
    }
    merged.claims[claim.id] = next
  }
}
