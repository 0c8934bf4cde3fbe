import { Worker } from 'node:worker_threads'
import type { Result } from '../../core/result.ts'
import { crashed, type ImportTask, tookTooMuch } from './run.ts'

/** In MB: what the heap of the thread that reads may grow to. */
export const HEAP_LIMIT = 512

/** In MB: what the whole process may have resident, array buffers with it, which no heap limit counts. */
export const MEMORY_LIMIT = 1536

/** In milliseconds, between two looks at the memory. */
const LOOK = 50

/**
 * Has a worker do a task, and looks at the memory meanwhile from this thread, which is free to do so
 * however busy the worker is. Always answers: a worker that needs too much is ended.
 */
export function superviseWorker(
  workerFile: string,
  task: ImportTask,
  limits = { heap: HEAP_LIMIT, memory: MEMORY_LIMIT },
): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    })
    const finish = (result: Result<unknown>) => {
      clearInterval(timer)
      resolve(result)
      void worker.terminate()
    }
    const timer = setInterval(() => {
      if (process.memoryUsage.rss() > limits.memory * 1024 * 1024) finish(tookTooMuch(task))
    }, LOOK)
    worker.once('message', finish)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError
      finish(full ? tookTooMuch(task) : crashed(task, error.message))
    })
    worker.once('exit', (code) => finish(crashed(task, `exit code ${code}`)))
  })
}
