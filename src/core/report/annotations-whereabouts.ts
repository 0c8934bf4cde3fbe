import { type Fields, isObject, isOfType, listOf, textOf } from './annotations-json.ts'
import type { Whereabouts } from './annotations-place.ts'
import { iriOfFile } from './annotations-terms.ts'

/** Where a target says that its words are: the first quote and the first position, also of refinements. */
export function whereaboutsOf(target: unknown): Whereabouts {
  const selectors = isObject(target) ? selectorsIn(target.selector) : []
  const quoting = selectors.find((each) => isOfType(each, 'TextQuoteSelector'))
  const counting = selectors.find(
    (each) => isOfType(each, 'TextPositionSelector') && isOffset(each.start) && isOffset(each.end),
  )
  return {
    quote: quoting
      ? {
          exact: textOf(quoting.exact),
          prefix: textOf(quoting.prefix),
          suffix: textOf(quoting.suffix),
        }
      : null,
    position: counting ? { start: Number(counting.start), end: Number(counting.end) } : null,
  }
}

/** Whether a target is of the file with that hash: by its state, or by its address. */
export function isOfFile(target: unknown, sha256: string): boolean {
  if (!isObject(target)) return false
  const file = iriOfFile(sha256)
  const states = listOf(target.state).filter(isObject)
  return target.source === file || states.some(({ cached }) => listOf(cached).includes(file))
}

function selectorsIn(value: unknown): Fields[] {
  const found: Fields[] = []
  const waiting = [...listOf(value)]
  // A list grows only by what the file holds, and the file is finite; a cycle cannot be in JSON.
  for (let at = 0; at < waiting.length; at++) {
    const selector = waiting[at]
    if (!isObject(selector)) continue
    found.push(selector)
    waiting.push(...listOf(selector.refinedBy), ...listOf(selector.items))
  }
  return found
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
