/** How a kept file is shown: as its pages, as a web page, as words, as a table, as a picture, or not at all. */
export type ViewKind = 'pdf' | 'page' | 'text' | 'table' | 'image' | 'none'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const KINDS: Readonly<Record<string, ViewKind>> = {
  'application/pdf': 'pdf',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'multipart/related': 'page',
  'message/rfc822': 'page',
  'application/x-mimearchive': 'page',
  [WORD]: 'page',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/json': 'text',
  'text/plain': 'text',
  'text/markdown': 'text',
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'image/bmp': 'image',
  'image/avif': 'image',
  'image/svg+xml': 'image',
}

/** How a file of this media type is shown. */
export function viewKindOf(type: string): ViewKind {
  const [mime = ''] = type.split(';')
  return KINDS[mime.trim()] ?? 'none'
}

/** What the view that is not the bare text is called; null where the text is all there is. */
export function viewLabel(kind: ViewKind): string | null {
  switch (kind) {
    case 'pdf':
    case 'page':
      return 'Page'
    case 'table':
      return 'Table'
    case 'image':
    case 'text':
    case 'none':
      return null
  }
}
