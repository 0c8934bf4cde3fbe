import type { StepLine } from './undo.ts'

/** What of a line tells whether a sign-off still stands. */
export type SignedLine = Pick<StepLine, 'hash' | 'label' | 'undoes'> & {
  readonly parents: readonly string[]
}

/** The latest sign-off, and what has changed since. */
export interface SinceSignOff<L extends SignedLine> {
  /** The line in which the editor signed off. */
  readonly signOff: L
  /** The lines that changed something after it, or beside it unseen; those that were undone are left out. */
  readonly changes: readonly L[]
}

/**
 * The sign-off nearest to `head` and the changes that it does not cover, in the order of `lines`,
 * by the chain alone: never by clocks. A merge line is no change itself; the lines that it brought
 * in are. Null where nobody has signed off. `lines` are the history's, the other sides' included.
 */
export function sinceSignOff<L extends SignedLine>(
  lines: ReadonlyMap<string, L>,
  head: string,
): SinceSignOff<L> | null {
  const all = upTo(lines, head)
  const signed = [...all].flatMap((hash) => {
    const line = lines.get(hash)
    return line?.label === 'signOff' ? [{ line, covered: upTo(lines, hash) }] : []
  })
  const [nearest, ...others] = signed
  if (nearest === undefined) return null
  const latest = others.reduce(
    (best, each) => (each.covered.size > best.covered.size ? each : best),
    nearest,
  )
  const after = [...lines.values()].filter(({ hash }) => all.has(hash) && !latest.covered.has(hash))
  return { signOff: latest.line, changes: standing(after) }
}

/** The lines that stand, without those that were undone, and without what changes nothing by itself. */
export function standing<L extends SignedLine>(lines: readonly L[]): L[] {
  const kept = new Map<string, L>()
  for (const line of lines) {
    const undone = line.label === 'undo' ? (line.undoes ?? []) : []
    // Whoever undoes what the sign-off covers changes what was signed.
    if (undone.length > 0 && undone.every((hash) => kept.has(hash))) {
      for (const hash of undone) kept.delete(hash)
    } else if (!SILENT.includes(line.label)) kept.set(line.hash, line)
  }
  return [...kept.values()]
}

/** What brings together, signs or rewrites, and leaves what the dossier says as it was. */
const SILENT: readonly string[] = ['merge', 'signOff', 'migrate']

/** A line and all that lie before it, the other sides of merges included; of what is `known`, none. */
export function upTo(
  lines: ReadonlyMap<string, SignedLine>,
  from: string,
  known: ReadonlySet<string> = NOTHING,
): Set<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const line = lines.get(hash)
    if (line === undefined || found.has(hash) || known.has(hash)) continue
    found.add(hash)
    waiting.push(...line.parents)
  }
  return found
}

const NOTHING: ReadonlySet<string> = new Set()
