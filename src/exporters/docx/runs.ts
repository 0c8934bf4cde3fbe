import { Tab, TextRun } from 'docx'
import { directionOf } from '../../core/report/html/direction.ts'

/** How a run looks, and what it is written in. */
export interface RunLooks {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly style?: string
  readonly font?: string
  /** A BCP 47 tag; the document’s own where it is left out. */
  readonly language?: { readonly value: string }
}

/**
 * A text as runs: a line break and a tab stay what they are. Empty for an empty text. Words are never
 * handed to the library as a run’s children, where “CURRENT” is the number of the page.
 */
export function runsOf(text: string, looks: RunLooks = {}): TextRun[] {
  return linesOf(text).flatMap(({ line, isNext }) => {
    const parts = line.split(/(\t)/).filter((part) => part !== '')
    const runs = parts.map((part) => {
      const look = lookOf(part, looks)
      return new TextRun(
        part === '\t' ? { ...look, children: [new Tab()] } : { ...look, text: part },
      )
    })
    return isNext ? [new TextRun({ break: 1 }), ...runs] : runs
  })
}

/** The lines of a text, none for an empty one. */
export function linesOf(text: string): { readonly line: string; readonly isNext: boolean }[] {
  if (text === '') return []
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line, at) => ({ line, isNext: at > 0 }))
}

/** Looks with the direction in which the words run. */
export function lookOf(line: string, looks: RunLooks): RunLooks & { rightToLeft?: boolean } {
  const isRightToLeft = directionOf(line) === 'rtl'
  return { ...looks, ...(isRightToLeft ? { rightToLeft: true } : {}) }
}
