import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslItem } from './csl.ts'
import { decodeHost } from './decode-punycode.ts'
import { sameAddress, sameDoi } from './same-address.ts'
import { isSurelySame, keysOf, likenessOf, plainTitle } from './same-source.ts'

const [FILE, OTHER] = ['a'.repeat(64), 'b'.repeat(64)]

function source(csl: Partial<CslItem>, ...files: string[]) {
  const evidence = Object.fromEntries(files.map((file) => [file, {}]))
  return { csl: { type: 'report', ...csl } as CslItem, evidence }
}

describe('a web address is the same page', () => {
  const cases: readonly (readonly [says: string, a: string, b: string])[] = [
    ['over http and https', 'http://example.org/a', 'https://example.org/a'],
    ['with and without www', 'https://www.example.org/a', 'https://example.org/a'],
    ['with and without its last slash', 'https://example.org/a/', 'https://example.org/a'],
    ['as a front page', 'https://example.org/', 'http://www.example.org'],
    ['at a fragment', 'https://example.org/a#part', 'https://example.org/a'],
    ['on its default port', 'https://example.org:443/a', 'http://example.org:80/a'],
    [
      'with tracking parameters',
      'https://example.org/a?utm_source=x&id=1&fbclid=y&gclid=z',
      'https://example.org/a?id=1',
    ],
    ['with parameters in another order', 'https://e.org/?b=2&a=1', 'https://e.org/?a=1&b=2'],
    ['with its host in capitals', 'HTTPS://Example.ORG/a', 'https://example.org/a'],
    ['with letters escaped', 'https://example.org/caf%c3%a9', 'https://example.org/café'],
    ['with a host in Punycode', 'https://xn--mnchen-3ya.example/', 'https://münchen.example/'],
    ['with a host in Chinese', 'https://xn--fiqs8s.example/a', 'https://中国.example/a'],
    ['without a scheme', '//example.org/a', 'https://example.org/a'],
  ]
  for (const [says, a, b] of cases) {
    it(says, () => {
      expect(sameAddress(a)).not.toBeNull()
      expect(sameAddress(a)).toBe(sameAddress(b))
    })
  }
})

describe('a web address is another page', () => {
  const cases: readonly (readonly [says: string, a: string, b: string])[] = [
    ['with a path in capitals', 'https://example.org/A', 'https://example.org/a'],
    ['with another parameter', 'https://example.org/?id=1', 'https://example.org/?id=2'],
    ['by a fragment that is a path', 'https://e.org/#!/a/1', 'https://e.org/#!/a/2'],
    ['on another port', 'https://example.org:8080/', 'https://example.org/'],
    ['on another subdomain', 'https://news.example.org/', 'https://example.org/'],
    ['with a slash that is escaped', 'https://example.org/a%2fb', 'https://example.org/a/b'],
    ['with an & that is escaped', 'https://e.org/?a=1%26b=2', 'https://e.org/?a=1&b=2'],
  ]
  for (const [says, a, b] of cases) {
    it(says, () => expect(sameAddress(a)).not.toBe(sameAddress(b)))
  }
})

it('knows what is no web address', () => {
  for (const words of [
    '',
    'example.org/a',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'ftp://e.org',
  ]) {
    expect(sameAddress(words)).toBeNull()
  }
})

it('spells an address once and for all, whatever it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const same = sameAddress(url)
      expect(sameAddress(`https://${same}`)).toBe(same)
    }),
  )
})

it('reads a label in Punycode, and leaves one that is none', () => {
  expect(decodeHost('xn--bcher-kva.example')).toBe('bücher.example')
  expect(decodeHost('xn--e1afmkfd.xn--p1ai')).toBe('пример.рф')
  expect(decodeHost('xn--ls8h.la')).toBe('💩.la')
  expect(decodeHost('xn--.xn--a!.xn--99999999')).toBe('.xn--a!.xn--99999999')
})

it('reads a label that no host could have as it is', () => {
  for (const label of ['9'.repeat(400), `${'9'.repeat(400)}a`, 'b'.repeat(100_000)]) {
    expect(decodeHost(`xn--${label}`)).toBe(`xn--${label}`)
  }
})

it('keeps the signs of a DOI, and none of an address that follow it', () => {
  expect(sameDoi('10.1000/456#78')).toBe('10.1000/456#78')
  expect(sameDoi('https://doi.org/10.1000/456%2378?a=b#c')).toBe('10.1000/456#78')
})

it('takes little time, however long and odd the words are', () => {
  const many = (sign: string) => `a${sign.repeat(200_000)}b`
  const before = performance.now()
  for (const sign of ['/', ' ', '.', '-', '- ', '@', '%e']) {
    const csl = {
      title: many(sign),
      URL: `http://a.example/${many(sign)}`,
      DOI: `10.1000/${many(sign)}`,
    }
    keysOf(source(csl))
  }
  expect(performance.now() - before).toBeLessThan(3000)
})

describe('two records are surely one', () => {
  const at = (URL: string, title: string, ...files: string[]) => source({ URL, title }, ...files)
  const [title, other] = ['Inflation rises to ten percent', 'Ten percent for the third month']
  const sure = (a: ReturnType<typeof source>, b: ReturnType<typeof source>) =>
    isSurelySame(keysOf(a), keysOf(b))

  it('by address, or by a title that no address speaks against', () => {
    expect(sure(at('https://a.example/1', title), at('https://a.example/1', other))).toBe(true)
    expect(sure(at('', title), at('https://a.example/1', title))).toBe(true)
    expect(sure(at('', title, FILE), at('', title, FILE))).toBe(true)
  })

  it('not by one headline at two addresses, nor by a file that both are in', () => {
    expect(sure(at('https://a.example/1', title), at('https://b.example/2', title))).toBe(false)
    expect(sure(at('', title, FILE), at('', other, FILE))).toBe(false)
    expect(sure(at('', title), at('', other))).toBe(false)
  })
})

it('reads a DOI however it is written', () => {
  for (const words of [
    '10.1000/ABC.123',
    'doi:10.1000/abc.123',
    'DOI: 10.1000/abc.123.',
    'https://doi.org/10.1000/abc.123',
    'http://dx.doi.org/10.1000%2Fabc.123',
  ]) {
    expect(sameDoi(words)).toBe('10.1000/abc.123')
  }
  for (const words of ['', '10.1000', 'https://example.org/10.1000/abc', 'ISBN 10.1/2']) {
    expect(sameDoi(words)).toBeNull()
  }
})

describe('two records are of one source', () => {
  const TITLE = 'The city’s “missing” millions – a report'
  const cases: readonly (readonly [
    says: string,
    a: ReturnType<typeof source>,
    b: ReturnType<typeof source>,
    likeness: string | null,
  ])[] = [
    ['never by a DOI that is none', source({ DOI: '10.1/a' }), source({ DOI: '10.1/A' }), null],
    ['by DOI', source({ DOI: '10.1000/a' }), source({ DOI: 'https://doi.org/10.1000/A' }), 'doi'],
    [
      'by a DOI that is an address',
      source({ DOI: '10.1000/a' }),
      source({ URL: 'https://doi.org/10.1000/a' }),
      'doi',
    ],
    [
      'by address',
      source({ URL: 'http://e.org/a/' }),
      source({ URL: 'https://www.e.org/a' }),
      'url',
    ],
    ['by file', source({ title: 'A' }, FILE), source({ title: 'B' }, OTHER, FILE), 'file'],
    [
      'by title',
      source({ title: TITLE }),
      source({ title: 'the CITY\'s "missing" millions - a  report.' }),
      'title',
    ],
    [
      'never with different DOIs',
      source({ DOI: '10.1000/a', title: TITLE }, FILE),
      source({ DOI: '10.1000/b', title: TITLE }, FILE),
      null,
    ],
    [
      'never by title with different years',
      source({ title: TITLE, issued: { 'date-parts': [[2022]] } }),
      source({ title: TITLE, issued: { 'date-parts': [[2023, 5]] } }),
      null,
    ],
    [
      'by title with a year that one alone has',
      source({ title: TITLE, issued: { 'date-parts': [[2022]] } }),
      source({ title: TITLE }),
      'title',
    ],
    [
      'never by a short title',
      source({ title: 'City budget' }),
      source({ title: 'City budget' }),
      null,
    ],
    [
      'never by a title of empty words',
      source({ title: 'Annual report 2023' }),
      source({ title: 'Annual report 2023' }),
      null,
    ],
    [
      'by a Chinese title',
      source({ title: '二〇二三年國家財政報告' }),
      source({ title: '二〇二三年國家財政報告' }),
      'title',
    ],
    ['never by nothing', source({}), source({}), null],
  ]
  for (const [says, a, b, likeness] of cases) {
    it(`${says}: ${likeness}`, () => {
      expect(likenessOf(a, b)).toBe(likeness)
      expect(likenessOf(b, a)).toBe(likeness)
    })
  }

  it('by itself, whenever there is anything to tell it by', () => {
    const csl = fc.record({ title: fc.string(), URL: fc.webUrl(), DOI: fc.string() })
    fc.assert(
      fc.property(csl, (csl) => {
        const one = source(csl)
        expect(likenessOf(one, one)).toBe(keysOf(one).doi === null ? 'url' : 'doi')
      }),
    )
  })
})

it('plains a title so that plaining it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(plainTitle(plainTitle(title))).toBe(plainTitle(title))
    }),
  )
})
