import type { Entry } from '../../core/source/cite.ts'
import { htmlOf } from '../../core/source/cite-runs.ts'
import { copyWords } from '../parts/copy-words.ts'

/**
 * Copies a bibliography as plain text, an entry a line, and as HTML, so that italics arrive in a
 * word processor. Answers whether it was copied.
 */
export function copyList(entries: readonly Entry[]): boolean {
  return copyWords({ text: plainList(entries), html: htmlList(entries) })
}

export function plainList(entries: readonly Entry[]): string {
  return entries.map(({ text }) => text).join('\n')
}

export function htmlList(entries: readonly Entry[]): string {
  const style = 'margin-left:0.5in;text-indent:-0.5in'
  return entries.map(({ runs }) => `<p dir="auto" style="${style}">${htmlOf(runs)}</p>`).join('\n')
}
