export { forkImporter, MEMORY_LIMIT } from './fork.ts'
export { Imported, readArticle } from './read-article.ts'
export { type ImportChild, type ImportTask, importFile, type SpawnImporter } from './run.ts'
