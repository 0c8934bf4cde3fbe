export { type CslDate, CslItem, SOURCE_TYPES, SourceType } from './csl.ts'
