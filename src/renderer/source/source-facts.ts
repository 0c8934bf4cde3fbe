import type { Source } from '../../core/dossier/index.ts'
import { dateInWords, namesInWords } from '../../core/source/index.ts'
import { typeOptions } from './describe-source.ts'
import { filesWords } from './file-words.ts'

/** What tells a source from one of the same title: its kind, who made it, when, and what is kept of it. */
export function sourceFacts({ csl, evidence }: Pick<Source, 'csl' | 'evidence'>): string[] {
  const files = Object.keys(evidence).length
  return [
    typeOptions(csl.type)[csl.type] ?? '',
    namesInWords(csl.author ?? []),
    csl.issued ? dateInWords(csl.issued) : '',
    files > 0 ? filesWords(files) : '',
  ].filter((fact) => fact !== '')
}
