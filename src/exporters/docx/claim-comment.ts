import { type ICommentOptions, Paragraph, type ParagraphChild } from 'docx'
import { directionOf } from '../../core/report/html/direction.ts'
import {
  kindWords,
  locatorWords,
  rankWords,
  stanceWords,
  statusWords,
  verdictOf,
} from '../../core/report/html/words.ts'
import type {
  PreflightFinding,
  ReportClaim,
  ReportLink,
  ReportModel,
  ReportSource,
} from '../../core/report/index.ts'
import { OURS } from './document.ts'
import { markdownParagraphs } from './markdown.ts'
import { runsOf } from './runs.ts'

/**
 * What is said of a claim, as a comment of Word’s: the verdict, why, the sources with their passages,
 * and what is open; in the name of who gave the verdict, or else of who made the report. Its id is
 * the claim’s number.
 */
export function commentOn(
  claim: ReportClaim,
  model: ReportModel,
  open: readonly PreflightFinding[],
): ICommentOptions {
  const { by, at } = claim.verdictBy ?? model
  const date = new Date(at)
  return {
    id: claim.number,
    author: by.name,
    initials: by.initials,
    ...(Number.isNaN(date.getTime()) ? {} : { date }),
    children: [
      verdictLine(claim),
      ...aboutClaim(claim),
      ...markdownParagraphs(claim.rationale),
      ...claim.links.flatMap((link) => sourceLines(link, model.sources[link.source - 1])),
      ...open.flatMap(({ text }) => fact('Open', text)),
    ],
  }
}

function verdictLine(claim: ReportClaim): Paragraph {
  const { glyph, label } = verdictOf(claim)
  return line([
    ...runsOf(`${claim.number} ${glyph} `, OURS),
    ...runsOf(label, { bold: true }),
    ...runsOf(` · ${statusWords[claim.status]}`, OURS),
  ])
}

function aboutClaim(claim: ReportClaim): Paragraph[] {
  const { standalone, quote, claimant, kind, verdictFor } = claim
  return [
    ...fact('Claim', standalone === quote ? '' : standalone),
    ...fact('Claimant', claimant),
    ...fact('Kind', kindWords[kind]),
    ...fact('The verdict was given for', verdictFor && `“${verdictFor}”`),
  ]
}

function sourceLines(link: ReportLink, source: ReportSource | undefined): Paragraph[] {
  if (source === undefined) return []
  const { title, authors, container, publisher, date, url, archivedUrl, rank } = source
  const about = [authors.join(', '), title, container, publisher, date, rankWords[rank]]
  const said = [...new Set(about)].filter((words) => words !== '')
  const locator = link.locator ? ` (${locatorWords(link.locator)})` : ''
  return [
    line([
      ...runsOf(`Source ${source.number}, ${stanceWords[link.stance].toLowerCase()}: `, {
        ...OURS,
        bold: true,
      }),
      ...runsOf(said.join('. ')),
    ]),
    ...(link.passage === ''
      ? []
      : [line(runsOf(`“${link.passage}”${locator}`, { italics: true }), link.passage)]),
    ...(link.passage === '' && locator !== '' ? [line(runsOf(locator.trim(), OURS))] : []),
    ...fact('Authority', link.authority),
    ...fact('Although it refutes', link.rebuttal),
    ...fact('Note', link.note),
    ...(url === '' ? [] : [line(runsOf(url))]),
    ...fact('Archived', archivedUrl),
  ]
}

function fact(name: string, words: string): Paragraph[] {
  if (words === '') return []
  return [line([...runsOf(`${name}: `, OURS), ...runsOf(words)], words)]
}

/** A line that runs as the dossier’s words in it do. */
function line(children: readonly ParagraphChild[], words = ''): Paragraph {
  const isRightToLeft = directionOf(words) === 'rtl'
  return new Paragraph({ ...(isRightToLeft ? { bidirectional: true } : {}), children })
}
