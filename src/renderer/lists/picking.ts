/**
 * Which rows of a list are chosen, by their ids: the last of them is the one that is shown in full.
 */
export type Chosen = readonly string[]

/** With one more, or without it where it was chosen. */
export function toggled(chosen: Chosen, id: string): Chosen {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
}

/**
 * All that the list shows from one row to another, in whichever direction, `to` last. Only `to`
 * where the list does not show `from`.
 */
export function ranged(shown: readonly string[], from: string | undefined, to: string): Chosen {
  const [a, b] = [from === undefined ? -1 : shown.indexOf(from), shown.indexOf(to)]
  if (a === -1 || b === -1) return [to]
  return a <= b ? shown.slice(a, b + 1) : shown.slice(b, a + 1).reverse()
}

/**
 * Where a key takes the focus in a list of `count` rows, from the row at `at`; null where it is no
 * such key, or there is nowhere to go. Where `at` is -1, the row had been at `lastAt` and is gone.
 */
export function stepped(key: string, at: number, count: number, lastAt = 0): number | null {
  if (count === 0) return null
  const within = (to: number) => Math.max(0, Math.min(to, count - 1))
  switch (key) {
    case 'ArrowDown':
      return within(at === -1 ? lastAt : at + 1)
    case 'ArrowUp':
      return within((at === -1 ? lastAt : at) - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
