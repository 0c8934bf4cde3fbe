import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../core/result.ts'
import { STOPPED } from './verify-dossier.ts'
import type { CarryOutPlan, EvidenceVerification } from './verify-evidence.ts'
import type { VerifyPlan } from './verify-plan.ts'

export interface VerifyTask {
  readonly folder: string
  readonly plan: VerifyPlan
}

/** What the worker says: how far it is, now and then, and at last what it found. */
export type VerifyMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: Result<EvidenceVerification> }

/**
 * Verifies evidence in a worker of its own, so that neither hashing nor looking up passages holds
 * up the thread that asks. The signal ends it at once: it only reads.
 */
export function verifyWorker(workerFile: string): CarryOutPlan {
  return (folder, plan, { signal, onProgress }) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve(STOPPED)
      const worker = new Worker(workerFile, { workerData: { folder, plan } satisfies VerifyTask })
      const stop = () => settle(STOPPED)
      const settle = (result: Result<EvidenceVerification>) => {
        signal?.removeEventListener('abort', stop)
        resolve(result)
        void worker.terminate()
      }
      const fails = (why: string) => settle(failed(why))
      signal?.addEventListener('abort', stop)
      worker.on('message', (message: VerifyMessage) => {
        if ('result' in message) settle(message.result)
        else if (!signal?.aborted) onProgress?.(message)
      })
      worker.once('error', (error) => fails(error.message))
      worker.once('exit', (code) => fails(`the worker ended with ${code}`))
    })
}

function failed(why: string): Result<never> {
  return fail(
    'verify',
    `The evidence could not be verified: ${why}.`,
    'Try it again, or run “tickmark verify” on the dossier’s folder.',
  )
}
