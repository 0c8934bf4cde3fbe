import { describe, expect, it } from 'vitest'
import type { Line } from './layout.ts'
import { withPlainHyphens } from './soft-hyphens.ts'

function plain(...texts: string[]): string[] {
  const lines = texts.map(
    (text) => ({ text, cells: [{ text, left: 0, right: 9 }] }) as unknown as Line,
  )
  const made = withPlainHyphens(lines)
  expect(made.map(({ cells }) => cells[0]?.text)).toEqual(made.map(({ text }) => text))
  return made.map(({ text }) => text)
}

describe('withPlainHyphens', () => {
  it('keeps soft hyphens at lines’ ends, where they break words', () => {
    expect(plain('the chil\u00AD', 'dren of 1881-82')).toEqual([
      'the chil\u00AD',
      'dren of 1881-82',
    ])
  })

  it('reads every one as a hyphen where one stands within a line', () => {
    expect(plain('since 1881\u00AD82 and of chil\u00AD', 'dren')).toEqual([
      'since 1881-82 and of chil-',
      'dren',
    ])
  })
})
