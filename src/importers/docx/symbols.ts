import { attributeOf, childOf } from './parts.ts'
import type { XmlElement } from './xml.ts'

/** Adobe’s Symbol encoding from 0x20; a blank where it has nothing that Unicode has. */
const SYMBOL = [
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ',
  ' '.repeat(32),
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
].join('')

/** Of Wingdings what stands in texts: faces, bullets, arrows, ticks and crosses. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x4a, '☺'],
  [0x4b, '😐'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** What stands for a sign that cannot be told. */
const UNKNOWN = '\ufffd'

/** The character that an element of a symbol font stands for. */
export function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  return drawn(code, attributeOf(element, 'font') ?? '')
}

/** A run’s words with the signs of its symbol font, which Word keeps in a private range, as Unicode’s. */
export function withSymbols(words: string, run: XmlElement | undefined): string {
  const fonts = childOf(run, 'rFonts')
  const font = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi') ?? ''
  if (!/^(?:symbol|wingdings)$/i.test(font)) return words
  return words.replace(/[\uf020-\uf0ff]/g, (sign) => drawn(sign.charCodeAt(0), font))
}

function drawn(code: number, font: string): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const sign = isPrivate ? code - 0xf000 : code
  if (/^symbol$/i.test(font) && sign >= 0x20 && sign <= 0xff) {
    const found = SYMBOL[sign - 0x20] ?? ' '
    return found !== ' ' || sign === 0x20 ? found : UNKNOWN
  }
  if (/^wingdings$/i.test(font) && sign <= 0xff) return WINGDINGS.get(sign) ?? UNKNOWN
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : UNKNOWN
}
