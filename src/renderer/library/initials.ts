/** The first letters of a name's words, three at most. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '')
  const letters = words.map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
  return letters.slice(0, 3).join('')
}
