/**
 * The lowest whole number from 0 up to `length` for which `holds` is true, or `length` where it
 * never is. Once true it must stay so; it is asked about log₂ of `length` times.
 */
export function lowest(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
