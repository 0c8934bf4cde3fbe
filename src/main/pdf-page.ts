/** Paper that a report is printed on, with its margins in inches. The foot has room for its line. */
export const PAPERS = {
  A4: { margins: { top: 0.7, bottom: 0.85, left: 0.63, right: 0.63 } },
  Letter: { margins: { top: 0.7, bottom: 0.85, left: 0.7, right: 0.7 } },
} as const
export type PdfPaper = keyof typeof PAPERS

/** A page that is to be printed, and what stands at its foot. */
export interface PdfTask {
  readonly html: string
  readonly paper: PdfPaper
  readonly title: string
  /** The head of the history chain. */
  readonly hash: string
}

/** How much of the hash stands at the foot; all of it stands in the record at the end. */
const HASH_SHOWN = 16

/**
 * What stands at the foot of each page, as the print engine wants it: the title, the head of the
 * history, and the page's number of how many.
 */
export function footerOf({
  title,
  hash,
}: {
  readonly title: string
  readonly hash: string
}): string {
  const cut = title.length > 80 ? `${title.slice(0, 79)}…` : title
  return `<div style="display:flex;gap:12pt;width:100%;margin:0 0.4in;font:7.5pt sans-serif;color:#555">
<span dir="auto" style="flex:1;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${escaped(cut)}</span>
<span>${escaped(hash.slice(0, HASH_SHOWN))}</span>
<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
</div>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
