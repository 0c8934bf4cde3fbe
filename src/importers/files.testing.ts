import { constants, deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF with so many lines on each page, as a writer of PDFs makes it, in letters of ASCII. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  return pdfFrom(
    pages.map((lines) => {
      const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
      return `BT /F1 12 Tf 14 TL 72 770 Td ${shown.join('\n')} ET`
    }),
  )
}

/** A PDF whose one page has nothing but a grey square on it. */
export function scannedPdf(): Buffer {
  return pdfFrom(['0.8 g 72 72 300 300 re f'])
}

/** A PDF whose font says what its bytes mean by one of the maps that come with readers of PDFs: “あい”. */
export function japanesePdf(): Buffer {
  const looks =
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'
  const collection = '<< /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>'
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo ${collection} /FontDescriptor ${looks} >>`
  return pdfFrom(['BT /F1 12 Tf 72 770 Td <82a082a2> Tj ET'], {
    font: `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [${descendant}] >>`,
  })
}

/** A PDF of a few KB whose one page says that it has so many MB of blanks to draw, packed twice. */
export function bombPdf(megabytes: number): Buffer {
  const part = deflateSync(Buffer.alloc(16 * 1024 * 1024, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
  })
  const [head, body] = [part.subarray(0, 2), part.subarray(2)]
  // Blocks of one stream, each as if nothing were before it, with a last empty one.
  const blocks = Array.from({ length: Math.ceil(megabytes / 16) }, () => body)
  const once = Buffer.concat([head, ...blocks, Buffer.from([3, 0])])
  const twice = deflateSync(once).toString('latin1')
  return pdfFrom([twice], { filter: '/Filter [/FlateDecode /FlateDecode]' })
}

/** A PDF that says that it is encrypted, and opens with no password that is tried. */
export function encryptedPdf(): Buffer {
  const key = (byte: string) => byte.repeat(32)
  return pdfFrom(['BT /F1 12 Tf (secret) Tj ET'], {
    objects: [
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key('4f')}> /U <${key('55')}> >>`,
    ],
    trailer: (first) => `/Encrypt ${first} 0 R /ID [<${key('00')}> <${key('00')}>]`,
  })
}

interface More {
  readonly objects?: readonly string[]
  readonly trailer?: (first: number) => string
  readonly font?: string
  /** What packs the contents. */
  readonly filter?: string
}

const HELVETICA =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

function pdfFrom(contents: readonly string[], more: More = {}): Buffer {
  const pageAt = (index: number) => 4 + index * 2
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}] >>`,
    more.font ?? HELVETICA,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageAt(index) + 1} 0 R >>`,
      `<< /Length ${content.length} ${more.filter ?? ''} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  const first = objects.length + 1
  objects.push(...(more.objects ?? []))
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
      `<< /Size ${size} /Root 1 0 R ${more.trailer?.(first) ?? ''} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A Word file of these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  return docxFrom(
    paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join(''),
  )
}

/** A Word file with this XML in its body; `parts` are further files in it, by their path. */
export function docxFrom(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = Object.keys(parts).map((path, index) => {
    const name = path.replace(/^word\/|\.xml$/g, '')
    return `<Relationship Id="r${index}" Type="${office}/${name}" Target="${name}.xml"/>`
  })
  const entries = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${RELATED}<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `${RELATED}${related.join('')}</Relationships>`,
    ...parts,
  }
  return zipOf(
    Object.entries(entries).map(([name, text]) => ({
      name,
      bytes: Buffer.from(text),
      isPacked: true,
    })),
  )
}

const RELATED =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'

/** A part of a Word file. */
export function wordXml(root: string, content: string): string {
  return `<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`
}

/**
 * A zip bomb that is named and made like a Word file: so many MB of blanks in a thousandth of that.
 * It may say of itself, in bytes, that it is small.
 */
export function bombDocx(megabytes = 80, says = megabytes * 1024 * 1024): Buffer {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024, ' ')
  bytes.write(wordXml('document', '').split('</')[0] ?? '')
  const rels = `${RELATED}<Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`
  return zipOf([
    { name: '_rels/.rels', bytes: Buffer.from(rels), isPacked: true },
    { name: 'word/document.xml', bytes, isPacked: true, says },
  ])
}

interface ZipEntry {
  readonly name: string
  readonly bytes: Buffer
  readonly isPacked: boolean
  /** The size that the archive says it has unpacked. */
  readonly says?: number
}

/** A zip archive. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, isPacked, says } of entries) {
    const packed = isPacked ? deflateRawSync(bytes) : bytes
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isPacked ? 8 : 0, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(says ?? bytes.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, path, packed])
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, path)
    files.push(file)
    offset += file.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listed, end])
}

const CRCS = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRCS[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}

/** A page as Chromium saves it, with what belongs to it; the page is in quoted-printable. */
export function mhtmlOf(html: string): Buffer {
  const page = [...Buffer.from(html)]
    .map((byte) =>
      byte === 61 || byte > 126 || (byte < 32 && byte !== 10)
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : byte === 10
          ? '\r\n'
          : String.fromCharCode(byte),
    )
    .join('')
  const lines = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/news',
    'Subject: News',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----Boundary----"',
    '',
    '------Boundary----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://example.org/news',
    '',
    page.replace(/[^\r\n]{70}(?=[^=\r\n]{3})/g, '$&=\r\n'),
    '------Boundary----',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/dot.gif',
    '',
    'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    '------Boundary------',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
