/** Words to be drawn on a page, in points from its bottom left. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly isBold?: boolean
  /** Whether they run upwards. */
  readonly isSideways?: boolean
}

export interface DrawnPage {
  readonly words: readonly Drawn[]
  readonly links?: readonly { readonly url: string; readonly rect: readonly number[] }[]
  /** In degrees, clockwise. */
  readonly rotate?: number
  /** What stands in the page’s stream instead of its words. */
  readonly content?: string
}

export interface DrawnPdf {
  readonly pages: readonly DrawnPage[]
  readonly title?: string
  readonly language?: string
  /** Whether the font calls its hyphen a soft one, as many do. */
  readonly hasSoftHyphens?: boolean
}

/** A PDF of A4 pages with words where they are put, in Helvetica; letters are of WinAnsi. */
export function drawnPdf({ pages, title, language, hasSoftHyphens = false }: DrawnPdf): Buffer {
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const lang = language === undefined ? '' : `/Lang (${language})`
  add(`<< /Type /Catalog /Pages 2 0 R ${lang} >>`)
  add('')
  add(fontOf('Helvetica', hasSoftHyphens ? '/ToUnicode 6 0 R' : ''))
  add(fontOf('Helvetica-Bold'))
  add(`<< /Title (${escaped(title ?? '')}) >>`)
  add(`<< /Length ${SOFT_HYPHENS.length} >>\nstream\n${SOFT_HYPHENS}\nendstream`)
  const kids = pages.map(({ words, links = [], rotate = 0, content }) => {
    const stream = content ?? words.map(shown).join('\n')
    const at = add(
      `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
    )
    const areas = links.map(({ url, rect }) => {
      const action = `<< /S /URI /URI (${url}) >>`
      return `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A ${action} >>`
    })
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${at} 0 R ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Annots [${areas.join(' ')}] >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return fileOf(objects)
}

function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n` +
      `<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

/** What letters its codes are: those of ASCII, but the hyphen a soft one. */
const SOFT_HYPHENS =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Soft def ' +
  '1 begincodespacerange <00> <FF> endcodespacerange ' +
  '2 beginbfrange <20> <2C> <0020> <2E> <7E> <002E> endbfrange ' +
  '1 beginbfchar <2D> <00AD> endbfchar endcmap end end'

function fontOf(name: string, more = ''): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding ${more} >>`
}

function shown({ text, x, y, size = 10, isBold = false, isSideways = false }: Drawn): string {
  const matrix = isSideways ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${escaped(text)}) Tj ET`
}

function escaped(text: string): string {
  const bytes = [...text].map((letter) => WIN_ANSI[letter] ?? letter).join('')
  return bytes.replace(/[\\()]/g, '\\$&')
}

const WIN_ANSI: Readonly<Record<string, string>> = {
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
}

/** Lines under each other, from `top` down. */
export function linesAt(
  x: number,
  top: number,
  lines: readonly string[],
  more: Partial<Drawn> & { readonly leading?: number } = {},
): Drawn[] {
  const { leading = 12, ...rest } = more
  return lines.map((text, index) => ({ ...rest, text, x, y: top - index * leading }))
}
