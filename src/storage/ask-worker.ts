import { Worker } from 'node:worker_threads'
import type { Failure, Result } from '../core/result.ts'

/** Starts a worker for one task and answers what it says; `failed` words why it said nothing. */
export function askWorker<T>(
  workerFile: string,
  task: unknown,
  failed: (why: string) => Failure,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const fails = (why: string) => resolve({ ok: false, error: failed(why) })
    const worker = new Worker(workerFile, { workerData: task })
    worker.once('message', (made: Result<T>) => resolve(made))
    worker.once('error', (error) => fails(error.message))
    worker.once('exit', (code) => fails(`the worker ended with ${code}`))
  })
}
