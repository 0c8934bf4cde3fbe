/** The number at `index`, which the caller knows to be inside of `list`. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number
}
