import { fail } from '../core/result.ts'
import { readArticle } from './read-article.ts'
import { ImportTask } from './run.ts'

/** The port to the app, where Electron's utilityProcess started this child. */
interface ParentPort {
  once(event: 'message', listener: (message: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const port: ParentPort | undefined = Reflect.get(process, 'parentPort')

if (port) {
  port.once('message', async ({ data }) => port.postMessage(await answer(data)))
} else {
  process.once('message', async (data) => {
    process.send?.(await answer(data), () => process.disconnect())
  })
}

/** One task, one answer; the parent ends the process. */
async function answer(message: unknown) {
  try {
    return await readArticle(ImportTask.parse(message).path)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail('importer', `The importer failed: ${why}.`, 'Try another file.')
  }
}
