import { FileText, type KeptAt, PageHtml, type Readers, References } from './readers.ts'
import { type ImportTask, importFile, runTask, type SpawnImporter } from './run.ts'

/** In milliseconds. A long report has hundreds of pages, and the person can cancel. */
const TEXT_TIME_LIMIT = 300_000

/** Readers that start a child process for each file, and end it with its answer. */
export function readersIn(spawn: SpawnImporter): Readers {
  return {
    article: (path) => importFile(path, spawn),
    text: (file, signal) =>
      runTask(taskFor('text', file), FileText, spawn, {
        signal,
        timeLimit: TEXT_TIME_LIMIT,
      }),
    page: (file) => runTask(taskFor('page', file), PageHtml, spawn),
    references: (path, signal) =>
      runTask({ what: 'references', path }, References, spawn, { signal }),
  }
}

/** Whatever else a caller's file has on it, the child is told these. */
function taskFor(what: 'text' | 'page', { path, type, name }: KeptAt): ImportTask {
  return { what, path, type, name }
}
