import { characterOf, PROPERTIES, within } from './content.ts'
import { attributeOf, childOf, childrenOf, type DocxParts, isOn, valOf } from './parts.ts'
import { type DocxStyles, stylesOf } from './styles.ts'
import type { XmlElement } from './xml.ts'

/** Properties, what was deleted or moved away, and what a field is computed by: none of it is text. */
const NOT_TEXT = new Set([
  ...PROPERTIES,
  ...['del', 'moveFrom', 'delText', 'delInstrText', 'instrText'],
])

/**
 * A Word document as a page: headings, paragraphs, lists and tables, its notes at the end. It is
 * read as if every change in it were accepted. Nothing in it but what it says is kept.
 */
export function htmlOfDocx(parts: DocxParts): string {
  const writer = new DocxWriter(stylesOf(parts))
  const body = childOf(parts.document, 'body') ?? parts.document
  const article = writer.blocks(body)
  const notes = [
    writer.notes(parts.footnotes, 'footnote'),
    writer.notes(parts.endnotes, 'endnote'),
  ].join('')
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${article}${notes}</body></html>`
}

class DocxWriter {
  readonly #styles: DocxStyles
  /** Text boxes that stand in the paragraph that is being written: they follow it. */
  #boxes: string[] = []
  /** The notes in the order in which they are referred to, which is how they are numbered. */
  readonly #noted = { footnote: [] as string[], endnote: [] as string[] }

  constructor(styles: DocxStyles) {
    this.#styles = styles
  }

  /** The paragraphs and tables in an element, also in what only wraps them. */
  blocks(element: XmlElement): string {
    const html: string[] = []
    /** The lists that are open, outermost first. */
    const lists: string[] = []
    const closeTo = (depth: number) => {
      while (lists.length > depth) html.push(`</${lists.pop()}>`)
    }
    for (const block of within(element, ['p', 'tbl'], NOT_TEXT)) {
      const properties = childOf(block, 'pPr')
      const list = block.localName === 'p' ? this.#styles.listOf(properties) : null
      if (list === null) {
        closeTo(0)
        html.push(block.localName === 'tbl' ? this.#table(block) : this.#paragraph(block))
        continue
      }
      closeTo(list.level + 1)
      if (lists.length > list.level && lists.at(-1) !== list.tag) closeTo(list.level)
      while (lists.length <= list.level) {
        lists.push(list.tag)
        html.push(`<${list.tag}>`)
      }
      html.push(this.#wrapped('li', block))
    }
    closeTo(0)
    return html.join('')
  }

  /** The notes of a kind that were referred to, each with its number. */
  notes(element: XmlElement | null, kind: 'footnote' | 'endnote'): string {
    const html: string[] = []
    const notes = element ? childrenOf(element, kind) : []
    // A note may refer to another one, which then is written after it.
    for (const [index, id] of this.#noted[kind].entries()) {
      const note = notes.find((one) => attributeOf(one, 'id') === id)
      if (note) html.push(`<div><sup>${index + 1}</sup> ${this.blocks(note)}</div>`)
    }
    return html.length === 0 ? '' : `<section>${html.join('')}</section>`
  }

  #paragraph(paragraph: XmlElement): string {
    const level = this.#styles.headingOf(childOf(paragraph, 'pPr'))
    return this.#wrapped(level === null ? 'p' : `h${level}`, paragraph)
  }

  #wrapped(tag: string, paragraph: XmlElement): string {
    const before = this.#boxes
    this.#boxes = []
    const html = `<${tag}>${this.#inline(paragraph)}</${tag}>${this.#boxes.join('')}`
    this.#boxes = before
    return html
  }

  #table(table: XmlElement): string {
    const rows = within(table, ['tr'], NOT_TEXT).filter(
      (row) => childOf(childOf(row, 'trPr'), 'del') === undefined,
    )
    const html = rows.map((row) => {
      const cells = within(row, ['tc'], NOT_TEXT).map((cell) => {
        const properties = childOf(cell, 'tcPr')
        const wide = Number(valOf(properties, 'gridSpan') ?? 1)
        const span = wide > 1 && wide < 1000 ? ` colspan="${Math.floor(wide)}"` : ''
        return `<td${span}>${this.blocks(cell)}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table><tbody>${html.join('')}</tbody></table>`
  }

  #inline(element: XmlElement): string {
    return childrenOf(element)
      .map((child) => this.#piece(child))
      .join('')
  }

  #piece(element: XmlElement): string {
    const name = element.localName
    if (NOT_TEXT.has(name)) return ''
    switch (name) {
      case 'r':
        return this.#run(element)
      case 't':
        return escaped(element.textContent)
      case 'tab':
        return '\t'
      case 'br':
      case 'cr':
        return '<br>'
      case 'noBreakHyphen':
      case 'softHyphen':
      case 'sym':
        return escaped(characterOf(element))
      case 'footnoteReference':
        return this.#reference('footnote', element)
      case 'endnoteReference':
        return this.#reference('endnote', element)
      case 'txbxContent':
        this.#boxes.push(`<aside>${this.blocks(element)}</aside>`)
        return ''
      case 'AlternateContent': {
        const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback')
        return chosen ? this.#inline(chosen) : ''
      }
      default:
        return this.#inline(element)
    }
  }

  #run(run: XmlElement): string {
    const properties = childOf(run, 'rPr')
    const text = this.#inline(run)
    if (text === '') return ''
    const italic = isOn(properties, 'i') ? `<i>${text}</i>` : text
    return isOn(properties, 'b') ? `<b>${italic}</b>` : italic
  }

  #reference(kind: 'footnote' | 'endnote', element: XmlElement): string {
    const id = attributeOf(element, 'id') ?? ''
    const noted = this.#noted[kind]
    if (!noted.includes(id)) noted.push(id)
    return `<sup>${noted.indexOf(id) + 1}</sup>`
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
