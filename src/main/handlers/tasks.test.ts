import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result } from '../../core/result.ts'
import type { Task } from '../../ipc/index.ts'
import { type Progress, stopped, Tasks, taskHandlers } from './tasks.ts'

let told: (readonly Task[])[]
let tasks: Tasks

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  tasks = new Tasks((list) => told.push(list))
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work that goes on until it is told to end. */
function work() {
  let report: (progress: Progress) => void = () => {}
  let finish: (result: Result<string>) => void = () => {}
  const result = tasks.run('Copying a file', (signal, onProgress) => {
    report = onProgress
    return new Promise<Result<string>>((resolve) => {
      finish = resolve
      signal.addEventListener('abort', () => resolve(stopped('“a file” was not copied.')))
    })
  })
  return {
    result,
    report: (done: number) => report({ done, total: 10 }),
    finish: () => finish(ok('done')),
  }
}

describe('a task', () => {
  it('is not shown where it takes less than 300 ms', async () => {
    const { result, finish } = work()
    await vi.advanceTimersByTimeAsync(290)
    finish()
    expect(await result).toEqual(ok('done'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toEqual([])
  })

  it('is shown with how far it is, and goes when it is done', async () => {
    const { result, report, finish } = work()
    report(3)
    await vi.advanceTimersByTimeAsync(300)
    expect(told).toMatchObject([[{ label: 'Copying a file', done: 3, total: 10 }]])
    finish()
    await result
    await vi.advanceTimersByTimeAsync(100)
    expect(told.at(-1)).toEqual([])
  })

  it('is told at most ten times a second, the latest state last', async () => {
    const { report, finish } = work()
    await vi.advanceTimersByTimeAsync(300)
    for (let step = 1; step <= 1000; step++) {
      report(step / 100)
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(told.length).toBeLessThanOrEqual(11)
    await vi.advanceTimersByTimeAsync(100)
    expect(told.at(-1)).toMatchObject([{ done: 10 }])
    finish()
  })

  it('ends where it is cancelled, and only that one', async () => {
    const [one, other] = [work(), work()]
    await vi.advanceTimersByTimeAsync(300)
    const id = told.at(-1)?.[0]?.id ?? ''
    expect(await taskHandlers(tasks)['task.cancel'](id)).toEqual(ok(undefined))
    expect(await one.result).toMatchObject({ ok: false, error: { code: 'stopped' } })
    await vi.advanceTimersByTimeAsync(100)
    expect(told.at(-1)).toHaveLength(1)
    other.finish()
    expect(await other.result).toEqual(ok('done'))
  })

  it('may have ended when it is cancelled', async () => {
    expect(await taskHandlers(tasks)['task.cancel']('gone')).toEqual(ok(undefined))
  })

  it('that throws is not shown any more', async () => {
    const failing = tasks.run('Failing', async () => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      throw new Error('broken')
    })
    const caught = expect(failing).rejects.toThrow('broken')
    await vi.advanceTimersByTimeAsync(700)
    await caught
    expect(told.at(-1)).toEqual([])
  })
})

it('stops everything that is under way, and waits for it', async () => {
  const [one, other] = [work(), work()]
  await tasks.stop()
  expect(await one.result).toMatchObject({ error: { code: 'stopped' } })
  expect(await other.result).toMatchObject({ error: { code: 'stopped' } })
})
