/** The index of the first of a list in text order that starts at `offset` or after. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { readonly start: number }).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
