import { fail, ok } from '../../core/result.ts'
import { isoDate } from '../article/iso-date.ts'
import type { Importer, Reading } from '../reading.ts'
import { type Decoded, decodeBytes } from '../text/decode.ts'
import { withCharset } from './import-html.ts'
import { type MailPage, mailPage } from './mail-page.ts'
import { oneLine } from './markup-tree.ts'
import { readPage } from './read-page.ts'

/**
 * A page that was saved as one file with all that belongs to it (MHTML), or a mail, as an article.
 * Of several texts in it the first page is read. Fails with `noText` and `broken`.
 */
export const importMail: Importer = async (bytes, name, choices) => {
  let page: MailPage | null
  try {
    page = await mailPage(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail(
      'broken',
      `“${name}” is broken and cannot be read (${why}).`,
      'Save the page again, then import that file.',
    )
  }
  if (page === null) {
    return fail('noText', `“${name}” has no page in it.`, 'Save the page again, as a single file.')
  }
  const decoded = decode(page, choices.charset)
  const html = page.isHtml ? decoded.text : asMarkup(decoded.text)
  const read = readPage(html, { name, extent: choices.extent, location: page.location })
  return ok(withCharset(withMail(read, page, html), decoded))
}

function decode({ bytes, isHtml, charset }: MailPage, chosen: string | undefined): Decoded {
  const decoded = decodeBytes(bytes, { html: isHtml, charset: chosen ?? charset })
  const isSaid = chosen === undefined && charset !== undefined && decoded.because === 'chosen'
  return isSaid ? { ...decoded, because: 'said' } : decoded
}

/** Plain text is drawn as it is, and blank lines part its blocks. */
function asMarkup(text: string): string {
  return `<pre>\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
}

/** What a mail says where its page does not: a page that was saved has its title only. */
function withMail(
  reading: Omit<Reading, 'charset'>,
  { subject, from, date, isSnapshot }: MailPage,
  html: string,
): Omit<Reading, 'charset'> {
  const hasTitle = /<title\b/i.test(html) || reading.parts[0]?.kind === 'heading'
  const title = hasTitle ? reading.title : oneLine(subject) || reading.title
  if (isSnapshot) return { ...reading, title }
  return {
    ...reading,
    title,
    byline: reading.byline || oneLine(from),
    published: reading.published || isoDate(date),
  }
}
