import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText, titleFromName } from './import-text.ts'

function read(text: string | Uint8Array, name = 'the-file.txt') {
  const result = importText(typeof text === 'string' ? Buffer.from(text) : text, name)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

const long = 'This line goes on and on, and tells of the bridge that the mayor had built. '.repeat(
  2,
)

const cases: readonly [name: string, text: string, blocks: readonly string[]][] = [
  ['blocks between blank lines', 'One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines as blocks where no line is blank', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['text that was wrapped by hand', 'One and\ntwo.\n\nThree.', ['One and\ntwo.', 'Three.']],
  ['long lines as blocks of their own', `${long}\n${long}\n\nEnd.`, [long, long, 'End.']],
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

  it('is the file’s name, tidied, where the text has none', () => {
    expect(titleFromName('number-plates.txt')).toBe('Number plates')
    expect(titleFromName('draft_2 (final).txt')).toBe('Draft 2 (final)')
    expect(titleFromName('.txt')).toBe('.txt')
    expect(titleFromName('---')).toBe('---')
  })
})
