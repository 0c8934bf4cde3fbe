/** The elements of HTML that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

const CLOSED_AT_ONCE = /<([a-z][\w:-]*)\b((?:"[^"]*"|'[^']*'|[^"'<>])*?)\/>/gi
/**
 * XHTML as the HTML that says the same: as such an element that XHTML closes at once would take in
 * all that comes after it, and text in a CDATA section would be a comment. Other pages stay as they are.
 */
export function fromXhtml(html: string): string {
  if (!/^\s*<\?xml\b/.test(html)) return html
  const closed = html.replace(CLOSED_AT_ONCE, (whole: string, name: string, attributes: string) =>
    VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
  )
  return withoutSections(closed)
}

const [BEGIN, END] = ['<![CDATA[', ']]>']

/** The text of CDATA sections with its signs escaped; one that does not end is none. */
function withoutSections(xhtml: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = xhtml.indexOf(BEGIN); at >= 0; at = xhtml.indexOf(BEGIN, from)) {
    const end = xhtml.indexOf(END, at)
    if (end < 0) break
    const text = xhtml.slice(at + BEGIN.length, end)
    pieces.push(xhtml.slice(from, at), text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    from = end + END.length
  }
  return [...pieces, xhtml.slice(from)].join('')
}
