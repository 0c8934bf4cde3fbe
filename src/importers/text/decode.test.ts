import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Offer } from '../../core/article/index.ts'
import { CHARSETS } from './charsets.ts'
import { charsetOffer, decodeBytes } from './decode.ts'
import { encode, tableOf } from './encode.testing.ts'
import { NEWS } from './news.testing.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

const guessed: readonly [language: keyof typeof NEWS, charset: string][] = [
  ['pl', 'windows-1250'],
  ['cs', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['hr', 'windows-1250'],
  ['ro', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['ru', 'windows-1251'],
  ['bg', 'windows-1251'],
  ['sr', 'windows-1251'],
  ['uk', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'ibm866'],
  ['ru', 'iso-8859-5'],
  ['en', 'windows-1252'],
  ['fr', 'windows-1252'],
  ['de', 'windows-1252'],
  ['es', 'windows-1252'],
  ['pt', 'windows-1252'],
  ['it', 'windows-1252'],
  ['nl', 'windows-1252'],
  ['sv', 'windows-1252'],
  ['da', 'windows-1252'],
  ['fi', 'windows-1252'],
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['zh', 'gb18030'],
  ['zh-TW', 'big5'],
  ['ko', 'euc-kr'],
]

describe('a text that does not name its character set', () => {
  for (const [language, charset] of guessed) {
    for (const length of [110, 400]) {
      it(`is guessed to be in ${charset}, of ${length} characters in ${language}`, () => {
        const table = tableOf(charset)
        const text = [...NEWS[language]].filter((one) => table.has(one)).slice(0, length)
        const bytes = encode(text.join(''), charset)
        const decoded = decodeBytes(bytes)
        expect(decoded.text).toBe(text.join(''))
        // Of a few words, the letters of two sets may be the same.
        if (length > 200) expect(decoded.charset).toBe(charset)
        expect(decoded.warnings).toEqual([])
        expect(decoded.because).toBe(/^\p{ASCII}*$/u.test(decoded.text) ? 'found' : 'guessed')
      })
    }
  }

  for (const text of [
    'Größe',
    'café',
    'Café naïve',
    'déjà vu',
    'It costs £5, or © 2024.',
    '\x93Yes,\x94 she said \x96 and left for \x8012.',
    `${NEWS.en.slice(0, 100).replace(/[^ -~]/g, '')} José`,
  ]) {
    it(`is taken for windows-1252 where it has too little to tell: ${text.slice(-12)}`, () => {
      expect(decodeBytes(latin(text)).charset).toBe('windows-1252')
    })
  }

  it('is found to be in UTF-8 by its bytes, also where they are those of ASCII', () => {
    for (const text of ['Žižkov', 'words', '']) {
      expect(decodeBytes(Buffer.from(text))).toMatchObject({
        text,
        charset: 'utf-8',
        because: 'found',
      })
    }
  })

  for (const [language, text] of Object.entries(NEWS)) {
    it(`is found to be in UTF-16 without a mark, in ${language}`, () => {
      const little = Buffer.from(text, 'utf16le')
      const big = Buffer.from(little).swap16()
      expect(decodeBytes(little)).toMatchObject({ text, charset: 'utf-16le', because: 'found' })
      expect(decodeBytes(big)).toMatchObject({ text, charset: 'utf-16be', because: 'found' })
    })
  }

  it('is not found to be in UTF-16 where it is a few words and a zero', () => {
    for (const text of ['words\0word', 'words\0', 'some\0words\0of\0a\0files']) {
      expect(decodeBytes(Buffer.from(text)).charset).not.toMatch(/utf-16/)
    }
  })
})

describe('a text that names its character set', () => {
  const said: readonly [name: string, bytes: Buffer, charset: string, because: string][] = [
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'utf-8', 'said'],
    ['UTF-16 with a mark', Buffer.from('\ufeffé', 'utf16le'), 'utf-16le', 'said'],
    ['big-endian UTF-16', Buffer.from('\ufeffé', 'utf16le').swap16(), 'utf-16be', 'said'],
    ['an older set', latin('<meta charset=iso-8859-1>é'), 'windows-1252', 'said'],
    [
      'an XML declaration',
      latin('<?xml version="1.0" encoding="latin1"?>é'),
      'windows-1252',
      'said',
    ],
    ['UTF-8', Buffer.from('<meta charset=utf-8>é'), 'utf-8', 'said'],
    ['an older set, and is UTF-8', Buffer.from('<meta charset=latin1>é “a”'), 'utf-8', 'found'],
    ['UTF-16 in ASCII', Buffer.from('<meta charset=utf-16>é'), 'utf-8', 'said'],
    ['nothing known', Buffer.from('<meta charset=klingon>é'), 'utf-8', 'found'],
  ]
  for (const [name, bytes, charset, because] of said) {
    it(`is read as it is: ${name}`, () => {
      const decoded = decodeBytes(bytes, { html: true })
      expect(decoded).toMatchObject({ charset, because, warnings: [] })
      expect(decoded.text).toMatch(/é/)
      expect(decoded.text).not.toMatch(/\ufeff/)
    })
  }

  it('is warned of where it says UTF-8 and is not', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset=utf-8>'),
      encode(NEWS.pl, 'windows-1250'),
    ])
    expect(decodeBytes(bytes, { html: true })).toMatchObject({
      charset: 'windows-1250',
      because: 'guessed',
      warnings: [expect.stringMatching(/says that it is in UTF-8.*windows-1250/)],
    })
  })
})

describe('a character set that a person chose', () => {
  for (const charset of CHARSETS.filter((one) => !/utf|2022/.test(one))) {
    it(`reads what was written in it: ${charset}`, () => {
      const table = tableOf(charset)
      const letters = fc.constantFrom(...table.keys())
      fc.assert(
        fc.property(fc.string({ unit: letters }), (text) => {
          const bytes = Buffer.concat([...text].map((one) => table.get(one) ?? Buffer.alloc(0)))
          expect(decodeBytes(bytes, { charset })).toMatchObject({
            text,
            charset,
            because: 'chosen',
          })
        }),
      )
    })
  }

  it('is taken whatever the bytes say, and counts what it cannot read', () => {
    const bytes = Buffer.from('Žižkov bridge')
    expect(decodeBytes(bytes, { charset: 'windows-1251' }).text).toBe('ЕЅiЕѕkov bridge')
    expect(decodeBytes(encode('Größe über', 'windows-1252'), { charset: 'utf-8' })).toMatchObject({
      because: 'chosen',
      warnings: ['3 characters could not be read in utf-8. Choose another character set.'],
    })
  })

  it('counts as none where it is not known', () => {
    expect(decodeBytes(Buffer.from('é'), { charset: 'klingon' })).toMatchObject({
      because: 'found',
    })
  })

  it('leaves what was guessed at the head of the offer', () => {
    const bytes = encode(NEWS.pl, 'windows-1250')
    const offer = charsetOffer(decodeBytes(bytes, { charset: 'windows-1252' }))
    expect(Offer.parse(offer)).toMatchObject({ value: 'windows-1252', because: 'chosen' })
    expect(offer.options[0]).toBe('windows-1250')
    expect(offer.options).toEqual([...new Set(offer.options)])
    expect(offer.options).toEqual(expect.arrayContaining([...CHARSETS]))
  })
})

describe('whatever bytes', () => {
  it('become text with an offer that holds what was taken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, html) => {
        const decoded = decodeBytes(bytes, { html })
        expect(decoded.options).toContain(decoded.charset)
        expect(decoded.text).not.toContain('\r')
        expect(decodeBytes(bytes, { charset: decoded.charset }).text).toBe(decoded.text)
      }),
    )
  })
})

describe('what a web page says of its character set', () => {
  const text = 'Пётр сказал, что мост закрыт'
  const page = (head: string) =>
    Buffer.concat([Buffer.from(head), encode(`<p>${text}`, 'windows-1251')])
  const meta = '<meta charset="windows-1251">'

  it.each([
    ['late in its head', `<style>${'a{} '.repeat(2000)}</style>${meta}`],
    ['after one that is commented out', `<!-- <meta charset="koi8-r"> -->${meta}`],
    ['after one that a script writes', `<script>x('<meta charset="koi8-r">')</script>${meta}`],
    ['after words that are about one', `<meta name="k" content="charset=koi8-r">${meta}`],
    ['as a header', '<meta content="text/html; charset=windows-1251" http-equiv="Content-Type">'],
  ])('is believed: %s', (_, head) => {
    const { charset, because, text: read } = decodeBytes(page(head), { html: true })
    expect({ charset, because }).toEqual({ charset: 'windows-1251', because: 'said' })
    expect(read).toContain(text)
  })

  it('is read in full where it names the smaller set of Chinese', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset=gb2312>'),
      Buffer.from([0xd6, 0xec, 0x81, 0x39, 0xef, 0x31]),
    ])
    expect(decodeBytes(bytes, { html: true }).text).toBe('<meta charset=gb2312>朱㐂')
  })
})

describe('a few words in UTF-16', () => {
  it('are read in the order of their bytes', () => {
    const bytes = Buffer.from('Правительство города', 'utf16le')
    expect(decodeBytes(bytes)).toMatchObject({ charset: 'utf-16le', text: 'Правительство города' })
  })
})
