const STEPS = [0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6, 8]

/** The next larger or smaller size after `scale`, in the steps that people know. */
export function nextScale(scale: number, by: 1 | -1): number {
  const next =
    by === 1
      ? STEPS.find((step) => step > scale * 1.01)
      : STEPS.findLast((step) => step < scale * 0.99)
  return next ?? scale
}

/** What a key press means for the size: larger, smaller, or as wide as the view; null for others. */
export function zoomOf(event: { readonly key: string }): 1 | -1 | 'fit' | null {
  if (event.key === '+' || event.key === '=') return 1
  if (event.key === '-' || event.key === '−') return -1
  return event.key === '0' ? 'fit' : null
}
