import { annotations } from '../annotations.ts'
import { claimReviews } from '../claim-review.ts'
import type { ReportModel } from '../model.ts'
import { Html, html } from './markup.ts'

/** The report for machines, in blocks that nothing runs: ClaimReview, annotations, and the hashes. */
export function embeddedHtml(model: ReportModel): Html {
  return html`<script type="application/ld+json" id="claim-reviews">${json(claimReviews(model))}</script>
<script type="application/ld+json" id="annotations">${json(annotations(model))}</script>
<script type="application/json" id="evidence">${json(evidenceManifest(model))}</script>`
}

/** The hashes of everything that the report rests on, by which a reader can tell a file is the same. */
export interface EvidenceManifest {
  readonly version: 1
  readonly draft: { readonly number: number; readonly name: string; readonly sha256: string }
  /** The history's last line. */
  readonly head: { readonly seq: number; readonly hash: string }
  readonly files: readonly {
    /** The number of the source in the report. */
    readonly source: number
    readonly name: string
    /** In bytes. */
    readonly size: number
    readonly sha256: string
  }[]
}

export function evidenceManifest({ article, head, sources }: ReportModel): EvidenceManifest {
  const { name, sha256 } = article.original
  return {
    version: 1,
    draft: { number: article.draft, name, sha256 },
    head: { seq: head.seq, hash: head.hash },
    files: sources.flatMap(({ number, files }) =>
      files.map((file) => ({ source: number, ...file })),
    ),
  }
}

/**
 * JSON in which no text can end the element that it is in, start a comment or be a character that
 * HTML forbids: these are written as JSON's own escapes, so that it reads as the same values.
 */
export function json(value: unknown): Html {
  return new Html(
    JSON.stringify(value)
      .replace(/\\(.)/g, (pair, character) => (character === '"' ? '\\u0022' : pair))
      .replace(UNSAFE, (found) =>
        Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join(''),
      ),
  )
}

const UNSAFE = /[<>&'\x7f-\x9f\u2028\u2029\p{Surrogate}\p{Noncharacter_Code_Point}]/gu

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
