import type { Dossier, Stamp } from '../dossier/index.ts'
import { asHtml, csv, dayOf, type Letter, together } from './letter.ts'
import {
  type Addressee,
  type ListedQuery,
  queriesByAddressee,
  type WhichQueries,
} from './query-list.ts'

/** The questions of an addressee that can be written to them: without an answer, and in words. */
export function askedOf({ queries }: Addressee): readonly ListedQuery[] {
  return queries.filter(({ query, state }) => state !== 'answered' && query.question.trim() !== '')
}

/**
 * An e-mail of the open questions to somebody: a subject, and the questions by number, each with
 * the words that it is about and where they stand. It greets nobody: the sender does.
 */
export function queryLetter(title: string, addressee: Addressee): Letter {
  const asked = askedOf(addressee)
  const subject = `Subject: ${asked.length === 1 ? 'A question' : `${asked.length} questions`} about “${title}”`
  const text = asked.map(({ query, ...about }, at) => {
    const first = `${at + 1}. `
    const quoted = quotedWords(about)
    const lines = [quoted, query.question.trim()].filter(Boolean).join('\n').split('\n')
    return lines
      .map((line, nth) => (nth === 0 ? first : ' '.repeat(first.length)) + line)
      .join('\n')
  })
  const html = asked.map(({ query, ...about }) => {
    const quoted = quotedWords(about)
    const words = quoted === '' ? '' : `<p dir="auto">${asHtml(quoted)}</p>`
    return `<li>${words}<p dir="auto">${asHtml(query.question.trim())}</p></li>`
  })
  return {
    text: [subject, ...text].join('\n\n'),
    html: `<p>${asHtml(subject)}</p>\n<ol>${html.join('\n')}</ol>`,
  }
}

/** The e-mails to several, one below the other, each under whom it goes to. */
export function queryLetters(title: string, addressees: readonly Addressee[]): Letter {
  return together(
    addressees
      .filter((each) => askedOf(each).length > 0)
      .map((each) => {
        const { text, html } = queryLetter(title, each)
        const to = `To: ${each.name}`
        return { text: `${to}\n${text}`, html: `<p>${asHtml(to)}</p>\n${html}` }
      }),
  )
}

export interface QueryFile {
  readonly which: WhichQueries
  readonly format: 'text' | 'csv'
}

/** The queries as a file. Those to sources at risk are left out, since files travel. */
export function queryFile(dossier: Dossier, { which, format }: QueryFile): string {
  const { title } = dossier.info
  const addressees = queriesByAddressee(dossier, which).filter(({ isAtRisk }) => !isAtRisk)
  if (format === 'csv') return csv([COLUMNS, ...addressees.flatMap(rowsOf)])
  const parts = addressees.flatMap(({ name, queries }) => [name, ...queries.map(inLines)])
  return `${[`Queries on “${title}”`, ...parts].join('\n\n')}\n`
}

const COLUMNS = [
  ...['To', 'State', 'Claim', 'Words', 'Stands at', 'Question'],
  ...['Asked on', 'Asked by', 'Sent on', 'Answered on', 'Answer'],
]

function rowsOf({ name, queries }: Addressee): string[][] {
  return queries.map(({ query, state, number, words, where }) => {
    const { made, waiting, answered } = query
    const on = (stamp: Stamp | null) => (stamp ? dayOf(stamp.at) : '')
    return [
      ...[name, state, number === null ? '' : `${number}`, words, where, query.question],
      ...[on(made), made.by.name, on(waiting), on(answered), answered?.text ?? ''],
    ]
  })
}

function inLines(listed: ListedQuery): string {
  const { query, number } = listed
  const { made, waiting, answered } = query
  const said = (what: string, { by, at }: Stamp) => `${what} ${dayOf(at)} by ${by.name}`
  const facts = [
    said('Asked', made),
    ...(waiting ? [said('sent', waiting)] : []),
    answered ? said('answered', answered) : 'no answer yet',
  ]
  const quoted = quotedWords(listed)
  return [
    query.question.trim() || 'A contact',
    ...(quoted === '' ? [] : [`Claim ${number}: ${quoted}`]),
    facts.join(', '),
    ...(answered ? [`Answer: ${answered.text.trim()}`] : []),
  ].join('\n')
}

function quotedWords({ words, where }: Pick<ListedQuery, 'words' | 'where'>): string {
  if (words === '') return ''
  const flat = words.replace(/\s+/g, ' ')
  return where === '' ? `“${flat}”` : `“${flat}” (${where})`
}
