import PostalMime from 'postal-mime'

/** The page in a mail, or in a page that was saved as one with all that belongs to it. */
export interface MailPage {
  readonly bytes: Uint8Array
  readonly isHtml: boolean
  /** What the mail says that these bytes are in, or undefined. */
  readonly charset: string | undefined
  /** Where the page was; empty for a mail. */
  readonly location: string
  /** Whether a browser saved a page: then the date and the sender are those of the saving. */
  readonly isSnapshot: boolean
  readonly subject: string
  readonly from: string
  readonly date: string
}

/** As much of a part as postal-mime has it before it decodes its text. */
interface Part {
  readonly content?: ArrayBuffer | null
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
  }
  readonly headers: readonly { readonly key: string; readonly value: string }[]
}

/**
 * postal-mime joins the text of all parts, those of the frames of a page as well, and decodes it as
 * UTF-8 where only the page itself says what it is in. So this keeps the parts apart, as bytes.
 */
class Parts extends PostalMime {
  readonly texts: Part[] = []

  isInlineTextNode(part: Part): boolean {
    if (/^text\/(?:html|plain)$|^application\/xhtml\+xml$/.test(part.contentType.parsed.value)) {
      this.texts.push(part)
    }
    return false
  }
}

/** Null where there is no text in it. Throws where it is no mail at all. */
export async function mailPage(bytes: Uint8Array): Promise<MailPage | null> {
  const parser = new Parts()
  const { subject = '', from, headers } = await parser.parse(bytes)
  const full = parser.texts.filter(({ content }) => (content?.byteLength ?? 0) > 0)
  const html = full.find((part) => !isPlain(part))
  const part = html ?? full[0]
  if (!part?.content) return null
  const header = (all: Part['headers'], key: string) =>
    all.find((each) => each.key === key)?.value.trim() ?? ''
  const snapshot = header(headers, 'snapshot-content-location')
  const location = snapshot || header(part.headers, 'content-location')
  return {
    bytes: new Uint8Array(part.content),
    isHtml: !isPlain(part),
    charset: part.contentType.parsed.params.charset,
    location,
    isSnapshot: location !== '' || /^<?saved by\b/i.test(header(headers, 'from')),
    subject,
    from: from?.name ?? '',
    // postal-mime makes it a time in UTC, which may be another day.
    date: header(headers, 'date'),
  }
}

function isPlain({ contentType }: Part): boolean {
  return contentType.parsed.value === 'text/plain'
}
