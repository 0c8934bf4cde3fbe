import type { Claim, VerdictPack } from '../../core/dossier/index.ts'

/** A verdict that claims have and another pack lacks. */
export interface LostVerdict {
  readonly id: string
  /** As the present pack calls it. */
  readonly label: string
  /** How many claims have it. */
  readonly claims: number
  /** The verdict of the other pack that is called the same; null where none is. */
  readonly namesake: string | null
}

/** The verdicts of claims that `to` does not have, in the order of the pack that they are of. */
export function verdictsLost(
  claims: Iterable<Pick<Claim, 'verdict'>>,
  from: VerdictPack,
  to: VerdictPack,
): LostVerdict[] {
  const counts = new Map<string, number>()
  for (const { verdict } of claims) {
    if (verdict !== null) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  const known = from.verdicts.map(({ id }) => id)
  const others = [...counts.keys()].filter((id) => !known.includes(id))
  return [...known, ...others].flatMap((id) => {
    const has = counts.get(id)
    if (has === undefined || to.verdicts.some((verdict) => verdict.id === id)) return []
    const label = from.verdicts.find((verdict) => verdict.id === id)?.label ?? id
    const namesake = to.verdicts.find((verdict) => folded(verdict.label) === folded(label))
    return [{ id, label, claims: has, namesake: namesake?.id ?? null }]
  })
}

function folded(label: string): string {
  return label.trim().toLocaleLowerCase('en')
}
