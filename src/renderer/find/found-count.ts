/** What the find bar says of what was found: “3 of 12”. Nothing while nothing is looked for. */
export function foundCount(
  query: string,
  count: number,
  at: number | null,
  where = 'the article',
): string {
  if (query.trim() === '') return ''
  if (count === 0) return `Not in ${where}`
  if (at === null) return `${count.toLocaleString()} found`
  return `${(at + 1).toLocaleString()} of ${count.toLocaleString()}`
}
