import { join } from 'node:path'
import { ImportTask } from './run.ts'
import { superviseWorker } from './supervise-worker.ts'

/** The port to the app, where Electron's utilityProcess started this child. */
interface ParentPort {
  once(event: 'message', listener: (message: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const port: ParentPort | undefined = Reflect.get(process, 'parentPort')

if (port) {
  port.once('message', async ({ data }) => port.postMessage(await answer(data)))
} else {
  // Ctrl-C reaches the whole group of processes; the parent is the one who ends this, or is gone.
  process.on('SIGINT', () => {})
  process.once('disconnect', () => process.exit())
  process.once('message', async (data) => {
    process.send?.(await answer(data), () => process.disconnect())
  })
}

/** One task, one answer; the parent ends the process. */
function answer(message: unknown) {
  const worker = join(import.meta.dirname, 'importer-worker.cjs')
  return superviseWorker(worker, ImportTask.parse(message))
}
