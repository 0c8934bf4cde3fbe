import type { FindingKind, ReportFields } from '../../core/report/index.ts'
import type { ReportKind, ReportView, Settings } from '../../ipc/index.ts'

interface KindWords {
  readonly label: string
  /** What it is for. */
  readonly about: string
}

/** What a report can be written as, in the order in which it is offered. */
export const KINDS: Readonly<Record<ReportKind, KindWords>> = {
  html: { label: 'Web page', about: 'HTML, one file that opens anywhere' },
  pdf: { label: 'PDF', about: 'numbered pages, to print or to file' },
  checking: { label: 'Word, checking copy', about: 'verdicts as comments' },
  checked: { label: 'Word, checked copy', about: 'tracked corrections' },
  md: { label: 'Markdown', about: 'with footnotes' },
  csv: { label: 'CSV', about: 'two tables: the claims, and their links' },
  jsonld: { label: 'ClaimReview', about: 'JSON-LD for search engines' },
  annotations: { label: 'Web Annotations', about: 'JSON-LD for other tools' },
  sources: { label: 'Source list', about: 'plain text, by the report’s numbers' },
}

export const STYLES: Readonly<Record<Settings['citationStyle'], string>> = {
  apa: 'APA',
  'chicago-notes': 'Chicago notes',
  mla: 'MLA',
}

/** What may appear in a report or be left out, in the order of the report. */
export const FIELDS: Readonly<Record<keyof ReportFields, string>> = {
  rationale: 'Why each verdict was given',
  claimants: 'Who makes each claim',
  appearances: 'Where each claim was made',
  linkNotes: 'Notes on sources and links',
  files: 'Kept files, with their hashes',
  dissent: 'Verdicts that an editor replaced',
  people: 'Who gave each verdict, and when',
  corrections: 'Corrections',
  coverage: 'How much was checked',
  notChecked: 'What was not checked',
  signOff: 'The sign-off',
  discussion: 'Flags, comments, questions and notes',
}

/** What a PDF lacks here; empty where it lacks nothing. */
export function pdfLacks(pdf: ReportView['pdf']): string {
  if (pdf === null) return 'not on this system'
  if (!pdf.tags) return 'without tags and outline on this version'
  return pdf.outline ? '' : 'without an outline on this version'
}

/** Findings that are put right in the settings of the newsroom. */
const OF_NEWSROOM: readonly FindingKind[] = [
  'noMethodology',
  'noCorrectionsPolicy',
  'noFunding',
  'noContact',
]

export function isOfNewsroom(kind: FindingKind): boolean {
  return OF_NEWSROOM.includes(kind)
}

/** How many things are open, as a sentence. */
export function openWords(count: number): string {
  if (count === 0) return 'Nothing is open.'
  return count === 1
    ? 'One thing is open. The report says so.'
    : `${count.toLocaleString('en')} things are open. The report says so.`
}
