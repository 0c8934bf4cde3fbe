import { parentPort, workerData } from 'node:worker_threads'
import { makeReportHere, type ReportTask } from './make-report.ts'
import type { ReportMessage } from './run-report-worker.ts'

/** The worker's whole life: one task, how far it is, one answer. */
const say = (message: ReportMessage) => parentPort?.postMessage(message)
const { signal } = new AbortController()
void makeReportHere(workerData as ReportTask, { signal, onDone: (done) => say({ done }) }).then(
  (result) => say({ result }),
)
