import { parentPort, workerData } from 'node:worker_threads'
import { makeBackup } from './make-backup.ts'
import { BackupTask } from './run-backup-worker.ts'

/** The worker's whole life: one task, one answer. */
const { folder, options } = BackupTask.parse(workerData)
void makeBackup(folder, options).then((made) => parentPort?.postMessage(made))
