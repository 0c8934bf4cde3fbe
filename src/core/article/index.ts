export { type BlockText, type Composed, compose, type PartNote, type PartPoint } from './compose.ts'
export { segmenterFor } from './cut.ts'
export { findAll, type Searchable, searchable } from './find.ts'
export { ImportChoices, Offer } from './import-choices.ts'
export { ClaimKind } from './kinds.ts'
export {
  Article,
  ArticleNote,
  ArticleNoteKind,
  BLOCK_BREAK,
  Block,
  BlockKind,
  Range,
  Span,
} from './model.ts'
export { type Mark, type Segment, segments } from './segments.ts'
export { type Sentence, sentences } from './sentences.ts'
export { snapToGraphemes, trimSpan } from './snap.ts'
export { type Step, step } from './step.ts'
export { snapToWords, type Words, wordAfter, wordFrom, wordsOf } from './words.ts'
