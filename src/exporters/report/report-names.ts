/** Room for what follows the name, in a name of 255 bytes. */
const LONGEST = 180

/** Names that Windows gives to devices, whatever follows the first full stop. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * Names for reports that are written into one folder: safe on every system, made of the titles, and
 * no two the same where letters' case and composition are no difference.
 */
export class ReportNames {
  readonly #taken = new Set<string>()

  /** A name for a report with this title, without its ending. */
  of(title: string): string {
    const name = safe(title)
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name} (${number})`
      const key = numbered.normalize('NFKC').toLowerCase()
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return numbered
    }
  }
}

function safe(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const cut = cutTo(plain, LONGEST).replace(/[. ]+$/, '')
  if (cut === '') return 'Report'
  return DEVICES.test(cut) ? `_${cut}` : cut
}

/** As many characters from the start as take so many bytes in UTF-8. */
function cutTo(text: string, bytes: number): string {
  let out = ''
  let left = bytes
  for (const character of text) {
    left -= new TextEncoder().encode(character).length
    if (left < 0) break
    out += character
  }
  return out
}
