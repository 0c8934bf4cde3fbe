import Papa from 'papaparse'

/** The rows of a table whose cells are parted by a delimiter; an empty one is found out. */
export function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const parted = delimiter || (partsEveryRow(text, ';') ? ';' : '')
  return Papa.parse<readonly string[]>(text, { delimiter: parted }).data
}

/**
 * Whether a delimiter parts the first rows into as many cells each: where it does, the commas
 * between them are those of numbers.
 */
function partsEveryRow(text: string, delimiter: string): boolean {
  const { data } = Papa.parse<readonly string[]>(text, { delimiter, preview: 20 })
  const [count = 0, ...others] = data
    .filter(([first, ...cells]) => first || cells.length > 0)
    .map((cells) => cells.length)
  return count > 1 && others.every((other) => other === count)
}
