import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { fail, type Result } from '../core/result.ts'
import type { MakeSnapshot, SnapshotMade } from './make-snapshot.ts'

export const SnapshotTask = z.strictObject({ folder: z.string(), upTo: z.number() })

/** Makes snapshots in a worker of its own, so that no large dossier holds up the thread that asks. */
export function snapshotWorker(workerFile: string): MakeSnapshot {
  return (folder, upTo) =>
    new Promise((resolve) => {
      const worker = new Worker(workerFile, { workerData: { folder, upTo } })
      worker.once('message', (made: Result<SnapshotMade>) => resolve(made))
      worker.once('error', (error) => resolve(failed(error.message)))
      worker.once('exit', (code) => resolve(failed(`the worker ended with ${code}`)))
    })
}

function failed(why: string): Result<never> {
  return fail('snapshot', `The snapshot could not be made: ${why}.`, 'Nothing is lost: try again.')
}
