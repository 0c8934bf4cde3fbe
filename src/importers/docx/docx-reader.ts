import type { BlockText } from '../../core/article/index.ts'
import { PartsWriter } from '../article/parts-writer.ts'
import { Anchors, type Commented, type Link, type Reference } from './anchors.ts'
import { type ChangedWords, Changes, changeOf, changesIn, type View } from './changes.ts'
import { characterOf, PROPERTIES, within } from './content.ts'
import { addressIn, Fields } from './fields.ts'
import { isFormula, writeFormula } from './formulas.ts'
import type { Look, Looks } from './looks.ts'
import { attributeOf, childOf, childrenOf, type DocxPart, isOn } from './parts.ts'
import { raised } from './raised.ts'
import { withSymbols } from './symbols.ts'
import type { XmlElement } from './xml.ts'

/** What was read of a part of a Word file. The spots are places in `parts`. */
export interface DocxText {
  readonly parts: readonly BlockText[]
  readonly references: readonly Reference[]
  readonly comments: ReadonlyMap<string, Commented>
  readonly links: readonly Link[]
  readonly changes: readonly ChangedWords[]
  readonly isChanged: boolean
  readonly hasHidden: boolean
  /** Words that are drawn crossed out, and are in the text. */
  readonly struck: readonly string[]
  /** Whether another file’s text is to be put in when it is opened. */
  readonly hasEmbedded: boolean
  /** How many characters are in which language, as BCP 47 tags. */
  readonly languages: ReadonlyMap<string, number>
}

export interface DocxContext {
  readonly looks: Looks
  readonly view: View
  readonly addressOf: DocxPart['addressOf']
}

/** No writer nests so deeply, and a file that does could fill the stack. */
const DEEPEST = 500

/** Reads the text in an element, with all that the file says on it. Throws where it nests too deeply. */
export function readText(element: XmlElement, context: DocxContext): DocxText {
  return new DocxReader(context).all(element)
}

class DocxReader {
  readonly #context: DocxContext
  readonly #writer = new PartsWriter()
  readonly #changes: Changes
  readonly #fields = new Fields()
  readonly #anchors: Anchors
  readonly #languages = new Map<string, number>()
  #hasHidden = false
  readonly #struck: string[] = []
  #hasEmbedded = false
  #depth = 0
  /** How many tables are being read that are written row by row. */
  #tables = 0
  #look: Look = { kind: 'paragraph' }
  #paragraph: XmlElement | undefined
  #run: { readonly properties: XmlElement | undefined; readonly isHidden: boolean } | null = null
  /** Text boxes that stand in the part that is being written: they follow it. */
  #boxes: (() => void)[] = []

  constructor(context: DocxContext) {
    this.#context = context
    this.#changes = new Changes(context.view, this.#writer)
    this.#anchors = new Anchors(this.#writer, this.#changes)
  }

  all(element: XmlElement): DocxText {
    this.#children(element)
    this.#close()
    return {
      parts: this.#writer.parts,
      references: this.#anchors.references,
      comments: this.#anchors.comments,
      links: this.#anchors.links,
      changes: this.#changes.words(),
      isChanged: this.#changes.areAny,
      hasHidden: this.#hasHidden,
      struck: this.#struck,
      hasEmbedded: this.#hasEmbedded,
      languages: this.#languages,
    }
  }

  #children(element: XmlElement | undefined): void {
    if (element === undefined) return
    if (++this.#depth > DEEPEST) throw new Error('it is nested too deeply')
    for (const child of childrenOf(element)) this.#read(child)
    this.#depth--
  }

  #read(element: XmlElement): void {
    const name = element.localName
    if (PROPERTIES.has(name)) return
    if (isFormula(element) && this.#formula(element)) return
    const change = changeOf(element)
    if (change) {
      this.#changes.in([change], () => this.#children(element))
      return
    }
    const read = this.#readers.get(name)
    if (read) read(element)
    else this.#children(element)
  }

  /** How elements are read that do more than hold others, by their names. */
  readonly #readers: ReadonlyMap<string, (element: XmlElement) => void> = readersNamed({
    p: (element) => this.#readParagraph(element),
    tbl: (element) => this.#readTable(element),
    r: (element) => this.#readRun(element),
    t: (element) => this.#take(wordsOf(element)),
    delText: (element) => this.#take(wordsOf(element)),
    tab: () => this.#take(' '),
    ptab: () => this.#take(' '),
    br: (element) => this.#take(isPageBreak(element) ? ' ' : '\n'),
    cr: () => this.#take('\n'),
    noBreakHyphen: (element) => this.#take(characterOf(element)),
    softHyphen: (element) => this.#take(characterOf(element)),
    sym: (element) => this.#take(characterOf(element)),
    ruby: (element) => this.#readRuby(element),
    hyperlink: (element) => this.#readLink(element),
    fldSimple: (element) => this.#readSimpleField(element),
    fldChar: (element) => this.#readField(attributeOf(element, 'fldCharType')),
    instrText: (element) => this.#fields.code(element.textContent),
    delInstrText: (element) => this.#fields.code(element.textContent),
    footnoteReference: (element) => this.#refer('footnote', element),
    endnoteReference: (element) => this.#refer('endnote', element),
    commentRangeStart: (element) => this.#anchors.comment('start', element),
    commentRangeEnd: (element) => this.#anchors.comment('end', element),
    commentReference: (element) => this.#anchors.comment('sign', element),
    AlternateContent: (element) =>
      this.#children(childOf(element, 'Choice') ?? childOf(element, 'Fallback')),
    txbxContent: (element) => this.#putOff(element),
    sdt: (element) => this.#readControl(element),
    altChunk: () => this.#noteEmbedded(),
    subDoc: () => this.#noteEmbedded(),
  })

  #readParagraph(element: XmlElement): void {
    const outer = this.#paragraph
    const properties = childOf(element, 'pPr')
    this.#paragraph = properties
    this.#children(element)
    this.#paragraph = outer
    this.#fields.endParagraph()
    this.#anchors.endParagraph()
    this.#look = this.#context.looks.lookOf(properties)
    // A first letter that is drawn large is a paragraph of its own.
    const isInitial = /^(?:drop|margin)$/.test(
      attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? '',
    )
    this.#changes.in(changesIn(childOf(properties, 'rPr')), () => {
      this.#changes.takeBreak()
      if (!this.#changes.isShown || isInitial) return
      if (this.#tables > 0) this.#writer.write(this.#tables > 1 ? ' ' : '\n')
      else this.#close()
    })
  }

  /** Row by row; but a table of one column is a box around its paragraphs. */
  #readTable(element: XmlElement): void {
    if (this.#tables === 0) this.#close()
    const rows = within(element, ['tr'], PROPERTIES).map((row) => ({
      changes: changesIn(childOf(row, 'trPr')),
      cells: within(row, ['tc'], PROPERTIES),
    }))
    const isBox = rows.every(({ cells }) => cells.length <= 1)
    for (const { changes, cells } of rows) {
      this.#changes.in(changes, () => {
        if (isBox) for (const cell of cells) this.#children(cell)
        else this.#readRow(cells)
        this.#changes.takeBreak()
        if (this.#tables > 0) this.#writer.write('\n')
        else this.#close(isBox ? this.#look : { kind: 'row' })
      })
    }
  }

  /** In a row of a table within another one no columns are kept. */
  #readRow(cells: readonly XmlElement[]): void {
    const between = this.#tables === 0 ? '\t' : ' '
    let isFirst = true
    this.#tables++
    for (const cell of cells) {
      this.#changes.in(changesIn(childOf(cell, 'tcPr')), () => {
        if (this.#changes.isShown) {
          if (!isFirst) this.#writer.write(between)
          isFirst = false
        }
        this.#children(cell)
      })
    }
    this.#tables--
  }

  #readRun(element: XmlElement): void {
    const outer = this.#run
    const properties = childOf(element, 'rPr')
    const isHidden = this.#context.looks.isHidden(properties, this.#paragraph)
    this.#run = { properties, isHidden }
    this.#children(element)
    this.#run = outer
    this.#anchors.endRun()
  }

  #take(words: string): void {
    if (this.#fields.isCode || words === '') return
    if (this.#run?.isHidden) {
      if (words.trim() !== '') this.#hasHidden = true
      return
    }
    const align = this.#context.looks.alignOf(this.#run?.properties)
    if (this.#anchors.takesAsMark(words, align === 'superscript')) return
    if (this.#changes.isShown) {
      this.#countLanguage(words)
      if (isStruck(this.#run?.properties) && words.trim() !== '') this.#struck.push(words.trim())
    }
    this.#changes.take(raised(withSymbols(words, this.#run?.properties), align))
  }

  #countLanguage(words: string): void {
    const language = this.#context.looks.languageOf(this.#run?.properties, this.#paragraph, words)
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + words.trim().length)
  }

  #formula(element: XmlElement): boolean {
    if (/Pr$/.test(element.localName)) return true
    return writeFormula(element, {
      read: (inner) => this.#children(inner),
      write: (sign) => this.#take(sign),
    })
  }

  #readRuby(element: XmlElement): void {
    this.#children(childOf(element, 'rubyBase'))
    this.#take('(')
    this.#children(childOf(element, 'rt'))
    this.#take(')')
  }

  #readLink(element: XmlElement): void {
    const address = this.#context.addressOf(idOf(element, 'relationships'))
    const place = attributeOf(element, 'anchor')
    const whole = address !== null && place !== null ? `${address}#${place}` : address
    this.#linked(whole, () => this.#children(element))
  }

  #readSimpleField(element: XmlElement): void {
    const address = addressIn(attributeOf(element, 'instr') ?? '')
    this.#linked(address, () => this.#children(element))
  }

  /** What says where to type is not what was typed. */
  #readControl(element: XmlElement): void {
    if (!isOn(childOf(element, 'sdtPr'), 'showingPlcHdr')) this.#children(element)
  }

  #noteEmbedded(): void {
    this.#hasEmbedded = true
  }

  #linked(address: string | null, read: () => void): void {
    const end = this.#anchors.startLink(address)
    read()
    end?.()
  }

  #readField(type: string | null): void {
    if (type === 'begin') this.#fields.begin()
    if (type === 'separate') this.#fields.show((code) => this.#anchors.startLink(addressIn(code)))
    if (type === 'end') this.#fields.end()
  }

  #refer(kind: Reference['kind'], element: XmlElement): void {
    if (!this.#changes.isShown || this.#fields.isCode || this.#run?.isHidden) return
    this.#anchors.refer(kind, element)
  }

  #putOff(box: XmlElement): void {
    const { within } = this.#changes
    this.#boxes.push(() => {
      this.#changes.at(within, () => {
        this.#children(box)
        this.#close()
      })
    })
  }

  #close(look = this.#look): void {
    this.#writer.close(look)
    const boxes = this.#boxes
    this.#boxes = []
    for (const read of boxes) read()
  }
}

/**
 * The words of an element. Line breaks at its ends lay out the file. Word drops spaces there too
 * where it is not told to keep them, but then it never writes any: other programs that do mean them.
 */
function wordsOf(element: XmlElement): string {
  const written = element.textContent
  const isKept = attributeOf(element, 'space') === 'preserve'
  const words = isKept ? written : written.replace(/^\s*\n\s*|\s*\n\s*$/g, '')
  return words.replace(/[\t\r\n]+/g, ' ')
}

function readersNamed(readers: Readonly<Record<string, (element: XmlElement) => void>>) {
  return new Map(Object.entries(readers))
}

function isStruck(run: XmlElement | undefined): boolean {
  return isOn(run, 'strike') || isOn(run, 'dstrike')
}

function isPageBreak(element: XmlElement): boolean {
  return /^(?:page|column)$/.test(attributeOf(element, 'type') ?? '')
}

/** The `id` of the relationship; an element may have another one. */
function idOf(element: XmlElement, namespace: string): string {
  for (const attribute of element.attributes) {
    if (attribute.localName === 'id' && attribute.namespaceURI.endsWith(namespace)) {
      return attribute.value
    }
  }
  return ''
}
