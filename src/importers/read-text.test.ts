import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  bombDocx,
  docxFrom,
  docxOf,
  encryptedPdf,
  japanesePdf,
  mhtmlOf,
  pdfOf,
  scannedPdf,
  wordXml,
  zipOf,
} from './files.testing.ts'
import type { KeptAt } from './readers.ts'
import { readersHere } from './readers-here.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file as it is kept: its name there tells nothing. */
async function kept(bytes: string | Uint8Array, type: string, name: string): Promise<KeptAt> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'kept')
  await writeFile(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  return { path, type, name }
}

async function textOf(bytes: string | Uint8Array, type: string): Promise<string> {
  const text = await readersHere.text(await kept(bytes, type, 'a file'))
  if (!text.ok) throw new Error(`${text.error.code}: ${text.error.reason}`)
  return text.value.text
}

async function pageOf(bytes: string | Uint8Array, type: string): Promise<string> {
  const page = await readersHere.page(await kept(bytes, type, 'a file'))
  if (!page.ok) throw new Error(`${page.error.code}: ${page.error.reason}`)
  return page.value.html
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const long = 'Der Bürgermeister hat die Brücke über die Spree für 12 Millionen eröffnet. '.repeat(4)

const texts: readonly [name: string, bytes: string | Uint8Array, type: string, text: string][] = [
  [
    'a PDF, page by page',
    pdfOf([['The mayor (a)', 'built it.'], ['In 1921.']]),
    'application/pdf',
    'The mayor (a)\nbuilt it.\fIn 1921.',
  ],
  ['a PDF in Japanese', japanesePdf(), 'application/pdf', 'あい'],
  ['a PDF with an empty page', pdfOf([['a'], [], ['b']]), 'application/pdf', 'a\f\fb'],
  ['a web page', '<title>t</title><p>a  b</p><script>x</script>c', 'text/html', 'a b\n\nc'],
  [
    'a web page that names its character set',
    latin(
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>caf\xe9 \x93a\x94',
    ),
    'text/html',
    'café “a”',
  ],
  ['a web page in UTF-16', Buffer.from('\ufeff<p>Žižkov', 'utf16le'), 'text/html', 'Žižkov'],
  ['a web page that names UTF-16 in ASCII', '<meta charset=utf-16><p>é', 'text/html', 'é'],
  ['a web page that names nothing known', '<meta charset=klingon><p>é', 'text/html', 'é'],
  [
    'a web page in one file',
    mhtmlOf('<h1>Café</h1>\n<p>= 12 €'),
    'multipart/related',
    'Café\n\n= 12 €',
  ],
  ['a message', 'Subject: a\r\n\r\nA <b> c\r\n', 'message/rfc822', 'A <b> c\n'],
  ['a Word file', docxOf(['The <mayor> & I', 'built it.']), WORD, 'The <mayor> & I\n\nbuilt it.'],
  ['plain text', '\ufeffa\r\nb\fc\0', 'text/plain', 'a\nb\nc\ufffd'],
  ['plain text of another character set', latin(long), 'text/plain', long],
  ['a name in an older character set', latin('Größe'), 'text/plain', 'Größe'],
  ['a line in an older character set', latin('Café naïve'), 'text/plain', 'Café naïve'],
  ['JSON', '{"a": 1}', 'application/json', '{"a": 1}'],
  ['Markdown', '# a', 'text/markdown', '# a'],
  ['a table with an empty row', 'a,b\n\n1,2\n\n', 'text/csv', 'a\tb\n\n1\t2'],
  ['an XML file as it is', '<a>b &amp; c</a>', 'application/xml', '<a>b &amp; c</a>'],
  ['a table', 'a;b\n"c;d";"e\nf"\n;g\n', 'text/csv', 'a\tb\nc;d\te f\n\tg'],
  ['a table of numbers with commas', '1,5;2,5\n3,5;4,5\n', 'text/csv', '1,5\t2,5\n3,5\t4,5'],
  ['a table of tabs', 'a, b\tc\n', 'text/tab-separated-values', 'a, b\tc'],
]

describe('the text', () => {
  for (const [name, bytes, type, text] of texts) {
    it(`of ${name} is read`, async () => {
      expect(await textOf(bytes, type)).toBe(text)
    })
  }

  it('of a table takes little time, however many empty lines it has', async () => {
    const before = performance.now()
    await textOf(`a${'\n'.repeat(300_000)}b`, 'text/csv')
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('comes with the name and version of what read it', async () => {
    const extractor = async (bytes: Uint8Array, type: string) => {
      const text = await readersHere.text(await kept(bytes, type, 'a file'))
      return text.ok && text.value.extractor
    }
    expect(await extractor(pdfOf([['a']]), 'application/pdf')).toMatch(/^pdfjs-dist \d.*, Tickmark/)
    expect(await extractor(docxOf(['a']), WORD)).toMatch(/saxes \d.*parse5 \d.*, Tickmark \d$/)
  })

  it('of a page is what its HTML has, however it came', async () => {
    for (const bytes of [
      docxOf(['a', 'b']),
      docxFrom('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
    ]) {
      const html = await pageOf(bytes, WORD)
      const again = await readersHere.text(await kept(html, 'text/html', 'a file'))
      const first = await readersHere.text(await kept(bytes, WORD, 'a file'))
      expect(again.ok && again.value.text).toEqual(first.ok && first.value.text)
    }
  })
})

const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const item = (text: string, level: number) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

describe('a Word file', () => {
  const cases: readonly [name: string, body: string, text: string][] = [
    ['insertions', p(`${r('a ')}<w:ins>${r('b')}</w:ins>`), 'a b'],
    ['no deletions', p(`${r('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del>`), 'a'],
    [
      'no row that was deleted',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('x'))}</w:tc></w:tr><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
      'a\tb',
    ],
    [
      'links and fields',
      p(`<w:hyperlink>${r('a')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>`),
      'a',
    ],
    [
      'what controls wrap',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('a'))}</w:sdtContent></w:sdt>`,
      'a',
    ],
    [
      'breaks and special signs',
      p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>'),
      'a\nb\u2011c',
    ],
    [
      'a text box once, after its paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('b'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('b'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('a')}`,
      ),
      'a\n\nb',
    ],
  ]
  for (const [name, body, text] of cases) {
    it(`is read with ${name}`, async () => {
      expect(await textOf(docxFrom(body), WORD)).toBe(text)
    })
  }

  it('keeps its headings, lists and notes', async () => {
    const style = '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    const levels =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    const notes = `<w:footnote w:id="-1" w:type="separator">${p(r('no'))}</w:footnote><w:footnote w:id="7">${p(r('A note.'))}</w:footnote>`
    const body = [
      p(r('Head'), '<w:pStyle w:val="berschrift2"/>'),
      item('a', 0),
      item('b', 1),
      item('c', 0),
      p(`${r('d')}<w:r><w:footnoteReference w:id="7"/></w:r>`),
    ]
    const html = await pageOf(
      docxFrom(body.join(''), {
        'word/styles.xml': wordXml('styles', style),
        'word/numbering.xml': wordXml('numbering', levels),
        'word/footnotes.xml': wordXml('footnotes', notes),
      }),
      WORD,
    )
    expect(html).toContain('<h2>Head</h2><ul><li>a</li><ol><li>b</li></ol><li>c</li></ul>')
    expect(html).toContain('<p>d<sup>1</sup></p><section><div><sup>1</sup> <p>A note.</p></div>')
  })
})

describe('bad input', () => {
  const entity = '<!DOCTYPE a [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'
  const cases: readonly [
    name: string,
    bytes: () => Uint8Array | string,
    type: string,
    code: string,
  ][] = [
    ['scan.pdf', scannedPdf, 'application/pdf', 'noText'],
    ['secret.pdf', encryptedPdf, 'application/pdf', 'encrypted'],
    ['cut.pdf', () => pdfOf([['a']]).subarray(0, 200), 'application/pdf', 'broken'],
    ['bomb.docx', bombDocx, WORD, 'tooLarge'],
    ['lying-bomb.docx', () => bombDocx(80, 1000), WORD, 'broken'],
    ['cut.docx', () => docxOf(['a']).subarray(0, 300), WORD, 'broken'],
    [
      'other.docx',
      () => zipOf([{ name: 'a', bytes: Buffer.from('a'), isPacked: false }]),
      WORD,
      'broken',
    ],
    ['entities.docx', () => docxFrom('', { 'word/styles.xml': entity }), WORD, 'broken'],
    [
      'climbing.docx',
      () => zipOf([{ name: '../../a', bytes: Buffer.from('a'), isPacked: false }]),
      WORD,
      'broken',
    ],
    ['empty.docx', () => docxOf([]), WORD, 'noText'],
    ['empty.html', () => '<script>x</script>', 'text/html', 'noText'],
    ['empty.txt', () => '', 'text/plain', 'noText'],
    ['empty.csv', () => '\n\n', 'text/csv', 'noText'],
    ['bomb.docx', () => 'PK', 'application/zip', 'broken'],
    ['photo.jpg', () => '', 'image/jpeg', 'noText'],
    ['letter.rtf', () => '{\\rtf1 a}', 'application/rtf', 'noText'],
  ]
  for (const [name, bytes, type, code] of cases) {
    it(`is told with its name and what to do: ${name}`, async () => {
      const text = await readersHere.text(await kept(bytes(), type, name))
      expect(text).toMatchObject({ ok: false, error: { code } })
      if (text.ok) return
      expect(text.error.reason).toContain(`“${name}”`)
      expect(text.error.next).toMatch(/^[A-Z].*\.$/)
    })
  }

  it('is refused by its size, without being read', async () => {
    for (const [type, size] of [
      ['application/pdf', 300],
      ['text/html', 80],
      [WORD, 80],
    ] as const) {
      const file = await kept('', type, 'large')
      await truncate(file.path, size * 1024 * 1024)
      expect(await readersHere.text(file)).toMatchObject({
        error: { code: 'tooLarge', reason: expect.stringContaining(`${size} MB`) },
      })
    }
  })

  it('is no page where it is of another kind', async () => {
    const file = await kept('a', 'text/plain', 'a.txt')
    expect(await readersHere.page(file)).toMatchObject({ error: { code: 'noPage' } })
  })
})
