import { attributeOf, childOf, childrenOf, openFile } from '../../importers/docx/parts.ts'
import type { XmlElement } from '../../importers/docx/xml.ts'
import { unzip } from '../../importers/read-zip.ts'

export interface ReadParagraph {
  readonly style: string
  readonly text: string
  readonly isRightToLeft: boolean
}

export interface ReadChange {
  readonly kind: 'ins' | 'del'
  readonly author: string
  readonly date: string
  readonly text: string
  /** Where it stands in the text as it was before the changes. */
  readonly at: number
}

export interface ReadComment {
  readonly author: string
  readonly initials: string
  readonly date: string
  readonly text: string
}

/** What a Word file says, by its XML alone; the program’s own lines are apart. */
export interface ReadBack {
  /** The article as it was before any change: paragraphs parted by two line feeds, cells by tabs. */
  readonly text: string
  /** The same with every change made. */
  readonly changed: string
  /** The words that each comment is on, by its id, and where they stand in `text`. */
  readonly ranges: ReadonlyMap<number, { readonly start: number; readonly end: number }>
  readonly comments: ReadonlyMap<number, ReadComment>
  readonly changes: readonly ReadChange[]
  readonly paragraphs: readonly ReadParagraph[]
  /** The lines before and after the article that the program says itself. */
  readonly said: readonly string[]
  readonly footer: string
  readonly language: string | null
  readonly references: readonly number[]
}

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const file = await openFile(Buffer.from(bytes))
  const body = childOf(file.document.root, 'body')
  if (!body) throw new Error('The document has no body')
  const reader = new Reader()
  for (const child of childrenOf(body)) {
    if (child.localName === 'p') reader.paragraph(child, '\n\n')
    else if (child.localName === 'tbl') {
      for (const row of childrenOf(child, 'tr')) {
        childrenOf(row, 'tc').forEach((cell, at) => {
          childrenOf(cell, 'p').forEach((paragraph) => {
            reader.paragraph(paragraph, at === 0 ? '\n\n' : '\t')
          })
        })
      }
    }
  }
  const comments = childrenOf(file.part('comments')?.root ?? body, 'comment').map(
    (comment): [number, ReadComment] => [
      Number(attributeOf(comment, 'id')),
      {
        author: attributeOf(comment, 'author') ?? '',
        initials: attributeOf(comment, 'initials') ?? '',
        date: attributeOf(comment, 'date') ?? '',
        text: childrenOf(comment, 'p').map(textOf).join('\n'),
      },
    ],
  )
  const footer = file.part('footer')?.root
  const defaults = childOf(file.part('styles')?.root, 'docDefaults')
  const run = childOf(childOf(defaults, 'rPrDefault'), 'rPr')
  return {
    ...reader.read(),
    comments: new Map(comments),
    footer: footer ? childrenOf(footer, 'p').map(textOf).join('\n') : '',
    language: attributeOf(childOf(run, 'lang'), 'val'),
  }
}

/** Every part of a Word file, unpacked, to look for what may be in none. */
export async function allText(bytes: Uint8Array): Promise<string> {
  const files = await unzip(Buffer.from(bytes), () => true)
  return [...files.values()].map((part) => part.toString('utf8')).join('\n')
}

class Reader {
  #text: string | null = null
  #changed: string | null = null
  readonly #ranges = new Map<number, { start: number; end: number }>()
  readonly #changes: ReadChange[] = []
  readonly #paragraphs: ReadParagraph[] = []
  readonly #said: string[] = []
  readonly #references: number[] = []
  #isJoined = false

  paragraph(element: XmlElement, before: string): void {
    const properties = childOf(element, 'pPr')
    const style = attributeOf(childOf(properties, 'pStyle'), 'val') ?? ''
    if (style === 'CheckedBy') {
      this.#said.push(textOf(element))
      return
    }
    const isRightToLeft = childOf(properties, 'bidi') !== undefined
    const start = this.#text === null ? '' : `${this.#text}${before}`
    this.#changed = this.#changed === null ? '' : this.#changed + (this.#isJoined ? '' : before)
    this.#text = start
    this.#isJoined = childOf(childOf(properties, 'rPr'), 'del') !== undefined
    this.#walk(element, null)
    this.#paragraphs.push({ style, isRightToLeft, text: this.#text.slice(start.length) })
  }

  read() {
    return {
      text: this.#text ?? '',
      changed: this.#changed ?? '',
      ranges: this.#ranges,
      changes: this.#changes,
      paragraphs: this.#paragraphs,
      said: this.#said,
      references: this.#references,
    }
  }

  #walk(element: XmlElement, change: ReadChange['kind'] | null): void {
    for (const child of childrenOf(element)) {
      const id = Number(attributeOf(child, 'id'))
      const at = this.#text?.length ?? 0
      switch (child.localName) {
        case 'commentRangeStart':
          this.#ranges.set(id, { start: at, end: Number.NaN })
          break
        case 'commentRangeEnd':
          this.#ranges.set(id, { start: this.#ranges.get(id)?.start ?? Number.NaN, end: at })
          break
        case 'commentReference':
          this.#references.push(id)
          break
        case 'ins':
        case 'del': {
          const author = attributeOf(child, 'author') ?? ''
          const date = attributeOf(child, 'date') ?? ''
          this.#changes.push({ kind: child.localName, author, date, text: textOf(child), at })
          this.#walk(child, child.localName)
          break
        }
        case 'r':
          this.#walk(child, change)
          break
        default:
          this.#add(said(child), change)
      }
    }
  }

  #add(text: string, change: ReadChange['kind'] | null): void {
    if (change !== 'ins') this.#text += text
    if (change !== 'del') this.#changed += text
  }
}

function textOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => said(child) || textOf(child))
    .join('')
}

function said(element: XmlElement): string {
  switch (element.localName) {
    case 't':
    case 'delText':
      return element.textContent
    case 'tab':
      return '\t'
    case 'br':
      return '\n'
    default:
      return ''
  }
}
