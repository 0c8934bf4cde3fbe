import type { ImportChoices } from '../../core/article/index.ts'
import type { Reading } from '../reading.ts'
import { importHtml } from './import-html.ts'

/** What is read from HTML; whole, unless told. */
export function readHtml(
  html: string,
  choices: ImportChoices = { extent: 'page' },
  name = 'the-page.html',
): Reading {
  const result = importHtml(Buffer.from(html), name, choices)
  if (result instanceof Promise || !result.ok) throw new Error('HTML is read at once, and always')
  return result.value
}

/** The blocks, each as its kind and its text: “p:Words”, “h2:Heading”. */
export function blocksIn({ parts }: Reading): string[] {
  return parts.map(({ kind, level, text }) => `${SHORT[kind]}${level ?? ''}:${text}`)
}

const SHORT = {
  heading: 'h',
  paragraph: 'p',
  listItem: 'li',
  quote: 'q',
  row: 'tr',
  caption: 'cap',
  byline: 'by',
}

/** The notes, each with the words that it stands on. */
export function notesIn({ parts, notes }: Reading): string[] {
  return notes.map(({ kind, from, to, text }) => {
    const lines = parts.slice(from.part, to.part + 1).map(({ text }) => text)
    const last = lines.length - 1
    lines[last] = (lines[last] ?? '').slice(0, to.at)
    lines[0] = (lines[0] ?? '').slice(from.at)
    return `${kind} on “${lines.join(' / ')}”: ${text}`
  })
}

/** Sentences enough that they are taken for an article. */
export function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<p>In the year ${1900 + i} the city, its council and its engineers built another bridge, and the ferry, which had crossed the river for ${i + 2} decades, made its last journey.</p>`,
  ).join('\n')
}
