/** Counts a text in UTF-16 code units, as the program does, and in Unicode code points, as W3C does. */
export interface Offsets {
  /** The code points before an offset in UTF-16 code units. */
  readonly toPoints: (units: number) => number
  /** The inverse; null where the text has fewer code points. */
  readonly toUnits: (points: number) => number | null
}

/** The offsets of a text, read once; each conversion then costs by the logarithm of its astral characters. */
export function offsetsOf(text: string): Offsets {
  /** Where the second half of each surrogate pair stands. */
  const halves: number[] = []
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) halves.push(index + 1)
  const length = text.length - halves.length
  return {
    toPoints: (units) => units - countBelow(halves, (at) => at < units),
    toUnits: (points) =>
      points > length ? null : points + countBelow(halves, (at, before) => at - before <= points),
  }
}

/** How many of the sorted values hold; those that do come first. */
function countBelow(
  values: readonly number[],
  holds: (value: number, index: number) => boolean,
): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(values[middle] as number, middle)) low = middle + 1
    else high = middle
  }
  return low
}
