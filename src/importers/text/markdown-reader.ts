import type { Nodes } from 'mdast'
import type { BlockText, ImportChoices, PartNote, PartPoint } from '../../core/article/index.ts'
import { PartsWriter, type Spot } from '../article/parts-writer.ts'
import { Places } from '../article/places.ts'
import { blocksOfHtml } from '../html/blocks-of-html.ts'
import type { HiddenCritic } from './critic-markup.ts'
import { MarkdownChanges } from './markdown-changes.ts'
import type { MarkdownTree } from './markdown-tree.ts'
import { plainWords } from './plain-words.ts'

type Look = Pick<BlockText, 'kind' | 'level'>

/** Where a block stands: what it is if it says nothing else, and how many lists are around it. */
interface Around {
  readonly look: Look
  readonly lists: number
}

interface Mark extends Pick<PartNote, 'kind' | 'text'> {
  readonly from: Spot
  /** Null for one that stands at a point, on the words before it. */
  readonly to: Spot | null
}

type Task = { readonly node: Nodes; readonly around: Around } | (() => void)

/** In UTF-16 code units; of a longer word the end is told. */
const WORD = 24

/** Elements whose content no browser shows as text. */
const UNSEEN = /^(?:script|style|template|iframe|noembed|noframes|object)$/

/** Reads a tree of Markdown into parts and notes. Its depth costs no stack. */
export class MarkdownReader {
  /** Words with figures in them that are drawn above or below the line. */
  readonly glued: string[] = []
  /** Words that are drawn crossed out. */
  readonly struck: string[] = []
  readonly #writer = new PartsWriter()
  readonly #changes: MarkdownChanges
  readonly #tree: MarkdownTree
  readonly #critic: HiddenCritic
  readonly #marks: Mark[] = []
  readonly #captions: string[] = []
  readonly #met = new Set<string>()
  readonly #tasks: Task[] = []
  /** The element of raw HTML whose content is not seen, until it ends. */
  #unseen: string | null = null
  /** What was highlighted last: a comment right after it is said of it. */
  #highlight: { readonly from: Spot; to: Spot | null } | null = null
  /** The end of what was written last in the block. */
  #written = ''
  /** Where what is drawn above or below the line begins in that; null where nothing is. */
  #raisedAt: number | null = null
  #isRow = false
  #isInBlock = false

  constructor(tree: MarkdownTree, critic: HiddenCritic, changes: ImportChoices['changes']) {
    this.#tree = tree
    this.#critic = critic
    this.#changes = new MarkdownChanges(this.#writer, changes ?? 'newest')
  }

  get parts(): readonly BlockText[] {
    return this.#writer.parts
  }

  get hasChanges(): boolean {
    return this.#changes.any
  }

  read(): void {
    const around: Around = { look: { kind: 'paragraph' }, lists: 0 }
    this.#tasks.push({ node: this.#tree.root, around })
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) {
      if (typeof task === 'function') task()
      else this.#visit(task.node, task.around)
    }
    this.#changes.end('deletion')
    this.#changes.end('insertion')
    for (const [identifier, note] of this.#tree.footnotes) {
      if (this.#met.has(identifier)) continue
      // It stands on no words, as nothing leads to it.
      const end = this.#writer.spot()
      this.#marks.push({ kind: 'footnote', text: this.#wordsOf(note), from: end, to: end })
    }
    this.#writer.close({ kind: 'paragraph' })
  }

  /** The notes, in the order of the words; call it when all is read. */
  notes(): PartNote[] {
    const places = new Places(this.parts, '')
    const points = this.#marks.filter(({ kind }) => kind === 'footnote').map(({ from }) => from)
    const marks = this.#marks.map(({ kind, text, from, to }): PartNote => {
      const place =
        to === null
          ? places.before(from, kind === 'footnote' ? points : [])
          : places.words(from, to)
      return { kind, ...place, author: '', date: '', text }
    })
    return [...marks, ...this.#changes.notes(places)]
      .filter(({ kind, from, to }) => kind !== 'link' || from.part !== to.part || from.at < to.at)
      .sort((a, b) => a.from.part - b.from.part || a.from.at - b.from.at)
  }

  #visit(node: Nodes, around: Around): void {
    switch (node.type) {
      case 'heading':
        this.#block(node.children, { kind: 'heading', level: node.depth }, around)
        break
      case 'paragraph':
        this.#block(node.children, around.look, around)
        break
      case 'blockquote':
        this.#children(node.children, { ...around, look: { kind: 'quote' } })
        break
      case 'list': {
        const lists = around.lists + 1
        this.#children(node.children, { look: { kind: 'listItem', level: lists }, lists })
        break
      }
      case 'tableRow':
        this.#isRow = true
        this.#tasks.push(() => {
          this.#isRow = false
        })
        this.#row(node.children, around)
        break
      case 'code':
        this.#code(this.#critic.restored(node.value), around.look)
        break
      case 'html':
        this.#html(node.value, around.look)
        break
      case 'text':
        this.#text(node.value)
        break
      case 'inlineCode':
        this.#write(this.#critic.restored(node.value))
        break
      case 'break':
        this.#write('\n', true)
        break
      case 'delete':
        this.struck.push(plainWords(node, this.#tree))
        this.#children(node.children, around)
        break
      case 'link':
        this.#link(node.url, node.children, around)
        break
      case 'linkReference': {
        const address = this.#tree.definitions.get(node.identifier)?.url ?? ''
        this.#link(address, node.children, around)
        break
      }
      case 'image':
        this.#caption(node.title)
        break
      case 'imageReference':
        this.#caption(this.#tree.definitions.get(node.identifier)?.title)
        break
      case 'footnoteReference':
        this.#footnote(node.identifier)
        break
      // Read where they are used, or by who reads the whole.
      case 'footnoteDefinition':
      case 'definition':
      case 'yaml':
      case 'thematicBreak':
        break
      default:
        this.#children(node.children, around)
        break
    }
  }

  #children(children: readonly Nodes[], around: Around): void {
    for (let at = children.length - 1; at >= 0; at--) {
      const node = children[at]
      if (node !== undefined) this.#tasks.push({ node, around })
    }
  }

  #block(children: readonly Nodes[], look: Look, around: Around): void {
    this.#isInBlock = true
    this.#tasks.push(() => this.#close(look))
    this.#children(children, around)
  }

  #row(cells: readonly Nodes[], around: Around): void {
    this.#isInBlock = true
    this.#tasks.push(() => this.#close({ kind: 'row' }))
    for (let at = cells.length - 1; at >= 0; at--) {
      const node = cells[at]
      if (node !== undefined) this.#tasks.push({ node, around })
      if (at > 0) this.#tasks.push(() => this.#changes.write('\t'))
    }
  }

  #close(look: Look): void {
    this.#writer.close(look)
    this.#written = ''
    this.#raisedAt = null
    this.#changes.breakLine()
    this.#isInBlock = false
    this.#unseen = null
    for (const text of this.#captions.splice(0)) {
      this.#writer.write(text)
      this.#writer.close({ kind: 'caption' })
    }
  }

  /** Code keeps its spaces; where it has blank lines it is several blocks. */
  #code(code: string, look: Look): void {
    for (const text of code.split(/\n(?:[ \t]*\n)+/)) {
      if (text.trim() !== '') this.#writer.parts.push({ ...look, text: text.replace(/\n+$/, '') })
    }
  }

  #text(text: string): void {
    for (const piece of this.#critic.parted(text)) {
      if (typeof piece === 'string') {
        this.#write(piece)
        if (this.#highlight?.to && piece.trim() !== '') this.#highlight = null
      } else if (piece.what === 'comment') this.#comment(piece.text)
      else if (piece.kind === 'highlight') this.#highlighted(piece.what)
      else if (piece.what === 'begin') this.#changes.begin(piece.kind)
      else this.#changes.end(piece.kind)
    }
  }

  #write(text: string, isBreak = false): void {
    if (this.#unseen !== null) return
    const words = isBreak && !this.#isRow ? '\n' : text.replace(/[ \t\n]+/g, ' ')
    this.#written += words
    this.#changes.write(words)
  }

  #highlighted(what: 'begin' | 'end'): void {
    if (what === 'begin') this.#highlight = { from: this.#writer.spot(), to: null }
    else if (this.#highlight !== null) this.#highlight.to = this.#writer.spot()
  }

  #comment(text: string): void {
    const highlight = this.#highlight
    this.#highlight = null
    if (highlight?.to) this.#marks.push({ kind: 'comment', text, ...highlight, to: highlight.to })
    else this.#mark('comment', text)
  }

  #mark(kind: 'comment' | 'footnote', text: string): void {
    if (text !== '') this.#marks.push({ kind, text, from: this.#writer.spot(), to: null })
  }

  #footnote(identifier: string): void {
    const note = this.#tree.footnotes.get(identifier)
    // A mark that stands again says nothing new.
    if (note === undefined || this.#met.has(identifier)) return
    this.#met.add(identifier)
    this.#mark('footnote', this.#wordsOf(note))
  }

  #link(written: string, children: readonly Nodes[], around: Around): void {
    const text = this.#critic.restored(written)
    if (/^https?:\/\//i.test(text)) {
      const from = this.#writer.spot()
      this.#tasks.push(() => {
        this.#marks.push({ kind: 'link', text, from, to: this.#writer.spot() })
      })
    }
    this.#children(children, around)
  }

  #caption(title: string | null | undefined): void {
    if (title) this.#captions.push(this.#critic.restored(title))
  }

  /** Raw HTML: its text alone, and its comments as notes. Inside of a line it is one tag. */
  #html(value: string, look: Look): void {
    const html = this.#withoutComments(this.#critic.restored(value))
    if (this.#isInBlock) {
      this.#tag(html)
      return
    }
    const first = this.#writer.parts.length
    const { parts, words, glued, struck } = blocksOfHtml(html)
    for (const part of parts) {
      this.#writer.parts.push(part.kind === 'paragraph' ? { ...part, ...look } : part)
    }
    for (const { mark, from, to } of words) {
      const within = ({ part, at }: PartPoint): Spot => ({ part: first + part, at })
      this.#marks.push({ kind: 'link', text: mark, from: within(from), to: within(to) })
    }
    this.glued.push(...glued)
    this.struck.push(...struck)
    this.#close(look)
  }

  #tag(html: string): void {
    const [, end, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(html) ?? []
    const element = name.toLowerCase()
    if (/^su[bp]$/.test(element)) this.#raise(end === '/')
    else if (end === '/') {
      if (this.#unseen === element) this.#unseen = null
    } else if (element === 'br') this.#write('\n', true)
    else if (UNSEEN.test(element)) this.#unseen ??= element
  }

  #raise(isEnd: boolean): void {
    const from = this.#raisedAt
    this.#raisedAt = isEnd ? null : this.#written.length
    if (!isEnd || from === null || !/^[0-9]+$/.test(this.#written.slice(from))) return
    const word = /[\p{L}\p{N}.,]*$/u.exec(this.#written.slice(Math.max(0, from - WORD), from))?.[0]
    if (word) this.glued.push(word + this.#written.slice(from))
  }

  #withoutComments(html: string): string {
    const kept: string[] = []
    let from = 0
    for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) break
      this.#mark('comment', html.slice(at + 4, end).trim())
      kept.push(html.slice(from, at))
      from = end + 3
    }
    return kept.join('') + html.slice(from)
  }

  #wordsOf(note: Nodes): string {
    return this.#critic.restored(plainWords(note, this.#tree)).trim()
  }
}
