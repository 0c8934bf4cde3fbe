import { flagReasons, flagResolutions } from '../sayings/sayings.ts'

/**
 * What the parts of a review say, in a few words: a field of a flag, a comment, a query or a
 * correction by its name, and the whole of one under no name. Null for all else.
 */
export function reviewWords(field: string, value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { how, note, made, reason, text, from, to, head } = value as Record<string, unknown>
  const words = (first: string, more: unknown) => (more ? `${first}: ${more}` : first)
  switch (field) {
    case 'resolution':
      return words(flagResolutions[how as keyof typeof flagResolutions], note)
    case 'decision':
      return words(how === 'accepted' ? 'Accepted' : 'Rejected', note)
    case 'outcome':
      return made === true ? 'made' : 'not made'
    case 'resolved':
    case 'waiting':
      return 'yes'
    case 'answered':
      return String(text)
    case '':
      break
    default:
      return null
  }
  if (typeof reason === 'string')
    return words(flagReasons[reason as keyof typeof flagReasons], text)
  if (typeof from === 'string' && typeof to === 'string') return `“${from}” → “${to}”`
  return typeof head === 'string' ? String(note) : null
}
