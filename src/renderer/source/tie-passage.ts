import { describe } from '../../core/anchor/index.ts'
import type { KeptFile, Source } from '../../core/dossier/index.ts'
import { findPassage } from '../../core/source/index.ts'
import type { EvidenceText } from '../../ipc/index.ts'
import { mayHaveText } from './file-words.ts'
import { type Tied, untied } from './link-words.ts'

/** Where typed words are in what is kept of a source. */
export interface Search {
  /** What a link is to say of them: tied to the file that has them, or only the words. */
  readonly tied: Tied
  /** The page that they are on, of a file that has several. */
  readonly page: number | null
  /** What a person should know of the search; null where the words were found, or there was nothing to search. */
  readonly complaint: string | null
}

/** Answers a file's text, or null where it has none. */
export type TextOf = (file: KeptFile) => Promise<EvidenceText | null>

/** Looks typed words up in the source's kept files. Never guesses: words found twice are not tied. */
export async function tiePassage(
  source: Pick<Source, 'evidence'>,
  passage: string,
  textOf: TextOf,
): Promise<Search> {
  const { quote } = untied(passage)
  const only = { tied: untied(passage), page: null }
  if (quote.exact === '') return { ...only, complaint: null }
  const without: string[] = []
  for (const file of Object.values(source.evidence)) {
    const kept = mayHaveText(file.type) ? await textOf(file) : null
    if (kept === null) continue
    const { outcome, span } = findPassage(kept.text, { quote, position: null })
    if (outcome === 'ambiguous') {
      const complaint = `“${file.name}” has these words more than once. Open it and select the ones that are meant, or quote more of them.`
      return { ...only, complaint }
    }
    if (span === null) {
      without.push(`“${file.name}”`)
      continue
    }
    return { ...foundAt(file, kept, span), complaint: null }
  }
  const complaint = without.length === 0 ? null : `These words are not in ${without.join(' or ')}.`
  return { ...only, complaint }
}

function foundAt(file: KeptFile, kept: EvidenceText, span: { start: number; end: number }) {
  const { text, sha256, extractor } = kept
  const { quote, position } = describe(text, span)
  const isPaged = file.type === 'application/pdf'
  return {
    tied: { quote, evidence: file.sha256, found: { text: sha256, extractor, position } },
    page: isPaged ? text.slice(0, position.start).split('\f').length : null,
  }
}
