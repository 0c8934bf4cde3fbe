/**
 * A value with every text in it as XML can hold it (XML 1.0, 2.2 Char): what is no character there is
 * U+FFFD, in the same length, so that spans hold. Controls and lone surrogates are what the library
 * and UTF-8 take care of.
 */
export function forXml<T>(value: T): T {
  return cleaned(value) as T
}

const NO_CHARACTER = /[\uFFFE\uFFFF]/g

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(NO_CHARACTER, '\uFFFD')
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]))
}
