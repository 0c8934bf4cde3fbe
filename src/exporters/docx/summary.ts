import { Paragraph, TextRun } from 'docx'
import { numberWords, plural } from '../../core/report/html/words.ts'
import { findingLines, type ReportModel } from '../../core/report/index.ts'
import { OURS } from './document.ts'
import { runsOf } from './runs.ts'

/** What a copy of the article is, before its first words: what was checked, by whom, and how it came out. */
export function summaryOf(model: ReportModel, what: string): Paragraph[] {
  const { article, summary, by, preflight } = model
  const counted = [
    ...summary.byVerdict
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${verdict.label} ${numberWords(count)}`),
    ...(summary.withoutVerdict > 0
      ? [`no verdict yet ${numberWords(summary.withoutVerdict)}`]
      : []),
  ]
  const claims = plural(summary.claims, 'claim')
  // What the newsroom lacks is for its readers, not for who works on the article.
  const inClaims = preflight.filter(({ claim }) => claim !== null)
  const open = findingLines(inClaims, summary.claims)
  return [
    said(`${what} of draft ${article.draft} · ${model.at.slice(0, 10)} · ${by.name}`, true),
    said(counted.length > 0 ? `${claims}: ${counted.join(', ')}` : claims),
    ...open.map(({ text, claims }) => said(`${text}: ${claims.join(', ')}`)),
  ]
}

/** A line of the program’s own, apart from the article. */
export function said(text: string, bold = false): Paragraph {
  const looks = { ...OURS, ...(bold ? { bold } : {}) }
  return new Paragraph({
    style: 'CheckedBy',
    children: text === '' ? [new TextRun('')] : runsOf(text, looks),
  })
}
