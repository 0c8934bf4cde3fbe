import { at } from '../words/at.ts'

/** Strings that differ over more than this are taken to differ in every character there. */
const MOST_CELLS = 250_000

/**
 * How alike two strings are, from 0 to 1: one less the edits between them over the longer one's
 * length. An edit is a character added, dropped, replaced, or two neighbours swapped (optimal
 * string alignment distance). Costs the product of the lengths of what differs, to a limit.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longer = Math.max(one.length, other.length)
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const edits = a.length * b.length > MOST_CELLS ? longer - start - end : distance(a, b)
  return 1 - edits / longer
}

function distance(one: string, other: string): number {
  const width = other.length + 1
  let earlier = new Int32Array(width)
  let previous = Int32Array.from({ length: width }, (_, j) => j)
  let row = new Int32Array(width)
  for (let i = 1; i <= one.length; i++) {
    row[0] = i
    const unit = one.charCodeAt(i - 1)
    for (let j = 1; j < width; j++) {
      const same = unit === other.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + same)
      const swapped =
        i > 1 &&
        j > 1 &&
        unit === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, at(earlier, j - 2) + 1)
      row[j] = cost
    }
    ;[earlier, previous, row] = [previous, row, earlier]
  }
  return at(previous, other.length)
}
