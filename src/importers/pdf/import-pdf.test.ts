import { describe, expect, it } from 'vitest'
import { encryptedPdf, pdfOf, scannedPdf } from '../files.testing.ts'
import type { Reading } from '../reading.ts'
import { importPdf } from './import-pdf.ts'
import { type Drawn, type DrawnPage, type DrawnPdf, drawnPdf, linesAt } from './pdf.testing.ts'

async function read(pdf: DrawnPdf | Buffer, name = 'draft.pdf'): Promise<Reading> {
  const result = await importPdf(Buffer.isBuffer(pdf) ? pdf : drawnPdf(pdf), name, {})
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

async function readPage(words: readonly Drawn[], more: Partial<DrawnPage> = {}): Promise<Reading> {
  return read({ pages: [{ words, ...more }] })
}

function blocks({ parts }: Reading): string[] {
  return parts.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)
}

/** What a note says, and the words that it stands on. */
function noted({ parts, notes }: Reading): string[] {
  return notes.map(({ kind, from, to, text }) => {
    expect(to.part).toBe(from.part)
    return `${kind} “${parts[from.part]?.text.slice(from.at, to.at)}”: ${text}`
  })
}

const BODY = [
  'The mayor said on Monday that the city will build two hundred',
  'and fifty houses by the river before the end of the next year.',
  'Nobody in the council had asked for them, as far as is known.',
]
const MORE = [
  'The houses are to stand where the old harbour was, and they',
  'are meant for people who work in the hospital and the schools',
  'of the town, who cannot pay for what is built elsewhere now.',
]
const [BODY_TEXT, MORE_TEXT] = [BODY.join(' '), MORE.join(' ')]

describe('importPdf', () => {
  it('joins the lines of paragraphs, which space, indents or short lines part', async () => {
    const spaced = [...linesAt(72, 700, BODY), ...linesAt(72, 650, MORE)]
    expect(blocks(await readPage(spaced))).toEqual([
      `paragraph: ${BODY_TEXT}`,
      `paragraph: ${MORE_TEXT}`,
    ])
    const short = linesAt(72, 700, [...BODY, 'That is all.', ...MORE])
    expect(blocks(await readPage(short))).toEqual([
      `paragraph: ${BODY_TEXT} That is all.`,
      `paragraph: ${MORE_TEXT}`,
    ])
  })

  it('takes the largest words at the top for the title, and what is below for the byline', async () => {
    const words = [
      { text: 'City builds houses', x: 72, y: 760, size: 22 },
      { text: 'that nobody asked for', x: 72, y: 734, size: 22 },
      { text: 'By Maria Gomez', x: 72, y: 710 },
      ...linesAt(72, 680, BODY),
      { text: 'What it costs', x: 72, y: 630, isBold: true },
      ...linesAt(72, 615, MORE),
      { text: 'And who pays', x: 72, y: 560, size: 14 },
      ...linesAt(72, 540, BODY),
    ]
    const reading = await read({ pages: [{ words }], language: 'en-GB', title: 'Microsoft Word' })
    expect(reading.title).toBe('City builds houses that nobody asked for')
    expect(reading.byline).toBe('Maria Gomez')
    expect(reading.language).toBe('en-GB')
    expect(reading.headline).toBeNull()
    expect(blocks(reading)).toEqual([
      'heading1: City builds houses that nobody asked for',
      'byline: By Maria Gomez',
      `paragraph: ${BODY_TEXT}`,
      'heading3: What it costs',
      `paragraph: ${MORE_TEXT}`,
      'heading2: And who pays',
      `paragraph: ${BODY_TEXT}`,
    ])
  })

  it('takes the PDF’s title where the text has it, else the file’s name', async () => {
    const words = [{ text: 'City builds houses.', x: 72, y: 760 }, ...linesAt(72, 700, BODY)]
    const said = await read({ pages: [{ words }], title: 'City builds houses' })
    expect(said.title).toBe('City builds houses.')
    const unsaid = await read({ pages: [{ words: linesAt(72, 700, BODY) }] }, 'number-plates.pdf')
    expect(unsaid.title).toBe('Number plates')
  })

  it('reads two columns under a headline, and joins words and paragraphs across them and pages', async () => {
    const left = linesAt(60, 700, [
      'The mayor of the city said that she',
      'would build houses for all who need',
      'them, but not where the old harbour',
      'was, which belongs to somebody who',
      'does not live there and has not said',
      'what he will do with it. More infor-',
    ])
    const right = linesAt(310, 700, [
      'mation is expected in the week that',
      'follows the next meeting, which will',
      'take place in the hall of the school',
      'that was closed in the spring. There',
      'are many who say that they will come',
      'and speak about the plan, which they',
    ])
    const title = { text: 'Houses for everybody but not at the harbour', x: 60, y: 760, size: 20 }
    const next = linesAt(60, 700, ['had not heard of before this week.'])
    const reading = await read({ pages: [{ words: [title, ...left, ...right] }, { words: next }] })
    expect(reading.parts).toHaveLength(2)
    expect(reading.parts[1]?.text).toMatch(/^The mayor of.*More information is.*which they had not/)
    expect(reading.parts[1]?.page).toBe(1)
  })

  it('gives each block the page on which it begins', async () => {
    const pages = [BODY, MORE, BODY].map((lines) => ({ words: linesAt(72, 700, lines) }))
    expect((await read({ pages })).parts.map(({ page }) => page)).toEqual([1, 2, 3])
  })

  it('leaves running heads and page numbers out, and says how many', async () => {
    const texts = [BODY, MORE, BODY.toReversed(), MORE.toReversed()]
    const pages = texts.map((lines, index) => ({
      words: [
        { text: 'The Daily Reader', x: 72, y: 810, size: 8 },
        { text: `${index + 1}`, x: 300, y: 30 },
        ...linesAt(72, 700, lines),
      ],
    }))
    const reading = await read({ pages })
    expect(blocks(reading).join(' ')).not.toMatch(/Daily|\d/)
    expect(reading.warnings).toEqual([
      '8 lines were left out as running heads, feet and page numbers.',
    ])
  })

  it('takes footnotes out of the text and puts them on their sentences', async () => {
    const reading = await readPage([
      ...linesAt(72, 700, BODY),
      { text: 'It costs 72 million', x: 72, y: 664 },
      { text: '1', x: 149, y: 668, size: 6 },
      { text: 'in all, or so they say.', x: 155, y: 664 },
      { text: '2', x: 246.5, y: 668, size: 6 },
      ...linesAt(72, 640, MORE),
      { text: '1', x: 72, y: 83, size: 5 },
      { text: 'Report of the committee, spring edi-', x: 76, y: 80, size: 8 },
      { text: 'tion, page 7.', x: 72, y: 70, size: 8 },
      { text: '2', x: 72, y: 63, size: 5 },
      { text: 'So says the mayor.', x: 76, y: 60, size: 8 },
    ])
    expect(blocks(reading)).toEqual([
      `paragraph: ${BODY_TEXT} It costs 72 million in all, or so they say.`,
      `paragraph: ${MORE_TEXT}`,
    ])
    expect(noted(reading)).toEqual([
      'footnote “It costs 72 million”: Report of the committee, spring edition, page 7.',
      'footnote “in all, or so they say.”: So says the mayor.',
    ])
  })

  it('never makes another number of a figure and a raised one that no footnote answers', async () => {
    const reading = await readPage([
      ...linesAt(72, 700, BODY),
      { text: 'It costs 72 million', x: 72, y: 664 },
      { text: '1', x: 149, y: 668, size: 6 },
      { text: ', not 72', x: 152.4, y: 664 },
      { text: '3', x: 185.8, y: 668, size: 6 },
      { text: 'on the 19', x: 191.7, y: 664 },
      { text: 'th', x: 233.6, y: 668, size: 6 },
      ...linesAt(72, 640, MORE),
    ])
    expect(blocks(reading)[0]).toContain('It costs 72 million 1, not 72 3 on the 19th')
    expect(reading.notes).toEqual([])
  })

  it('keeps small print that no mark in the text belongs to', async () => {
    const small = { text: 'Printed by the city in 2024.', x: 72, y: 80, size: 7 }
    expect(blocks(await readPage([...linesAt(72, 700, BODY), small]))).toEqual([
      `paragraph: ${BODY_TEXT}`,
      'paragraph: Printed by the city in 2024.',
    ])
  })

  it('puts links on their words, over a line’s end too, and no others than of the web', async () => {
    const reading = await readPage(linesAt(72, 700, BODY), {
      links: [
        { url: 'https://example.org/a', rect: [90, 698, 130, 710] },
        { url: 'https://example.org/b', rect: [300, 698, 400, 710] },
        { url: 'https://example.org/b', rect: [72, 686, 140, 698] },
        { url: 'file:///etc/passwd', rect: [72, 674, 140, 686] },
      ],
    })
    const found = noted(reading)
    expect(found).toHaveLength(2)
    expect(found[0]).toMatch(/^link “mayor.*”: https:\/\/example.org\/a$/)
    expect(found[1]).toMatch(/^link “.*two hundred and fifty.*”: https:\/\/example.org\/b$/)
  })

  it('tells list items, whose bullets go and whose numbers stay', async () => {
    const reading = await readPage([
      ...linesAt(72, 700, BODY),
      { text: '• A roof for everybody who works in the', x: 90, y: 660 },
      { text: 'hospital or in the schools', x: 97, y: 648 },
      { text: '• A garden', x: 90, y: 636 },
      ...linesAt(90, 610, ['1. First the roads', '2. Then the houses']),
      ...linesAt(72, 580, MORE),
    ])
    expect(blocks(reading).slice(1, 5)).toEqual([
      'listItem1: A roof for everybody who works in the hospital or in the schools',
      'listItem1: A garden',
      'listItem1: 1. First the roads',
      'listItem1: 2. Then the houses',
    ])
  })

  it('tells the rows of a table and its caption', async () => {
    const rows = [
      ['Year', 'Spent', 'Owed'],
      ['2019', '12.4', '3.1'],
      ['2020', '13.9', '4.4'],
    ].flatMap((cells, row) =>
      cells.map((text, cell) => ({ text, x: 72 + cell * 120, y: 640 - row * 12 })),
    )
    const caption = { text: 'Table 1: What the city spent.', x: 72, y: 590, size: 8 }
    expect(blocks(await readPage([...linesAt(72, 700, BODY), ...rows, caption]))).toEqual([
      `paragraph: ${BODY_TEXT}`,
      'row: Year\tSpent\tOwed',
      'row: 2019\t12.4\t3.1',
      'row: 2020\t13.9\t4.4',
      'caption: Table 1: What the city spent.',
    ])
  })

  it('reads turned pages, and words in the margin after the text', async () => {
    const sideways = linesAt(72, 700, BODY).map((word) => ({
      ...word,
      x: 842 - word.y,
      y: 72,
      isSideways: true,
    }))
    expect(blocks(await readPage(sideways, { rotate: 90 }))).toEqual([`paragraph: ${BODY_TEXT}`])
    const margin = { text: 'arXiv, 3 May', x: 30, y: 300, isSideways: true }
    expect(blocks(await readPage([margin, ...linesAt(72, 700, BODY)]))).toEqual([
      `paragraph: ${BODY_TEXT}`,
      'paragraph: arXiv, 3 May',
    ])
  })

  it('reads words with wide gaps between their letters as words', async () => {
    const letters = [...'HARBOUR'].map((text, index) => ({ text, x: 72 + index * 12, y: 740 }))
    const words = [...letters, { text: 'N', x: 172, y: 740 }, { text: 'O', x: 184, y: 740 }]
    expect(blocks(await readPage([...words, ...linesAt(72, 700, BODY)]))[0]).toMatch(/HARBOUR NO$/)
  })

  it('puts a dropped capital before its word', async () => {
    const capital = { text: 'T', x: 72, y: 676, size: 36 }
    const beside = linesAt(96, 700, [
      'he mayor of the city said on Monday that she will',
      ...BODY.slice(0, 2),
    ])
    const reading = await readPage([capital, ...beside, ...linesAt(72, 664, MORE)])
    expect(reading.parts[0]?.text).toMatch(
      /^The mayor of the city said on Monday that she will The/,
    )
    const alone = linesAt(96, 700, [
      'mayor of a city said on Monday that the mayor will',
      ...BODY.slice(0, 2),
    ])
    const other = await readPage([{ ...capital, text: 'A' }, ...alone, ...linesAt(72, 664, MORE)])
    expect(other.parts[0]?.text).toMatch(/^A mayor of a city/)
  })

  it('reads a hyphen that its font calls a soft one, so that two figures never become one', async () => {
    const lines = ['The records of 1881-82 were kept here for the chil-', 'dren of the town.']
    const reading = await read({
      pages: [{ words: linesAt(72, 700, lines) }],
      hasSoftHyphens: true,
    })
    expect(reading.parts[0]?.text).toBe(
      'The records of 1881-82 were kept here for the children of the town.',
    )
  })

  it('says which words it joined over a line’s end by a guess', async () => {
    const lines = ['The council said on Monday that the old water-', 'main has to be mended.']
    expect((await readPage(linesAt(72, 700, lines))).warnings).toEqual([
      expect.stringMatching(/^One word .*“watermain”\.$/),
    ])
  })

  it('keeps a line in its place whose letters are other ones than the text’s', async () => {
    const lines = linesAt(72, 700, [...BODY, ...MORE]).map((word, index) =>
      index === 2 ? { ...word, isBold: true, text: 'a line in bold' } : word,
    )
    const { parts } = await readPage(lines)
    expect(parts.map(({ text }) => text).join(' ')).toMatch(/next year\. a line in bold The houses/)
  })

  it('takes the title from the first page with text, and the PDF’s own where the text has it', async () => {
    const words = [
      { text: 'The Daily Reader', x: 72, y: 790, size: 30 },
      { text: 'City builds', x: 72, y: 750, size: 18 },
      { text: 'two hundred houses', x: 72, y: 730, size: 18 },
      ...linesAt(72, 690, BODY),
    ]
    const grey = { words: [], content: '0.8 g 72 72 300 300 re f' }
    const title = 'City builds two hundred houses'
    expect((await read({ pages: [grey, { words }], title })).title).toBe(title)
    expect((await read({ pages: [grey, { words: words.slice(1) }] })).title).toBe(title)
  })

  it('does not tear a table into columns whose cells are wrapped', async () => {
    const cell = (text: string, x: number, y: number) => ({ text, x, y })
    const reading = await readPage([
      ...linesAt(72, 760, BODY),
      ...[cell('North', 72, 690), cell('412', 250, 690), cell('3.1', 330, 690)],
      ...[cell('South', 72, 670), cell('2.7', 330, 670)],
      ...[cell('East Riverside and', 72, 650), cell('Harbour Quarter', 72, 639)],
      ...[cell('1,020', 250, 639), cell('5.45', 330, 639), cell('with the Docks', 72, 628)],
      ...[cell('West', 72, 608), cell('301', 250, 608), cell('1.2', 330, 608)],
      ...[cell('Total', 72, 588), cell('1,733', 250, 588), cell('9.75', 330, 588)],
      ...linesAt(72, 540, MORE),
    ])
    expect(blocks(reading).slice(1, -1)).toEqual([
      'row: North\t412\t3.1',
      'row: South\t\t2.7',
      'row: East Riverside and Harbour Quarter with the Docks\t1,020\t5.45',
      'row: West\t301\t1.2',
      'row: Total\t1,733\t9.75',
    ])
  })

  it('fails with what to do where a PDF is a scan, encrypted or broken', async () => {
    const [scan, locked, broken] = await Promise.all([
      importPdf(scannedPdf(), 'scan.pdf', {}),
      importPdf(encryptedPdf(), 'secret.pdf', {}),
      importPdf(Buffer.from('%PDF-1.4\nnothing'), 'torn.pdf', {}),
    ])
    expect(scan).toMatchObject({
      error: {
        code: 'noText',
        reason: '“scan.pdf” has no text in it: its pages are pictures, as in a scan.',
        next: 'Have another program recognise its text, and import what that one saves.',
      },
    })
    expect(locked).toMatchObject({ error: { code: 'encrypted' } })
    expect(broken).toMatchObject({ error: { code: 'broken' } })
  })

  it('names the pages that have no text', async () => {
    const grey = { words: [], content: '0.8 g 72 72 300 300 re f' }
    const text = { words: linesAt(72, 700, BODY) }
    const reading = await read({ pages: [text, grey, text, grey, grey, text] })
    expect(reading.warnings).toEqual([
      'Pages 2 and 4–5 have no text: they are empty, or pictures, as in a scan.',
    ])
  })

  it('reads what a plain writer of PDFs makes', async () => {
    const reading = await read(pdfOf([['The mayor', '', 'She built a house (1912).']]))
    expect(reading.parts.map(({ text }) => text).join(' ')).toBe(
      'The mayor She built a house (1912).',
    )
  })
})
