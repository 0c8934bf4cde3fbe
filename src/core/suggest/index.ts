export { type ClaimantOf, claimantOf, claimantsIn } from './claimant-of.ts'
export type { ArticleText, Suggestion } from './model.ts'
export { suggest } from './suggest.ts'
