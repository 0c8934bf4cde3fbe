export { forkImporter } from './process/fork.ts'
export { readersIn } from './process/readers-in.ts'
export type { ImportChild, ImportTask, SpawnImporter } from './process/run.ts'
export {
  FileText,
  type KeptAt,
  PageHtml,
  type Readers,
  References,
} from './readers.ts'
export { readersHere } from './readers-here.ts'
export { Imported } from './reading.ts'
