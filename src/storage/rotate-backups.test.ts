import { describe, expect, it } from 'vitest'
import { backupsToKeep } from './rotate-backups.ts'

const NOW = '2026-03-31T12:00:00.000Z'

/** Backups of so many days ago at so many hours, the first the oldest. */
function backups(...ages: readonly (readonly [days: number, hour?: number])[]) {
  return ages.map(([days, hour = 0], index) => {
    const at = new Date(Date.UTC(2026, 2, 31 - days, hour)).toISOString()
    return { number: index + 1, at }
  })
}

const tenToday = Array.from({ length: 10 }, (_, hour) => [0, hour] as const)

const cases = [
  { name: 'nothing where there is nothing', ages: [], kept: [] },
  { name: 'up to ten sessions, however old', ages: [[400], [90], [31]], kept: [1, 2, 3] },
  {
    name: 'the last ten of twelve sessions of one day',
    ages: [[0, 1], [0, 1], ...tenToday],
    kept: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    name: 'the newest of each earlier day besides',
    ages: [[2, 8], [2, 9], [1, 7], [1, 23], ...tenToday],
    kept: [2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  },
  {
    name: 'thirty days, today counted',
    ages: [[31], [30], [29], [28], ...tenToday],
    kept: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  },
  {
    name: 'none of a day besides whose newest is among the last ten',
    ages: [[1, 3], [1, 4], ...tenToday.slice(1)],
    kept: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  },
  {
    name: 'what was made last, where the clock went back',
    ages: [[0, 20], [0, 19], ...tenToday],
    kept: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    name: 'a day that is still to come',
    ages: [[-3], ...tenToday],
    kept: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  },
] as const

describe('rotation keeps', () => {
  for (const { name, ages, kept } of cases) {
    it(name, () => {
      const found = [...backupsToKeep(backups(...ages), NOW)].map(({ number }) => number)
      expect(found.sort((a, b) => a - b)).toEqual(kept)
    })
  }

  it('at most ten and thirty', () => {
    const hourly = Array.from({ length: 24 * 100 }, (_, i) => [100 - Math.floor(i / 24), i % 24])
    expect(backupsToKeep(backups(...(hourly as [number, number][])), NOW).size).toBe(9 + 29)
  })
})
