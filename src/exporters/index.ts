export { type ReferenceFormat, writeReferences } from './write-references.ts'
