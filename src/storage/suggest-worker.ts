import { parentPort, workerData } from 'node:worker_threads'
import { ok } from '../core/result.ts'
import { suggestAll } from '../core/suggest/index.ts'
import type { SuggestTask } from './run-suggest-worker.ts'

/** The worker's whole life: one task, one answer. */
const { article, model }: SuggestTask = workerData
parentPort?.postMessage(ok(suggestAll(article, model)))
