/** In UTF-16 code units. */
const LONGEST = 200

/** Characters that are not seen, or make others be seen in another order. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  /[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
/** Half of a character that takes two code units. */
const BROKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A file's name as it can be shown: on one line, in the order in which it is written, and no path.
 * What is cut from a long one is in its middle. Never empty.
 */
export function harmlessName(name: string): string {
  const shown = name
    .replace(UNSEEN, '')
    .replace(/[/\\]/g, '_')
    .replace(BROKEN, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\.*$/.test(shown)) return 'file'
  if (shown.length <= LONGEST) return shown
  const half = LONGEST / 2
  return `${shown.slice(0, half - 1)}…${shown.slice(-half)}`.replace(BROKEN, '')
}
