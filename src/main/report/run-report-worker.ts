import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../core/result.ts'
import type { MakeReport, ReportMade } from './make-report.ts'

/** What the worker says: how many kinds are made, and at last all of them. */
export type ReportMessage = { readonly done: number } | { readonly result: Result<ReportMade> }

/**
 * Makes reports in a worker each, so that a large one holds up nothing. The dossier is copied as it
 * stands at the call. The signal ends it at once: it only reads.
 */
export function reportWorker(workerFile: string): MakeReport {
  return (task, { signal, onDone }) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve(STOPPED)
      const worker = new Worker(workerFile, { workerData: task })
      const stop = () => settle(STOPPED)
      const settle = (result: Result<ReportMade>) => {
        signal.removeEventListener('abort', stop)
        resolve(result)
        void worker.terminate()
      }
      const fails = (why: string) => settle(failed(why))
      signal.addEventListener('abort', stop)
      worker.on('message', (message: ReportMessage) => {
        if ('result' in message) settle(message.result)
        else onDone(message.done)
      })
      worker.once('error', (error) => fails(error.message))
      worker.once('exit', (code) => fails(`the worker ended with ${code}`))
    })
}

const STOPPED = fail(
  'stopped',
  'The report was not written.',
  'Export it again where it is wanted.',
)

function failed(why: string): Result<never> {
  return fail('report', `The report could not be made: ${why}.`, 'Try it again.')
}
