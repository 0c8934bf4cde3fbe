/** The address that a field’s code leads to; null where it is no link, or one within the file. */
export function addressIn(code: string): string | null {
  const [, rest = ''] = /^\s*HYPERLINK\b(.*)$/is.exec(code) ?? []
  let address: string | null = null
  let option = ''
  let place = ''
  for (const { 1: quoted, 2: plain = '' } of rest.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
    const word = quoted?.replace(/\\(.)/g, '$1') ?? plain
    if (quoted === undefined && plain.startsWith('\\')) {
      option = plain.toLowerCase()
    } else if (option === '\\l') {
      place = `#${word}`
      option = ''
    } else if (option === '\\o' || option === '\\t') {
      option = ''
    } else {
      address ??= word
    }
  }
  return address === null ? null : address + place
}

/** A link’s address where it leads to the web; else null. */
export function webAddress(address: string | null): string | null {
  const trimmed = address?.trim() ?? ''
  return /^https?:\/\/\S/i.test(trimmed) ? trimmed : null
}

/** A field that is being read: its code comes first, then what it shows. */
interface Field {
  code: string
  isShown: boolean
  end: (() => void) | null
}

/** The fields that are open, each in the one before. */
export class Fields {
  #open: Field[] = []

  /** Whether what is read now is a field’s code, and not what it shows. */
  get isCode(): boolean {
    return this.#open.some(({ isShown }) => !isShown)
  }

  begin(): void {
    this.#open.push({ code: '', isShown: false, end: null })
  }

  code(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.isShown) field.code += text
  }

  /** What follows is shown. `start` is told the code, and gives what to do at the field’s end. */
  show(start: (code: string) => (() => void) | null): void {
    const field = this.#open.at(-1)
    if (field === undefined || field.isShown) return
    field.isShown = true
    if (!this.isCode) field.end = start(field.code)
  }

  end(): void {
    this.#open.pop()?.end?.()
  }

  /** Gives up fields whose code does not end with the paragraph: the rest would be taken for code. */
  endParagraph(): void {
    this.#open = this.#open.filter(({ isShown }) => isShown)
  }
}
