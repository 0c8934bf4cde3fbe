import type { Seen } from './model.ts'

/** Writes down what is seen in one sentence. */
export interface Sheet<Name extends string> {
  /** Something that stands at a place: the second time counts half of the first, and so on. */
  see(name: Name, start?: number, end?: number): void
  /** Something with a size from 0 to 1. */
  measure(name: Name, value: number): void
  has(name: Name): boolean
}

/** A sheet over `seen`, with names made numbers by `numberOf`. */
export function sheet<Name extends string>(
  seen: Seen,
  numberOf: (name: string) => number,
): Sheet<Name> {
  return {
    see(name, start = -1, end = -1) {
      seeNumber(seen, numberOf(name), start, end)
    },
    measure(name, value) {
      if (value > 0) seeFirst(seen, numberOf(name), value, -1, -1)
    },
    has: (name) => seen.found.includes(numberOf(name)),
  }
}

/** The same by a feature's number, for what runs once a word. */
export function seeNumber(seen: Seen, feature: number, start: number, end: number): void {
  const at = seen.found.indexOf(feature)
  if (at < 0) seeFirst(seen, feature, 1, start, end)
  else {
    const before = seen.values[at] as number
    seen.values[at] = before + (2 - before) / 2
  }
}

function seeFirst(seen: Seen, feature: number, value: number, start: number, end: number): void {
  seen.found.push(feature)
  seen.values.push(value)
  seen.starts.push(start)
  seen.ends.push(end)
}
