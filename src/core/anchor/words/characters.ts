import { at } from './at.ts'
import { CLASS, characterClasses, classOf } from './character-class.ts'
import { isApostrophe } from './spell.ts'

/** A text by its characters: what each does in a word, and how far words reach. */
export class Characters {
  readonly #classes = characterClasses()

  constructor(readonly text: string) {}

  /** The class of the character at `offset`; -1 past the end. */
  classAt(offset: number): number {
    if (offset >= this.text.length) return -1
    const sort = at(this.#classes, this.text.charCodeAt(offset))
    return sort === CLASS.high ? classOf(this.characterAt(offset)) : sort
  }

  /** How many UTF-16 code units the character at `offset` has. */
  sizeAt(offset: number): number {
    return at(this.#classes, this.text.charCodeAt(offset)) === CLASS.high
      ? this.characterAt(offset).length
      : 1
  }

  characterAt(offset: number): string {
    return String.fromCodePoint(this.text.codePointAt(offset) as number)
  }

  /** The first offset from `offset` on where something is seen. */
  pastIgnored(offset: number): number {
    let next = offset
    while (this.classAt(next) === CLASS.ignored) next += this.sizeAt(next)
    return next
  }

  /** Where the letters from `start` on end, with the apostrophes inside of them. */
  endOfLetters(start: number): number {
    const isWithin = (sort: number) =>
      sort === CLASS.letter || sort === CLASS.mark || sort === CLASS.ignored
    return this.#endOfWord(start, isWithin, isApostrophe, CLASS.letter)
  }

  /** Where the number from `start` on ends, with the points and separators inside of it. */
  endOfNumber(start: number): number {
    const isWithin = (sort: number) =>
      sort === CLASS.digit || sort === CLASS.mark || sort === CLASS.ignored
    return this.#endOfWord(start, isWithin, isSeparator, CLASS.digit)
  }

  #endOfWord(
    start: number,
    isWithin: (sort: number) => boolean,
    isJoint: (character: string) => boolean,
    /** What stands on the far side of a joint. */
    beyond: number,
  ): number {
    let end = start
    for (;;) {
      const sort = this.classAt(end)
      if (isWithin(sort)) {
        end += this.sizeAt(end)
      } else if (end > start && sort === CLASS.other && isJoint(this.text.charAt(end))) {
        const next = this.pastIgnored(end + 1)
        if (this.classAt(next) !== beyond) break
        end = next
      } else {
        break
      }
    }
    return this.#withoutIgnored(start, end)
  }

  /** `raw` without what is not seen. */
  seen(raw: string): string {
    for (let i = 0; i < raw.length; i++) {
      const sort = at(this.#classes, raw.charCodeAt(i))
      if (sort !== CLASS.ignored && sort !== CLASS.high) continue
      return [...raw].filter((character) => classOf(character) !== CLASS.ignored).join('')
    }
    return raw
  }

  /** A word never ends with what is not seen, unless it is all of it. */
  #withoutIgnored(start: number, end: number): number {
    let last = end
    while (last > start && at(this.#classes, this.text.charCodeAt(last - 1)) === CLASS.ignored) {
      last--
    }
    return last > start ? last : end
  }
}

function isSeparator(character: string): boolean {
  return /^[.,٫٬'’]$/u.test(character)
}
