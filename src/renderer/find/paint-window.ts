/** How many of what was found are painted at once: each costs a little at every change of the page. */
export const MOST_PAINTED = 2000

/** Which of `count` found words are painted: all, or as many as may be around the current one. */
export function paintWindow(
  count: number,
  at: number | null,
): { readonly from: number; readonly to: number } {
  if (count <= MOST_PAINTED) return { from: 0, to: count }
  const from = Math.min(Math.max(0, (at ?? 0) - MOST_PAINTED / 2), count - MOST_PAINTED)
  return { from, to: from + MOST_PAINTED }
}
