const HEADER = /^\s*Version:[\d.]+\s+(?:(?:Start|End)(?:HTML|Fragment|Selection):-?\d+\s+)+/
const SOURCE = /^SourceURL:(\S*)\s*/

/** HTML without the lines that the clipboard of Windows puts before it, and where those say it was. */
export function fromClipboard(written: string): {
  readonly html: string
  readonly location: string
} {
  const header = HEADER.exec(written)?.[0] ?? ''
  const rest = written.slice(header.length)
  const [source = '', location = ''] = (header !== '' && SOURCE.exec(rest)) || []
  return { html: rest.slice(source.length), location }
}
