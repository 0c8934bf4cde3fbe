import { entityKey, isEntity, type Side, valueAt } from './merge-sides.ts'
import { isSeen, type Judgement, referentsOf } from './merge-weigh.ts'
import { keyOf, type Unit } from './units.ts'

/**
 * Puts the removals in question, besides those that are in it already, without which a conflict
 * could not be chosen either way: of what a thing in conflict refers to, and of a file that the
 * other side has tied a link to. The same from either side. Changes `weighed`.
 */
export function promote(us: Side, them: Side, weighed: Map<string, Judgement>): void {
  promoteFiles(us, them, weighed)
  for (let found = true; found; ) {
    found = false
    for (const [key, judgement] of weighed) {
      if (judgement !== 'conflict') continue
      for (const side of [us, them]) {
        for (const referent of referentsIn(side, key)) {
          const removal = weighed.get(referent)
          if (removal === undefined || removal === 'conflict') continue
          if ((removal === 'ours' ? us : them).units.has(referent)) continue
          weighed.set(referent, 'conflict')
          found = true
        }
      }
    }
  }
}

/** What a unit makes its entity refer to. */
function referentsIn(side: Side, key: string): string[] {
  const unit = side.units.get(key)
  if (unit === undefined) return []
  const { path } = unit
  const value = isEntity(path) ? valueAt(side, key) : { [path[2] as string]: unit.value }
  return value === undefined || path.length > 3 || path[0] === 'info'
    ? []
    : referentsOf(path, value)
}

function promoteFiles(us: Side, them: Side, weighed: Map<string, Judgement>): void {
  for (const [key, judgement] of weighed) {
    const [remover, holder] = judgement === 'ours' ? [us, them] : [them, us]
    const { path } = (us.units.get(key) ?? them.units.get(key)) as Unit
    const [record, sourceId, field, sha256] = path
    if (record !== 'sources' || field !== 'evidence' || judgement === 'conflict') continue
    if (remover.units.has(key)) continue
    const isTied = Object.values(holder.state.links).some(
      (link) =>
        link.sourceId === sourceId &&
        link.evidence === sha256 &&
        [[], ['evidence'], ['sourceId']].some(
          (end) => !isSeen(holder.writers.get(keyOf(['links', link.id, ...end])), remover),
        ),
    )
    if (isTied && remover.units.has(entityKey(path))) weighed.set(key, 'conflict')
  }
}
