import { attributeOf, childOf, childrenOf, type DocxParts, valOf } from './parts.ts'
import type { XmlElement } from './xml.ts'

/** What the styles and lists of a Word file say of a paragraph. */
export interface DocxStyles {
  /** 1 to 6 where the paragraph is a heading. */
  headingOf(properties: XmlElement | undefined): number | null
  /** Null where the paragraph is in no list. */
  listOf(
    properties: XmlElement | undefined,
  ): { readonly level: number; readonly tag: string } | null
}

export function stylesOf({ styles, numbering }: DocxParts): DocxStyles {
  const byId = new Map<string, XmlElement>()
  for (const style of styles ? childrenOf(styles, 'style') : []) {
    byId.set(attributeOf(style, 'styleId') ?? '', style)
  }
  const formats = formatsOf(numbering)
  const styleOf = (properties: XmlElement | undefined) =>
    byId.get(valOf(properties, 'pStyle') ?? '')

  const headingOf = (properties: XmlElement | undefined): number | null => {
    const style = styleOf(properties)
    const name = valOf(style, 'name') ?? valOf(properties, 'pStyle') ?? ''
    const named = /^(?:heading|title)\s*([1-6])?$/i.exec(name.trim())
    if (named) return Number(named[1] ?? 1)
    const outline = valOf(properties, 'outlineLvl') ?? valOf(childOf(style, 'pPr'), 'outlineLvl')
    const level = outline === null ? Number.NaN : Number(outline) + 1
    return level >= 1 && level <= 6 ? level : null
  }

  const listOf: DocxStyles['listOf'] = (properties) => {
    const list =
      childOf(properties, 'numPr') ?? childOf(childOf(styleOf(properties), 'pPr'), 'numPr')
    const number = valOf(list, 'numId')
    if (number === null || number === '0') return null
    const level = Math.min(8, Math.max(0, Number(valOf(list, 'ilvl') ?? 0) || 0))
    return { level, tag: formats(number, level) === 'bullet' ? 'ul' : 'ol' }
  }

  return { headingOf, listOf }
}

/** How a level of a list is counted: “bullet”, “decimal”. */
function formatsOf(numbering: XmlElement | null): (number: string, level: number) => string | null {
  const abstract = new Map<string | null, XmlElement>()
  const numbers = new Map<string | null, string | null>()
  for (const child of numbering ? childrenOf(numbering) : []) {
    if (child.localName === 'abstractNum') abstract.set(attributeOf(child, 'abstractNumId'), child)
    if (child.localName === 'num') {
      numbers.set(attributeOf(child, 'numId'), valOf(child, 'abstractNumId'))
    }
  }
  return (number, level) => {
    const levels = abstract.get(numbers.get(number) ?? null)
    const one = levels && childrenOf(levels, 'lvl')
    return valOf(
      one?.find((lvl) => attributeOf(lvl, 'ilvl') === String(level)),
      'numFmt',
    )
  }
}
