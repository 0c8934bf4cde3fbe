import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { directionOf } from '../../core/report/html/direction.ts'
import type {
  PreflightFinding,
  ReportBlock,
  ReportClaim,
  ReportModel,
} from '../../core/report/index.ts'
import type { Result } from '../../core/result.ts'
import { childrenOf, type DocxBlock } from './blocks.ts'
import { commentOn } from './claim-comment.ts'
import { docxOf } from './document.ts'
import { runsOf } from './runs.ts'
import { said, summaryOf } from './summary.ts'
import { forXml } from './xml-text.ts'

/**
 * The checking copy: the article as a Word file, with a comment of Word’s on exactly the words of
 * each claim, also where claims overlap. A claim that has no words in this draft stands, with its
 * comment, after the article. Fails with `docx`.
 */
export function checkingCopy(told: ReportModel): Promise<Result<Uint8Array>> {
  const model = forXml(told)
  const { article, claims } = model
  const isRightToLeft = directionOf(article.text) === 'rtl'
  const open = new Map<number, PreflightFinding[]>()
  for (const finding of model.preflight) {
    if (finding.claim === null) continue
    const others = open.get(finding.claim)
    if (others) others.push(finding)
    else open.set(finding.claim, [finding])
  }
  return docxOf(model, {
    title: `${model.title || article.title} – checking copy`,
    comments: {
      children: claims.map((claim) => commentOn(claim, model, open.get(claim.number) ?? [])),
    },
    children: [
      ...summaryOf(model, 'Checking copy'),
      ...childrenOf(commentedBlocks(article.blocks), isRightToLeft),
      ...gone(claims.filter(({ inText }) => !inText)),
    ],
  })
}

/** Each claim’s range opens before the first of its words and closes after the last. */
function commentedBlocks(blocks: readonly ReportBlock[]): DocxBlock[] {
  const ends = new Map<number, string>()
  blocks.forEach(({ segments }, block) => {
    segments.forEach((segment, at) => {
      for (const number of segment.claims) ends.set(number, `${block} ${at}`)
    })
  })
  const begun = new Set<number>()
  return blocks.map(({ kind, level, segments }, block) => ({
    kind,
    level,
    stretches: segments.map(({ text, claims }, at) => {
      const opening = claims.filter((number) => !begun.has(number))
      for (const number of opening) begun.add(number)
      const closing = claims.filter((number) => ends.get(number) === `${block} ${at}`)
      return {
        text,
        before: opening.map((number) => new CommentRangeStart(number)),
        after: closing.flatMap(closed),
        write: runsOf,
      }
    }),
  }))
}

function closed(number: number): ParagraphChild[] {
  return [new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] })]
}

function gone(claims: readonly ReportClaim[]): FileChild[] {
  if (claims.length === 0) return []
  return [
    said('Claims that have no words in this draft', true),
    ...claims.map(
      ({ number, quote }) =>
        new Paragraph({
          children: [new CommentRangeStart(number), ...runsOf(quote), ...closed(number)],
        }),
    ),
  ]
}
