/** A language as a file names it, as a BCP 47 tag; empty where it is none. */
export function languageTag(name: string): string {
  const [first = ''] = name
    .trim()
    .replaceAll('_', '-')
    .split(/[,;\s]/)
  try {
    return Intl.getCanonicalLocales(first)[0] ?? ''
  } catch {
    return ''
  }
}
