import { childrenOf } from './parts.ts'
import { symbolOf } from './symbols.ts'
import type { XmlElement } from './xml.ts'

/** What says how text looks or is computed, or is there for older programs only: none of it is text. */
export const PROPERTIES: ReadonlySet<string> = new Set(
  `pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr fldData Fallback`.split(' '),
)

/** The nearest elements of these names in an element, in order, through what only wraps them. */
export function within(
  element: XmlElement,
  names: readonly string[],
  without: ReadonlySet<string>,
): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const name = child.localName
    if (names.includes(name)) return [child]
    return without.has(name) ? [] : within(child, names, without)
  })
}

/** The character that an element stands for: a hyphen, or one of a symbol font. */
export function characterOf(element: XmlElement): string {
  switch (element.localName) {
    case 'noBreakHyphen':
      return '\u2011'
    case 'softHyphen':
      return '\u00ad'
    default:
      return symbolOf(element)
  }
}
