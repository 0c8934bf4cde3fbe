import { expect, it } from 'vitest'
import { type Nested, nest } from './nest.ts'

interface Named {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly rank: number
}

function mark(id: string, start: number, end: number, rank = 0): Named {
  return { id, start, end, rank }
}

/** “0-4 a(4-8 8-10)”: the stretches, with the marks round them. */
function shown(nested: readonly Nested<Named>[]): string {
  return nested
    .map((each) =>
      each.mark === null ? `${each.start}-${each.end}` : `${each.mark.id}(${shown(each.inside)})`,
    )
    .join(' ')
}

it('keeps an outer mark whole round the inner ones', () => {
  const marks = [mark('claim', 4, 20), mark('changed', 8, 10, 1)]
  expect(shown(nest(0, 30, marks, ({ rank }) => rank))).toBe(
    '0-4 claim(4-8 changed(8-10) 10-20) 20-30',
  )
})

it('cuts an inner mark that begins before the outer one', () => {
  const marks = [mark('changed', 2, 10, 1), mark('claim', 4, 20)]
  expect(shown(nest(0, 20, marks, ({ rank }) => rank))).toBe(
    '0-2 changed(2-4) claim(changed(4-10) 10-20)',
  )
})

it('covers a block without a mark, and none of an empty one', () => {
  expect(shown(nest(3, 9, [], () => 0))).toBe('3-9')
  expect(nest(3, 3, [], () => 0)).toEqual([])
})
