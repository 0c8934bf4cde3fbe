import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTypes, zipOf } from './file-type.testing.ts'
import { BEGINNING, type FileType, fileType } from './file-type.ts'
import { textType } from './file-type-text.ts'

/** As the keeper of files asks. */
function typeOf(content: Buffer, name: string): Promise<FileType> {
  return fileType(content.subarray(0, BEGINNING), name, {
    size: content.length,
    read: async (into, position) => content.copy(into, 0, position),
  })
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const WORD = `${OFFICE}.wordprocessingml.document`
const SHEET = `${OFFICE}.spreadsheetml.sheet`
const office = (main: string) =>
  zipOf([
    { name: 'docProps/app.xml', content: '<x/>' },
    { name: '[Content_Types].xml', content: contentTypes(main) },
    { name: 'word/document.xml', content: '<w:document/>' },
  ])
const open = (type: string) => zipOf([{ name: 'mimetype', content: type }])
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const bytes = (text: string) => Buffer.from(text, 'latin1')
const long = (text: string) => text + ' '.repeat(BEGINNING)
const PNG = bytes(
  '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IDAT',
)
const MHTML =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n------'
const PDF = 'application/pdf'
const HTML = 'text/html'
const SVG = 'image/svg+xml'
const UNKNOWN = 'application/octet-stream'

type Case = readonly [content: string | Buffer, name: string, type: string, ext: string]
const cases: readonly Case[] = [
  ['%PDF-1.7', 'x.txt', PDF, 'pdf'],
  ['%PDF-1.5\nAIPrivateData', 'drawn in Illustrator.ai', PDF, 'pdf'],
  [bytes('\x1b%-12345X@PJL\0\n%PDF-1.4'), 'from the printer', PDF, 'pdf'],
  [PNG, 'photo', 'image/png', 'png'],
  [PNG, 'page.html', 'image/png', 'png'],
  [bytes('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'photo.png', 'image/jpeg', 'jpg'],
  [bytes('GIF89a\x01\0\x01\0'), 'x', 'image/gif', 'gif'],
  [bytes('RIFF\0\0\0\0WEBPVP8 '), 'x', 'image/webp', 'webp'],
  [bytes('\0\0\0\x20ftypavif\0\0\0\0'), 'x', 'image/avif', 'avif'],
  ['{\\rtf1\\ansi Words}', 'letter.doc', 'application/rtf', 'rtf'],

  [office(WORD), 'renamed.zip', WORD, 'docx'],
  [office(SHEET), 'budget.docx', SHEET, 'xlsx'],
  [
    open('application/vnd.oasis.opendocument.text'),
    'x',
    'application/vnd.oasis.opendocument.text',
    'odt',
  ],
  [open('application/epub+zip\n'), 'book.docx', 'application/epub+zip', 'epub'],
  [zipOf([{ name: 'setup.exe', content: 'MZ' }]), 'budget.xlsx', 'application/zip', 'zip'],
  [
    office('application/vnd.ms-word.document.macroEnabled'),
    'armed.docx',
    'application/vnd.ms-word.document.macroEnabled.12',
    'docm',
  ],
  ['PK\x03\x04', 'broken.docx', 'application/zip', 'zip'],
  [office(WORD).subarray(0, -30), 'cut.docx', WORD, 'docx'],

  ['<!DOCTYPE html>', 'page.php', HTML, 'html'],
  [
    '\ufeff\n<!-- saved from url=(0019)https://example.org/ -->\n<html><body>',
    'x.txt',
    HTML,
    'html',
  ],
  [
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0" "x"><html>',
    'x',
    HTML,
    'html',
  ],
  ['<meta charset="utf-8"><p>Pasted</p>', 'Pasted page', HTML, 'html'],
  ['<script>alert(1)</script>', 'innocent.txt', HTML, 'html'],
  ['The bridge cost <b>12 million</b>.', 'pasted.html', HTML, 'html'],
  ['<google-sheets-html-origin><u>12</u>', 'pasted.htm', HTML, 'html'],
  ['The bridge cost <b>12 million</b>.', 'news.txt', 'text/plain', 'txt'],
  ['It is 1 < 2, and 3 > 2.', 'sums.html', 'text/plain', 'txt'],
  [utf16('<html><body>Słowa</body></html>'), 'x', HTML, 'html'],
  ['<svg onload="alert(1)">', 'logo.png', SVG, 'svg'],
  [
    '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY a "b">]>\n<svg>',
    'x',
    SVG,
    'svg',
  ],
  ['<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>', 'x.xml', SVG, 'svg'],
  ['<?xml version="1.0"?><feed/>', 'x.html', 'application/xml', 'xml'],
  [MHTML, 'page.html', 'multipart/related', 'mhtml'],
  [
    'Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nmultipart/related',
    'x.mht',
    'text/plain',
    'txt',
  ],
  ['{"a": [1, 2.5e3, null]}', 'x.csv', 'application/json', 'json'],
  ['{"a": [1, 2', 'x.json', 'text/plain', 'txt'],
  [long('[{"a": "b\\"", "c": -1.5,\n'), 'x', 'application/json', 'json'],
  [long('[1] A footnote, and no JSON.'), 'notes', 'text/plain', 'txt'],
  ['a,b\n1,2', 'data.CSV', 'text/csv', 'csv'],
  ['a\tb', 'data.tsv', 'text/tab-separated-values', 'tsv'],
  ['Plain words', 'notes.MD', 'text/markdown', 'md'],
  ['Plain words', 'evil.exe', 'text/plain', 'txt'],
  ['Plain words', 'x.constructor', 'text/plain', 'txt'],
  ['BMW and the others said it was 12 million.', 'notes', 'text/plain', 'txt'],
  ['MZ is no program here', 'x.exe', 'text/plain', 'txt'],
  [bytes('Caf\xe9 and na\xefve words in Latin-1'), 'old.txt', 'text/plain', 'txt'],
  [utf16('Zażółć'), 'from Windows.txt', 'text/plain', 'txt'],
  [`${'x'.repeat(BEGINNING - 1)}é and on`, 'cut within a character', 'text/plain', 'txt'],
  ['', 'empty', 'text/plain', 'txt'],

  [bytes('\x01\0\x02'), 'data.dat', UNKNOWN, 'bin'],
  [bytes('\x01\0\x02'), 'x./../../y', UNKNOWN, 'bin'],
  [bytes('\x89PNG\r\n\x1a\n'), 'cut.png', UNKNOWN, 'bin'],
]

describe('a file’s type', () => {
  for (const [content, name, type, ext] of cases) {
    const start = JSON.stringify(content.toString('latin1').slice(0, 24))
    it(`is ${type} for “${name}” that begins ${start}`, async () => {
      const whole = typeof content === 'string' ? Buffer.from(content) : content
      expect(await typeOf(whole, name)).toEqual({ type, ext })
    })
  }

  it('is found in a zip bomb without unpacking it', async () => {
    const content = Buffer.alloc(64 << 20)
    for (const claims of [undefined, 100]) {
      const bomb = zipOf([{ name: '[Content_Types].xml', content, ...(claims && { claims }) }])
      const before = process.memoryUsage().rss
      expect(await typeOf(bomb, 'bomb.docx')).toEqual({ type: 'application/zip', ext: 'zip' })
      expect(process.memoryUsage().rss - before).toBeLessThan(32 << 20)
    }
  })

  it('is found, and the work ends, where a part of a Windows Media file has no length', async () => {
    const asf = Buffer.alloc(4096)
    asf.write('3026b2758e66cf11a6d900aa0062ce6c', 'hex')
    expect((await typeOf(asf, 'x')).ext).toBe('asf')
  })

  it('is found in little time in text that is made to take long', async () => {
    const before = performance.now()
    const gap = ' '.repeat(65_000)
    for (const text of [`<!doctype ${'a'.repeat(65_000)}`, `{"\n${gap}"x`, `{${gap}zzzzz`]) {
      expect(textType(Buffer.from(text), 'a', false)?.type).toBe('text/plain')
    }
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('has an ending of letters and digits, whatever the file begins with', async () => {
    const starts = cases.map(([content]) => Buffer.from(content))
    const mixed = fc.tuple(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(40),
    )
    await fc.assert(
      fc.asyncProperty(mixed, fc.string(), async ([start, rest, cut], name) => {
        const content = Buffer.concat([start.subarray(0, start.length - cut), rest])
        expect((await typeOf(content, name)).ext).toMatch(/^[a-z0-9]{1,8}$/)
      }),
      { numRuns: 500 },
    )
  })
})
