/** The version of what Tickmark itself does to a text. Another number says that it may read other words. */
const OURS = 'Tickmark 1'

/** The libraries that read files, and their versions, which a test compares with the package’s. */
export const READERS = {
  jschardet: '4.0.0',
  papaparse: '5.7.1',
  parse5: '8.1.1',
  'pdfjs-dist': '4.10.38',
  'postal-mime': '2.7.6',
  saxes: '6.0.0',
  yauzl: '3.4.0',
} as const

/** What read a text: “parse5 8.1.1, Tickmark 1”. */
export function extractorOf(...names: readonly (keyof typeof READERS)[]): string {
  return [...names.map((name) => `${name} ${READERS[name]}`), OURS].join(', ')
}
