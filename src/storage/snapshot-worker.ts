import { parentPort, workerData } from 'node:worker_threads'
import { makeSnapshot } from './make-snapshot.ts'
import { SnapshotTask } from './run-snapshot-worker.ts'

/** The worker's whole life: one task, one answer. */
const { folder, upTo } = SnapshotTask.parse(workerData)
void makeSnapshot(folder, upTo).then((made) => parentPort?.postMessage(made))
