import { type Dossier, type Link, lastPlace } from '../core/dossier/index.ts'
import { type NamedFile, namedFiles } from './kept-files.ts'

/** What a dossier says is kept, and which passages are quoted from it: what is to be checked. */
export interface VerifyPlan {
  readonly files: readonly NamedFile[]
  readonly passages: readonly QuotedPassage[]
  /** The words that links quote and that are tied to no kept file: nothing can be looked up. */
  readonly untied: readonly string[]
}

/** The passage that a link quotes from a kept file. */
export interface QuotedPassage {
  readonly linkId: string
  /** The file, by its SHA-256, and what a person calls it; null where the source does not have it. */
  readonly sha256: string
  readonly name: string | null
  readonly quote: Link['quote']
  /** In UTF-16 code units; null where the words were typed, and never found in the text. */
  readonly position: { readonly start: number; readonly end: number } | null
  /** The SHA-256 of the text that has it: a plain text is its own. Null where none was read out of the file. */
  readonly text: string | null
  /** The claim's words, and what the source is called, for people. */
  readonly claim: string
  readonly source: string
}

export const NOTHING: VerifyPlan = { files: [], passages: [], untied: [] }

/** What is to be checked of a dossier as it stands. */
export function planOf(dossier: Dossier): VerifyPlan {
  const links = Object.values(dossier.links).filter(({ quote }) => quote.exact.trim() !== '')
  return {
    files: namedFiles(dossier),
    passages: links.flatMap((link) => passageOf(dossier, link) ?? []),
    untied: links.flatMap(({ evidence, quote }) => (evidence === null ? [quote.exact] : [])),
  }
}

function passageOf(dossier: Dossier, link: Link): QuotedPassage | null {
  const { id: linkId, evidence: sha256, quote, found } = link
  if (sha256 === null) return null
  const source = dossier.sources[link.sourceId]
  const claim = dossier.claims[link.claimId]
  const file = source?.evidence[sha256]
  // Of a dossier from before texts were read out of files.
  const isText = file?.type === 'text/plain'
  const words = claim && (claim.standalone || lastPlace(dossier, claim)?.quote.exact)
  const { title, URL: url } = source?.csl ?? {}
  return {
    linkId,
    sha256,
    name: file?.name ?? null,
    quote,
    position: found?.position ?? null,
    text: found?.text ?? file?.text?.sha256 ?? (isText ? sha256 : null),
    claim: words ?? '',
    source: title || url || 'the source without a title',
  }
}
