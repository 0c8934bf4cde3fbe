/** Text that is HTML already: from {@link html}, or a constant that its author vouches for. */
export class Html {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

/** What a template takes: text and numbers are escaped, HTML is not, null and false are nothing. */
export type Content = string | number | Html | readonly Content[] | null | false

/**
 * A template that escapes every value, so that no text can become markup, neither between tags nor
 * inside of a quoted attribute.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) text += write(values[i] ?? null) + (strings[i + 1] ?? '')
  return new Html(text)
}

function write(content: Content): string {
  if (content === null || content === false) return ''
  if (content instanceof Html) return content.toString()
  if (typeof content === 'object') return content.map(write).join('')
  return escapeText(String(content))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What HTML does not allow as a character at all: controls, lone surrogates, noncharacters. */
const NOT_A_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_A_CHARACTER, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
}

/** Plain text as paragraphs: a blank line parts two of them, a line break stays one. */
export function paragraphs(text: string): Html[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p dir="auto">${joined(part.trim().split('\n'), html`<br>`)}</p>`)
}

/** The parts with `between` in each gap. */
export function joined(parts: readonly Content[], between: Content): Content[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}
