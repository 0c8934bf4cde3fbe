import { decodeAs } from './charsets.ts'

/** What each character is in a character set of one or two bytes, as its decoder reads them. */
export function tableOf(charset: string): ReadonlyMap<string, Buffer> {
  const table = new Map<string, Buffer>()
  const add = (...bytes: number[]) => {
    const written = Buffer.from(bytes)
    const character = decodeAs(charset, written) ?? ''
    const isOne = character.length === 1 && character !== '\ufffd' && character !== '\r'
    if (isOne && !table.has(character)) table.set(character, written)
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  if (!/^(?:shift_jis|gb18030|big5|euc-kr|euc-jp)$/.test(charset)) return table
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  }
  return table
}

/** Text in a character set; what is not in it is left out. */
export function encode(text: string, charset: string): Buffer {
  const table = tableOf(charset)
  return Buffer.concat([...text].map((character) => table.get(character) ?? Buffer.alloc(0)))
}
