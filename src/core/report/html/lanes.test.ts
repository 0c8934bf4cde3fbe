import { expect, it } from 'vitest'
import type { ReportBlock } from '../model.ts'
import { lanesOf } from './lanes.ts'

function block(...claims: number[][]): ReportBlock {
  return {
    kind: 'paragraph',
    level: null,
    page: null,
    start: 0,
    end: 0,
    segments: claims.map((numbers) => ({ text: 'x', claims: numbers })),
  }
}

it.each([
  ['claims that do not touch share the first lane', [block([1], [], [2])], [0, 0]],
  ['an overlap takes the next lane', [block([1], [1, 2], [2])], [0, 1]],
  ['a lane is free again after its claim', [block([1], [1, 2], [2], [2, 3])], [0, 1, 0]],
  ['a claim keeps its lane in the next block', [block([1, 2], [2]), block([2, 3])], [0, 1, 0]],
  ['what is too deep shares the last lane', [block([1, 2, 3, 4, 5])], [0, 1, 2, 3, 3]],
])('%s', (_, blocks, lanes) => {
  expect([...lanesOf(blocks).values()]).toEqual(lanes)
})
