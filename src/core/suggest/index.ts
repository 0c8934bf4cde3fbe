export type { ArticleText, Suggestion } from './model.ts'
export { suggest } from './suggest.ts'
