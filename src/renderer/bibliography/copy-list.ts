import type { Entry } from '../../core/source/cite.ts'
import { htmlOf } from '../../core/source/cite-runs.ts'

/**
 * Copies a bibliography as plain text, an entry a line, and as HTML, so that italics arrive in a
 * word processor. The page has no permission for the clipboard: a copy that the person asked for
 * needs none. Answers whether it was copied.
 */
export function copyList(entries: readonly Entry[]): boolean {
  let isCopied = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', plainList(entries))
    event.clipboardData?.setData('text/html', htmlList(entries))
    isCopied = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, { capture: true })
  try {
    return document.execCommand('copy') && isCopied
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

export function plainList(entries: readonly Entry[]): string {
  return entries.map(({ text }) => text).join('\n')
}

export function htmlList(entries: readonly Entry[]): string {
  const style = 'margin-left:0.5in;text-indent:-0.5in'
  return entries.map(({ runs }) => `<p dir="auto" style="${style}">${htmlOf(runs)}</p>`).join('\n')
}
