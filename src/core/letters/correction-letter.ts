import type { Dossier } from '../dossier/index.ts'
import {
  type CorrectionState,
  type ListedCorrection,
  listedCorrections,
} from './correction-list.ts'
import { asHtml, csv, dayOf, type Letter } from './letter.ts'

/** Which corrections are meant: those that the writer is to make, or all. */
export type WhichCorrections = 'toMake' | 'all'

/** What each state is called. */
export const correctionStates: Record<CorrectionState, string> = {
  proposed: 'proposed',
  accepted: 'accepted',
  rejected: 'rejected',
  made: 'made',
  notMade: 'not made',
}

export function isToMake({ state }: Pick<ListedCorrection, 'state'>): boolean {
  return state === 'accepted' || state === 'notMade'
}

/** A list of corrections for who makes them: each in its sentence, by number, and where it stands. */
export function correctionLetter(title: string, listed: readonly ListedCorrection[]): Letter {
  const subject = `Subject: ${listed.length === 1 ? 'A correction' : `${listed.length} corrections`} to “${title}”`
  const text = listed.map((each, at) => {
    const first = `${at + 1}. `
    const [head = '', ...lines] = [
      `${placeWords(each)}: “${flat(each.correction.from)}”`,
      replacement(each),
      `In: ${flat(`${each.before}[${each.correction.from}]${each.after}`)}`,
      ...(noteOf(each) === '' ? [] : [`Note: ${flat(noteOf(each))}`]),
    ]
    return [`${first}${head}`, ...lines.map((line) => ' '.repeat(first.length) + line)].join('\n')
  })
  const html = listed.map((each) => {
    const { from, to } = each.correction
    const changed = `<del>${asHtml(from)}</del>${to === '' ? '' : ` <ins>${asHtml(to)}</ins>`}`
    const words = `${asHtml(each.before)}${changed}${asHtml(each.after)}`
    const note = noteOf(each) === '' ? '' : `<p dir="auto">${asHtml(noteOf(each))}</p>`
    return `<li><p>${asHtml(placeWords(each))}</p><p dir="auto">${words}</p>${note}</li>`
  })
  return {
    text: [subject, ...text].join('\n\n'),
    html: `<p>${asHtml(subject)}</p>\n<ol>${html.join('\n')}</ol>`,
  }
}

export interface CorrectionFile {
  readonly which: WhichCorrections
  readonly format: 'text' | 'csv'
}

/** The corrections as a file. */
export function correctionFile(dossier: Dossier, { which, format }: CorrectionFile): string {
  const listed = listedCorrections(dossier).filter((each) => which === 'all' || isToMake(each))
  if (format === 'csv') return csv([COLUMNS, ...listed.map((each) => rowOf(dossier, each))])
  const lines = listed.map((each) =>
    [
      `${placeWords(each)}: “${flat(each.correction.from)}”`,
      replacement(each),
      stateWords(dossier, each),
    ].join('\n'),
  )
  return `${[`Corrections to “${dossier.info.title}”`, ...lines].join('\n\n')}\n`
}

const COLUMNS = [
  ...['Claim', 'Draft', 'Stands at', 'Words', 'To read', 'State'],
  ...['Proposed by', 'Proposed on', 'Decided by', 'Decided on', 'Note'],
]

function rowOf(dossier: Dossier, { correction, number, draft, where, state }: ListedCorrection) {
  const { from, to, made, decision } = correction
  const looked = dossier.drafts[correction.outcome?.draftId ?? '']
  const word = correctionStates[state]
  return [
    ...[number === null ? '' : `${number}`, draft ? `${draft.number}` : '', where, from, to],
    looked ? `${word} in draft ${looked.number}` : word,
    ...[made.by.name, dayOf(made.at), decision?.by.name ?? '', decision ? dayOf(decision.at) : ''],
    decision?.note ?? '',
  ]
}

function stateWords(dossier: Dossier, { correction, state }: ListedCorrection): string {
  const { made, decision, outcome } = correction
  const looked = dossier.drafts[outcome?.draftId ?? '']
  return [
    `Proposed ${dayOf(made.at)} by ${made.by.name}`,
    ...(decision
      ? [`${decision.how} ${dayOf(decision.at)} by ${decision.by.name}${colon(decision.note)}`]
      : []),
    ...(looked ? [`${correctionStates[state]} in draft ${looked.number}`] : []),
  ].join(', ')
}

function replacement({ correction: { to } }: ListedCorrection): string {
  return to.trim() === '' ? '→ to be struck out' : `→ “${flat(to)}”`
}

function placeWords({ draft, where }: ListedCorrection): string {
  const at = where === '' ? 'no place' : where
  const words = draft === undefined ? at : `draft ${draft.number}, ${at}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function noteOf({ correction: { decision } }: ListedCorrection): string {
  return decision?.note.trim() ?? ''
}

function colon(note: string): string {
  return note.trim() === '' ? '' : ` (${flat(note.trim())})`
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ')
}
