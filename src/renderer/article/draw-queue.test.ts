import { expect, it } from 'vitest'
import { DrawQueue, type IdleTime } from './draw-queue.ts'

/** A queue of `length` blocks, in a page whose idle times the test gives. */
function setUp(length = 20) {
  const drawn: number[] = []
  const settled: [number, number][] = []
  let work: ((time: IdleTime) => void) | undefined
  const queue = new DrawQueue(length, {
    draw: (at) => drawn.push(at),
    inOneGo: (go) => go(),
    settle: (from, to) => settled.push([from, to]),
    whenIdle: (next) => {
      work = next
      return () => {
        work = undefined
      }
    },
  })
  /** One idle time that is long enough for so many batches. */
  const idle = (batches: number) => {
    const next = work
    work = undefined
    let left = batches
    next?.({ timeRemaining: () => (--left > 0 ? 10 : 0) })
  }
  return { queue, drawn, settled, idle, waits: () => work !== undefined }
}

it('draws what waits in slices, the first in the text first, until nothing is left', () => {
  const { queue, drawn, idle, waits } = setUp()
  queue.add(0, 10)
  expect(drawn).toEqual([])
  idle(1)
  expect(drawn).toEqual([0, 1, 2, 3])
  idle(2)
  expect(drawn).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  idle(2)
  expect(waits()).toBe(false)
})

it('settles each group once, when all before its end is drawn', () => {
  const { queue, settled, idle } = setUp(50)
  queue.add(0, 50)
  queue.now(0, 22)
  idle(1)
  expect(settled).toEqual([[0, 20]])
  idle(30)
  expect(settled).toEqual([
    [0, 20],
    [20, 40],
    [40, 50],
  ])
  queue.add(0, 50)
  idle(30)
  expect(settled.length).toBe(3)
})

it('draws at once what is asked for, and that no second time', () => {
  const { queue, drawn, idle } = setUp(6)
  queue.add(0, 6)
  queue.now(3, 5)
  queue.now(3, 5)
  expect(drawn).toEqual([3, 4])
  idle(9)
  expect(drawn).toEqual([3, 4, 0, 1, 2, 5])
})

it('goes back for what was added before the place that it has come to', () => {
  const { queue, drawn, idle } = setUp(8)
  queue.add(4, 8)
  idle(1)
  queue.add(1, 2)
  idle(9)
  expect(drawn).toEqual([4, 5, 6, 7, 1])
})

it('draws everything when asked to, as before printing', () => {
  const { queue, drawn, waits } = setUp(3)
  queue.add(0, 3)
  queue.all()
  expect(drawn).toEqual([0, 1, 2])
  expect(waits()).toBe(false)
})

it('passes over what lies outside of the text', () => {
  const { queue, drawn } = setUp(3)
  queue.add(0, 3)
  queue.now(-5, 50)
  expect(drawn).toEqual([0, 1, 2])
})
