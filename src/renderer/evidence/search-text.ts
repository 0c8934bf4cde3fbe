import { type Searchable, searchable } from '../../core/article/index.ts'

/** From this length on a text is folded in a coarser and faster way, in UTF-16 code units. */
const LARGE = 1_000_000

/**
 * A text as it is searched. In a large one what is folded is folded unit by unit: case, accents that
 * are one unit with their letter, quotation marks, dashes and kinds of space, which is most of what
 * {@link searchable} does at a tenth of its time.
 */
export function searchText(text: string): Searchable {
  if (text.length < LARGE) return searchable(text)
  const folds = new Map<string, string>()
  const foldUnit = (unit: string) => {
    const known = folds.get(unit)
    if (known !== undefined) return known
    const { folded } = searchable(unit)
    const made = folded.length === 1 ? folded : unit
    folds.set(unit, made)
    return made
  }
  const lower = text.replace(/[\t\n\f\r]/g, ' ').toLowerCase()
  // A few letters are two when they are small.
  const ascii = lower.length === text.length ? lower : text
  const folded = ascii.replace(/[^ -~]/g, foldUnit)
  const origins = new Int32Array(text.length + 1)
  for (let at = 0; at < origins.length; at++) origins[at] = at
  return { folded, origins }
}
