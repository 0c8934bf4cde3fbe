/** Words for a program that pastes them: plain, and as a piece of HTML. */
export interface Letter {
  readonly text: string
  readonly html: string
}

/** Words as HTML: what looks like a tag is words, and a new line is one. */
export function asHtml(words: string): string {
  return words.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`).replace(/\r?\n/g, '<br>')
}

/** Letters one below the other. */
export function together(letters: readonly Letter[]): Letter {
  return {
    text: letters.map(({ text }) => text).join('\n\n'),
    html: letters.map(({ html }) => html).join('\n'),
  }
}

/** Rows for a spreadsheet, which takes no cell for a formula. Ends each with CR and LF. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => {
    const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The day of a date-time, as it is in UTC. */
export function dayOf(at: string): string {
  return at.slice(0, 10)
}
