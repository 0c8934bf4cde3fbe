import { parentPort, workerData } from 'node:worker_threads'
import type { VerifyMessage, VerifyTask } from './run-verify-worker.ts'
import { carryOutHere } from './verify-evidence.ts'

/** In milliseconds: the least time from one telling to the next. */
const PAUSE = 100

/** The worker's whole life: one task, how far it is, one answer. */
const { folder, plan }: VerifyTask = workerData
const say = (message: VerifyMessage) => parentPort?.postMessage(message)
let saidAt = Number.NEGATIVE_INFINITY
const onProgress = (progress: { readonly done: number; readonly total: number }) => {
  if (performance.now() - saidAt < PAUSE) return
  saidAt = performance.now()
  say(progress)
}
void carryOutHere(folder, plan, { onProgress }).then((result) => say({ result }))
