import type { ReportSource } from './model.ts'

/**
 * A source in one line, without a citation style: what is known of it, in the order in which it is
 * read, each part as `write` has it.
 */
export function sourceWords(source: ReportSource, write: (part: string) => string): string {
  const { authors, title, container, publisher, date, url, archivedUrl, withheld } = source
  if (withheld) {
    return `${write(title)}: its name, passages and files are left out to protect it`
  }
  const maker = publisher === container || authors.includes(publisher) ? '' : publisher
  const said = [authors.join('; '), title || 'Untitled source', container, maker, date, url]
  const archived = archivedUrl === '' ? [] : [`archived: ${write(archivedUrl)}`]
  return [...said.filter((words) => words.trim() !== '').map(write), ...archived].join('. ')
}
