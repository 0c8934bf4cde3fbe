const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/html': 'web page',
  'application/xhtml+xml': 'web page',
  'multipart/related': 'web page',
  'message/rfc822': 'web page',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word file',
  'application/zip': 'archive',
  'image/svg+xml': 'SVG drawing',
  'application/octet-stream': 'file of an unknown type',
}

/** What a file of a media type is called. */
export function typeWords(type: string): string {
  const [mime = ''] = type.split(';')
  const known = NAMES[mime]
  if (known !== undefined) return known
  const [kind = '', format = ''] = mime.split('/')
  if (kind === 'image') return `${format.toUpperCase()} image`
  if (kind === 'audio') return 'sound'
  return kind === 'video' ? 'film' : type
}

/** Whether a file of a media type may have words that can be read out of it. */
export function mayHaveText(type: string): boolean {
  return /^(text\/|multipart\/related|message\/|application\/(pdf|xhtml|vnd\.openxml))/.test(type)
}

/** A size in bytes, as a person says it: in thousands. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const units = ['kB', 'MB', 'GB']
  let size = bytes / 1000
  while (size >= 1000 && units.length > 1) {
    size /= 1000
    units.shift()
  }
  return `${size.toFixed(size < 10 ? 1 : 0)} ${units[0]}`
}

/** What is kept, as one name or a number of files. */
export function filesWords(count: number): string {
  return `${count} kept ${count === 1 ? 'file' : 'files'}`
}
