export { forkImporter } from './fork.ts'
export { Imported, readArticle } from './read-article.ts'
export {
  FileText,
  type KeptAt,
  PageHtml,
  type Readers,
  References,
} from './readers.ts'
export { readersHere } from './readers-here.ts'
export { readersIn } from './readers-in.ts'
export { type ImportChild, type ImportTask, importFile, type SpawnImporter } from './run.ts'
