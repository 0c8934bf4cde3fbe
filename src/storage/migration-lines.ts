import {
  encodeLine,
  type Format,
  type Head,
  nextLine,
  type Person,
  PRESENT,
} from '../core/dossier/index.ts'
import { sha256 } from './sha256.ts'

/** Who stands in the history for what the program itself did. */
export const PROGRAM: Person = { id: 'tickmark', name: 'Tickmark', initials: 'TM', role: 'checker' }

/**
 * The lines, each with its newline, that bring a history of an older version to the present one
 * after `head`, and the head that they lead to. They hold no patches: the migration that each names
 * says what becomes of the state.
 */
export function migrationLines(
  head: Head,
  version: number,
  format: Format = PRESENT,
): { text: string; head: Head } {
  const at = new Date().toISOString()
  let text = ''
  let last = head
  for (const { to, name } of format.migrations.slice(version - 1)) {
    const content = { v: to, at, by: PROGRAM, label: 'migrate', step: name }
    const next = encodeLine(nextLine(last, { ...content, patches: [], inverse: [] }), sha256)
    text += `${next.text}\n`
    last = { seq: next.line.seq, hash: next.line.hash }
  }
  return { text, head: last }
}
