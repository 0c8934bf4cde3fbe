import { CLASS } from './character-class.ts'
import { Characters } from './characters.ts'
import { endOfReference, isFootnoteMark } from './footnote-mark.ts'
import type { Lexicon } from './lexicon.ts'
import { isMinus } from './minus.ts'
import { ELLIPSIS, MINUS, PARAGRAPH, PERCENT, spellSign, spellWord } from './spell.ts'
import type { Words } from './words.ts'

/** Decides whether "left-" at a line's end and "right" on the next line are one word. */
export type JoinLines = (left: string, right: string) => boolean

const LINE_END_HYPHEN = /[-‐‑][ \t\u00a0]*\r?\n[ \t\u00a0]*(?!\s)/uy
const BREAK = /\n\s*\n/u

/** `text` as words. Linear in the text. */
export function readWords(text: string, lexicon: Lexicon, joins: JoinLines = () => false): Words {
  return new Reader(text, lexicon, joins).read()
}

class Reader {
  readonly #characters: Characters
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #keys: number[] = []
  /** Words as they stand in the text, for those that are written often. */
  readonly #spelt = new Map<string, number>()

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    readonly joins: JoinLines,
  ) {
    this.#characters = new Characters(text)
  }

  read(): Words {
    const { text } = this
    let offset = 0
    while (offset < text.length) offset = this.#readAt(offset)
    return {
      text,
      lexicon: this.lexicon,
      count: this.#keys.length,
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      keys: Int32Array.from(this.#keys),
    }
  }

  /** Reads one word or what is passed over, and answers where it ends. */
  #readAt(offset: number): number {
    switch (this.#classAt(offset)) {
      case CLASS.space:
        return this.#readSpace(offset)
      case CLASS.ignored:
        return offset + this.#characters.sizeAt(offset)
      case CLASS.letter:
        return this.#readLetters(offset)
      case CLASS.digit:
        return this.#readNumber(offset)
      case CLASS.raised:
        return this.#readRaised(offset)
      default:
        return this.#readSign(offset)
    }
  }

  #readSpace(start: number): number {
    let end = start + 1
    while (this.#classAt(end) === CLASS.space) end++
    if (end > start + 1 && this.#keys.length > 0 && end < this.text.length) {
      if (BREAK.test(this.text.slice(start, end))) this.#add(start, end, PARAGRAPH)
    }
    return end
  }

  #readLetters(start: number): number {
    const parts: string[] = []
    let from = start
    for (;;) {
      const end = this.#characters.endOfLetters(from)
      parts.push(this.text.slice(from, end))
      LINE_END_HYPHEN.lastIndex = end
      if (!LINE_END_HYPHEN.test(this.text)) return this.#addLetters(start, end, parts)
      const next = LINE_END_HYPHEN.lastIndex
      if (this.#classAt(next) !== CLASS.letter) return this.#addLetters(start, end, parts)
      const right = this.text.slice(next, this.#characters.endOfLetters(next))
      if (!this.joins(this.#spell(parts.join('')), this.#spell(right))) {
        return this.#addLetters(start, end, parts)
      }
      from = next
    }
  }

  #addLetters(start: number, end: number, parts: readonly string[]): number {
    const raw = parts.length === 1 ? (parts[0] as string) : parts.join('')
    let key = this.#spelt.get(raw)
    if (key === undefined) {
      key = this.lexicon.number(this.#spell(raw))
      this.#spelt.set(raw, key)
    }
    const last = this.#keys.length - 1
    if (this.#isPercentOfTwo(key, last)) {
      this.#keys[last] = this.lexicon.number(PERCENT)
      this.#ends[last] = end
      return end
    }
    this.#starts.push(start)
    this.#ends.push(end)
    this.#keys.push(key)
    return end
  }

  /** "per cent" and "pour cent" are one word. */
  #isPercentOfTwo(key: number, last: number): boolean {
    if (last < 0 || this.lexicon.word(key) !== 'cent') return false
    const before = this.#wordAt(last)
    return before === 'per' || before === 'pour'
  }

  #readNumber(start: number): number {
    const end = this.#characters.endOfNumber(start)
    return this.#add(start, end, this.#spell(this.text.slice(start, end)))
  }

  #readRaised(start: number): number {
    let end = start
    while (this.#classAt(end) === CLASS.raised) end++
    const raised = this.text.slice(start, end).normalize('NFKC')
    const last = this.#keys.length - 1
    if (last >= 0 && this.#ends[last] === start) {
      const inBrackets = last > 0 && this.#wordAt(last) === ')'
      if (isFootnoteMark(this.#wordAt(inBrackets ? last - 1 : last), raised)) return end
    }
    return this.#add(start, end, `^${raised}`)
  }

  #readSign(start: number): number {
    const character = this.#characters.characterAt(start)
    if (character === '[') {
      const end = endOfReference(this.text, start)
      if (end > start) return end
    }
    if (character === '…' || (character === '.' && this.text.charAt(start + 1) === '.')) {
      let end = start + 1
      while (/^[.…]$/u.test(this.text.charAt(end))) end++
      return this.#add(start, end, ELLIPSIS)
    }
    let end = start + character.length
    const before = start > 0 ? this.#classAt(start - 1) : -1
    if (/^[†‡]$/u.test(character) && before === CLASS.letter) {
      if (this.#classAt(end) !== CLASS.digit) return end
    }
    while (this.#classAt(end) === CLASS.mark) end += this.#characters.sizeAt(end)
    if (isMinus(this.text, start, end)) return this.#add(start, end, MINUS)
    return this.#add(start, end, spellSign(this.text.slice(start, end), before === CLASS.digit))
  }

  #add(start: number, end: number, word: string): number {
    this.#starts.push(start)
    this.#ends.push(end)
    this.#keys.push(this.lexicon.number(word))
    return end
  }

  #wordAt(index: number): string {
    return this.lexicon.word(this.#keys[index] as number)
  }

  #spell(raw: string): string {
    return spellWord(this.#characters.seen(raw))
  }

  #classAt(offset: number): number {
    return this.#characters.classAt(offset)
  }
}
