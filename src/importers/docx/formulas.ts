import { childOf, childrenOf, valOf } from './parts.ts'
import type { XmlElement } from './xml.ts'

/** What reads a part of a formula, and what writes a sign between two of them. */
export interface FormulaWriter {
  readonly read: (element: XmlElement | undefined) => void
  readonly write: (sign: string) => void
}

/**
 * Writes what a formula’s element means with signs, so that a half is “1/2” and not 12. False where
 * the element only holds others.
 */
export function writeFormula(element: XmlElement, { read, write }: FormulaWriter): boolean {
  const of = (name: string) => childOf(element, name)
  switch (element.localName) {
    case 'f':
      read(of('num'))
      write('/')
      read(of('den'))
      return true
    case 'sSup':
      read(of('e'))
      write('^')
      read(of('sup'))
      return true
    case 'sSub':
      read(of('e'))
      write('_')
      read(of('sub'))
      return true
    case 'rad':
      read(of('deg'))
      write('√(')
      read(of('e'))
      write(')')
      return true
    case 'd': {
      const properties = of('dPr')
      write(valOf(properties, 'begChr') ?? '(')
      for (const [index, inner] of childrenOf(element, 'e').entries()) {
        if (index > 0) write(valOf(properties, 'sepChr') ?? '|')
        read(inner)
      }
      write(valOf(properties, 'endChr') ?? ')')
      return true
    }
    case 'nary':
      write(valOf(of('naryPr'), 'chr') ?? '∫')
      return false
    default:
      return false
  }
}

/** Formulas have elements of their own, whose names are short and mean other things elsewhere. */
export function isFormula(element: XmlElement): boolean {
  return /\/math$/.test(element.namespaceURI)
}
