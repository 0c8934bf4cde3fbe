import { z } from 'zod'
import { askWorker } from './ask-worker.ts'
import type { MakeSnapshot } from './make-snapshot.ts'

export const SnapshotTask = z.strictObject({ folder: z.string(), upTo: z.number() })

/** Makes snapshots in a worker of its own, so that no large dossier holds up the thread that asks. */
export function snapshotWorker(workerFile: string): MakeSnapshot {
  return (folder, upTo) =>
    askWorker(workerFile, { folder, upTo }, (why) => ({
      code: 'snapshot',
      reason: `The snapshot could not be made: ${why}.`,
      next: 'Nothing is lost: try again.',
    }))
}
