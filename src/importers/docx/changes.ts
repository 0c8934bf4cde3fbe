import type { ImportChoices } from '../../core/article/index.ts'
import type { PartsWriter, Spot } from '../article/parts-writer.ts'
import { attributeOf, childrenOf } from './parts.ts'
import { dateOf } from './signed.ts'
import type { XmlElement } from './xml.ts'

/** Of tracked changes: the text with all of them made, or as it was before. */
export type View = NonNullable<ImportChoices['changes']>

/** A tracked change, by who made it when. A move is a deletion and an insertion. */
export interface Change {
  readonly kind: 'insertion' | 'deletion'
  readonly author: string
  readonly date: string
}

/** A change with the words that it inserted or deleted, and where they stand, or stood. */
export interface ChangedWords extends Change {
  readonly text: string
  readonly from: Spot
  readonly to: Spot
}

/** What an element says was done to its content, or to what it is a property of; else null. */
export function changeOf(element: XmlElement): Change | null {
  const kind = KINDS.get(element.localName)
  if (kind === undefined) return null
  return { kind, author: attributeOf(element, 'author') ?? '', date: dateOf(element) }
}

const KINDS: ReadonlyMap<string, Change['kind']> = new Map([
  ['ins', 'insertion'],
  ['moveTo', 'insertion'],
  ['cellIns', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'deletion'],
  ['cellDel', 'deletion'],
])

/** The changes that properties say were done to what they belong to. */
export function changesIn(properties: XmlElement | undefined): Change[] {
  if (properties === undefined) return []
  return childrenOf(properties).flatMap((child) => changeOf(child) ?? [])
}

/** Knows which changes the words being read are in, and collects what each one changed. */
export class Changes {
  /** Whether there was any. */
  areAny = false
  /** How many characters are not in the text that is wanted, so far. */
  left = 0
  readonly #out: Change['kind']
  readonly #writer: PartsWriter
  #within: readonly Change[] = []
  readonly #all: Collected[] = []
  #latest: Collected | null = null

  constructor(view: View, writer: PartsWriter) {
    this.#out = view === 'newest' ? 'deletion' : 'insertion'
    this.#writer = writer
  }

  get within(): readonly Change[] {
    return this.#within
  }

  /** Whether words here are in the text that is wanted. */
  get isShown(): boolean {
    return this.#within.every(({ kind }) => kind !== this.#out)
  }

  /** Reads something as lying in these changes too. */
  in(changes: readonly Change[], read: () => void): void {
    if (changes.length > 0) this.areAny = true
    this.at(changes.length > 0 ? [...this.#within, ...changes] : this.#within, read)
  }

  /** Reads something as lying in these changes, and in no others. */
  at(changes: readonly Change[], read: () => void): void {
    const before = this.#within
    this.#within = changes
    read()
    this.#within = before
  }

  /** Takes words that are here: they are written where they are wanted. */
  take(words: string): void {
    const change = this.#within.findLast(({ kind }) => kind === this.#out) ?? this.#within.at(-1)
    const isShown = change?.kind !== this.#out
    if (change === undefined) {
      this.#latest = null
      this.#writer.write(words)
      return
    }
    const one = this.#sameAs(change)
    one.texts.push(words)
    const hasWords = words.trim() !== ''
    if (hasWords) one.from ??= this.#writer.spot()
    if (isShown) this.#writer.write(words)
    else this.left += words.length
    if (hasWords) one.to = this.#writer.spot()
  }

  /**
   * Takes a break between paragraphs that is wanted or not, and which is written elsewhere. It
   * parts what was changed before from what is changed after, unless it was changed with them.
   */
  takeBreak(): void {
    const change = this.#within.findLast(({ kind }) => kind === this.#out) ?? this.#within.at(-1)
    if (change === undefined) this.#latest = null
    else this.#sameAs(change).texts.push('\n')
  }

  /** Changes of words, in order. Those that only changed white space are none. */
  words(): ChangedWords[] {
    return this.#all.flatMap(({ change, texts, from, to }) => {
      const text = texts
        .join('')
        .replace(/[ \t]*\n\s*/g, '\n')
        .replace(/[ \t]+/g, ' ')
        .trim()
      return from === null || to === null ? [] : [{ ...change, text, from, to }]
    })
  }

  #sameAs(change: Change): Collected {
    if (this.#latest !== null && isSame(this.#latest.change, change)) return this.#latest
    const one: Collected = { change, texts: [], from: null, to: null }
    this.#latest = one
    this.#all.push(one)
    return one
  }
}

interface Collected {
  readonly change: Change
  readonly texts: string[]
  from: Spot | null
  to: Spot | null
}

/** Word begins a new change with each run; what one person does in a minute is one. */
function isSame(one: Change, other: Change): boolean {
  return (
    one.kind === other.kind &&
    one.author === other.author &&
    one.date.slice(0, MINUTE) === other.date.slice(0, MINUTE)
  )
}

const MINUTE = '2024-03-01T10:00'.length
