import { parentPort, workerData } from 'node:worker_threads'
import { fail, type Result } from '../../core/result.ts'
import { readersHere } from '../readers-here.ts'
import { ImportTask } from './run.ts'

/** The worker's whole life: one task, one answer. */
void answer().then((result) => parentPort?.postMessage(result))

async function answer(): Promise<Result<unknown>> {
  try {
    const task = ImportTask.parse(workerData)
    switch (task.what) {
      case 'article': {
        const { what: _, choices, ...file } = task
        return await readersHere.article(file, choices)
      }
      case 'references':
        return await readersHere.references(task.path)
      case 'text':
      case 'page': {
        const { what, ...file } = task
        return await readersHere[what](file)
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail('importer', `The importer failed: ${why}.`, 'Try another file.')
  }
}
