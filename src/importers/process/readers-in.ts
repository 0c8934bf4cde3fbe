import { FileText, type KeptAt, PageHtml, type Readers, References } from '../readers.ts'
import { Imported } from '../reading.ts'
import { runTask, type SpawnImporter } from './run.ts'

/** In milliseconds. A long report has hundreds of pages, and the person can cancel. */
const TEXT_TIME_LIMIT = 300_000

/** Readers that start a child process for each file, and end it with its answer. */
export function readersIn(spawn: SpawnImporter): Readers {
  return {
    article: (file, choices = {}, signal) =>
      runTask({ what: 'article', ...told(file), choices }, Imported, spawn, { signal }),
    text: (file, signal) =>
      runTask({ what: 'text', ...told(file) }, FileText, spawn, {
        signal,
        timeLimit: TEXT_TIME_LIMIT,
      }),
    page: (file) => runTask({ what: 'page', ...told(file) }, PageHtml, spawn),
    references: (path, signal) =>
      runTask({ what: 'references', path }, References, spawn, { signal }),
  }
}

/** Whatever else a caller's file has on it, the child is told these. */
function told({ path, type, name }: KeptAt): KeptAt {
  return { path, type, name }
}
