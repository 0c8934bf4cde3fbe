import { type Mark, segments } from '../article/index.ts'
import type { Draft, NumberedClaim } from '../dossier/index.ts'
import type { ReportArticle, ReportBlock, ReportFile } from './model.ts'

/** The draft with its blocks cut where claims start and end. Linear but for claims that overlap. */
export function articleOf(
  draft: Draft,
  claims: readonly NumberedClaim[],
  { original, words }: { readonly original: ReportFile; readonly words: number },
): ReportArticle {
  return {
    draft: draft.number,
    title: draft.title,
    byline: draft.byline,
    publisher: draft.publisher,
    published: draft.published,
    url: draft.url,
    language: draft.language,
    original,
    text: draft.text,
    words,
    blocks: blocksOf(draft, claims),
  }
}

function blocksOf(draft: Draft, claims: readonly NumberedClaim[]): ReportBlock[] {
  const marks = claims.flatMap(({ number, place }): Mark[] =>
    place?.position ? [{ id: String(number), ...place.position }] : [],
  )
  let next = 0
  let live: Mark[] = []
  return draft.blocks.map(({ kind, level, page, start, end }) => {
    live = live.filter((mark) => mark.end > start)
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      live.push(mark)
    }
    return {
      kind,
      level: level ?? null,
      page: page ?? null,
      start,
      end,
      segments: segments(start, end, live).map((segment) => ({
        text: draft.text.slice(segment.start, segment.end),
        claims: segment.ids.map(Number).sort((a, b) => a - b),
      })),
    }
  })
}
