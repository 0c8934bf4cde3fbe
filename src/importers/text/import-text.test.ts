import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../core/article/index.ts'
import { titleFromName } from '../article/titles.ts'
import { encode } from './encode.testing.ts'
import { importTable } from './import-table.ts'
import { importText } from './import-text.ts'
import { NEWS } from './news.testing.ts'

/** What an importer makes of a text, with its blocks in place. */
function read(
  text: string | Buffer,
  name = 'the-file.txt',
  importer: (...of: Parameters<typeof importText>) => ReturnType<typeof importText> = importText,
) {
  const result = importer(typeof text === 'string' ? Buffer.from(text) : text, name, {})
  if (!result.ok) throw new Error(result.error.reason)
  return { ...result.value, ...compose(result.value.parts) }
}

const long = 'This line goes on and on, and tells of the bridge that the mayor had built. '.repeat(
  2,
)

const cases: readonly [name: string, text: string, blocks: readonly string[]][] = [
  ['blocks between blank lines', 'One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines as blocks where no line is blank', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['text that was wrapped by hand', 'One and\ntwo.\n\nThree.', ['One and\ntwo.', 'Three.']],
  ['long lines as blocks of their own', `${long}\n${long}\n\nEnd.`, [long, long, 'End.']],
  [
    'the separators that Unicode and printers have',
    'One\u2028and\u0085a\vhalf.\u2029Two.\n\fThree.',
    ['One\nand\na\nhalf.', 'Two.', 'Three.'],
  ],
  ['Windows and old Mac line breaks', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
  [
    'odd characters as they are',
    'A\u00a0b\u00ad\u200bc\n\nd\u0301',
    ['A\u00a0b\u00ad\u200bc', 'd\u0301'],
  ],
  ['a BOM left out', '\ufeffOne.\n\nTwo.', ['One.', 'Two.']],
]

describe('plain text', () => {
  for (const [name, text, blocks] of cases) {
    it(`gives ${name}`, () => {
      const article = read(text)
      expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(blocks)
      expect(article.text).toBe(blocks.join('\n\n'))
    })
  }

  it('loses and doubles nothing but line breaks and blank lines', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', '\r', '\t', 'é', '😀') })
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text.trim() !== '')
        const lines = (of: string) => of.split(/[\r\n]/).filter((one) => one.trim() !== '')
        expect(lines(read(text).text)).toEqual(lines(text))
      }),
    )
  })

  it('is an article or a message, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = importText(Buffer.from(bytes), 'noise.txt')
        if (result.ok) expect(compose(result.value.parts).text).toMatch(/\S/)
        else expect(result.error.reason).toContain('“noise.txt”')
      }),
    )
  })

  it('comes with the character set that it was read in, and the others', () => {
    const { text, charset, offers } = read(encode(NEWS.pl, 'windows-1250'))
    expect(text).toBe(NEWS.pl)
    expect(charset).toBe('windows-1250')
    expect(offers).toMatchObject([{ choice: 'charset', value: charset, because: 'guessed' }])
  })

  it('is read in the character set that a person chose', () => {
    const bytes = encode(NEWS.pl, 'windows-1250')
    const chosen = importText(bytes, 'a.txt', { charset: 'utf-8' })
    expect(chosen).toMatchObject({
      value: { charset: 'utf-8', warnings: [expect.stringMatching(/^\d+ characters could not/)] },
    })
  })

  it('is read from UTF-16 with a BOM', () => {
    const little = Buffer.from('\ufeffŽižkov bridge.', 'utf16le')
    expect(read(little).text).toBe('Žižkov bridge.')
    expect(read(Buffer.from(little).swap16()).text).toBe('Žižkov bridge.')
  })
})

describe('the title', () => {
  const titles: readonly [name: string, text: string, title: string, heading: boolean][] = [
    ['a first short line that is no sentence', `The bridge row\n\n${long}`, 'The bridge row', true],
    ['not a sentence', `The mayor lied.\n\n${long}`, 'The file', false],
    ['not a quotation', `“The mayor lied.”\n\n${long}`, 'The file', false],
    ['not a line with nothing longer below', 'The bridge row\n\nOver', 'The file', false],
    ['not two lines', `The bridge\nrow\n\n${long}`, 'The file', false],
  ]
  for (const [name, text, title, heading] of titles) {
    it(`is ${name}`, () => {
      const article = read(text)
      expect(article.title).toBe(title)
      expect(article.blocks[0]?.kind === 'heading').toBe(heading)
      expect(article.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    })
  }

  it('is a first line that is underlined, whose line goes', () => {
    const { title, blocks, parts } = read(
      'Bridge.\n=======\n\nWords.\n\nMore\n----\nwords - and\n---\n',
    )
    expect(title).toBe('Bridge.')
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
      ['paragraph', undefined],
    ])
    expect(parts.map(({ text }) => text)).toEqual(['Bridge.', 'Words.', 'More', 'words - and\n---'])
  })

  const under: readonly [line: string, names: string][] = [
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE and J.-P. de la Tour, The News', 'JANE DOE and J.-P. de la Tour, The News'],
    ['Von Žofie Müller', 'Žofie Müller'],
    ['By Monday the mayor had gone', ''],
    ['By Friday Evening it was done.', ''],
    ['By Jane', ''],
    ['Jane Doe', ''],
  ]
  for (const [line, names] of under) {
    it(`stands over who wrote it: ${line}`, () => {
      for (const gap of ['\n\n', '\n']) {
        const { title, byline, blocks, text } = read(`The bridge row${gap}${line}\n\n${long}`)
        expect(byline).toBe(names)
        if (names === '') continue
        expect(title).toBe('The bridge row')
        expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'byline', 'paragraph'])
        expect(text).toBe(`The bridge row\n\n${line}\n\n${long}`)
      }
    })
  }

  it('is the file’s name, tidied, where the text has none', () => {
    expect(titleFromName('number-plates.txt')).toBe('Number plates')
    expect(titleFromName('draft_2 (final).txt')).toBe('Draft 2 (final)')
    expect(titleFromName('.txt')).toBe('.txt')
    expect(titleFromName('---')).toBe('---')
  })
})

describe('a table', () => {
  it('is read row by row', () => {
    const { title, parts } = read('Year;Cost\n2024;"1,5\nm"\n\n', 'the-costs.csv', importTable)
    expect(title).toBe('The costs')
    expect(compose(parts)).toMatchObject({
      text: 'Year\tCost\n\n2024\t1,5 m',
      blocks: [{ kind: 'row' }, { kind: 'row' }],
    })
  })

  it('has its cells parted by tabs where its name says so', () => {
    expect(read('a, b\tc', 'a.tsv', importTable).text).toBe('a, b\tc')
  })
})
