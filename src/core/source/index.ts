// Citing is not here: what needs ./cite.ts imports it from there, so that the processor (700 kB) is
// loaded only where something is cited.
export { citable } from './citable.ts'
export { CslDate, CslItem, CslName, SOURCE_TYPES, SourceType } from './csl.ts'
export { DATE_HINT, type Field, fieldsOf, kindOf, NAMES_HINT } from './kinds.ts'
export { originsOf } from './origins.ts'
export {
  type PagePart,
  type PageRun,
  type PageText,
  type PageTree,
  SKIPPED_ELEMENTS,
  textOfPage,
} from './page-text.ts'
export { type FoundPassage, findPassage, type Passage } from './passage.ts'
export {
  PAGE_BREAK,
  PDF_TEXT_OPTIONS,
  type PdfPageText,
  type PdfTextItem,
  textOfPdfPage,
} from './pdf-text.ts'
export {
  isSurelySame,
  keysOf,
  type Likeness,
  likenessOf,
  likenessOfKeys,
  plainTitle,
  type SourceKeys,
  type SourceLike,
} from './same-source.ts'
export { sourceOfNote } from './source-of-note.ts'
export { CSL_VARIABLES } from './variables.ts'
export { WITHHELD, withheldItem } from './withheld.ts'
export { dateFromWords, dateInWords, namesFromWords, namesInWords } from './words.ts'
