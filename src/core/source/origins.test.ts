import { expect, it } from 'vitest'
import type { CslItem } from './csl.ts'
import { originsOf } from './origins.ts'

const cases: readonly (readonly [
  says: string,
  items: readonly Partial<CslItem>[],
  count: number,
])[] = [
  ['no source as none', [], 0],
  [
    'one publisher, however it is spelt, once',
    [{ publisher: 'The World Bank' }, { publisher: 'world bank' }],
    1,
  ],
  [
    'two pages of one domain once',
    [{ URL: 'https://www.bbc.co.uk/a' }, { URL: 'http://news.bbc.co.uk/b' }],
    1,
  ],
  [
    'neighbours under a public suffix apart',
    [{ URL: 'https://a.github.io/' }, { URL: 'https://b.github.io/' }],
    2,
  ],
  [
    'a name and a domain together where a third source has both',
    [
      { publisher: 'ASK' },
      { URL: 'https://ask.rks-gov.net/x' },
      { publisher: 'ASK', URL: 'https://ask.rks-gov.net/y' },
    ],
    1,
  ],
  [
    'two newspapers apart',
    [{ 'container-title': 'Der Spiegel' }, { 'container-title': 'Die Zeit' }],
    2,
  ],
  [
    'an archive as nobody’s origin',
    [
      { publisher: 'ASK', URL: 'https://web.archive.org/web/2020/https://ask.example/' },
      { publisher: 'IMF', URL: 'https://web.archive.org/web/2021/https://imf.example/' },
    ],
    2,
  ],
  [
    'an archived copy with its original',
    [
      { URL: 'https://ask.example/a' },
      { URL: 'https://web.archive.org/web/2020/https://www.ask.example/b' },
    ],
    1,
  ],
  [
    'whoever was interviewed',
    [
      { type: 'interview', author: [{ literal: 'Ada Byron' }] },
      { type: 'interview', author: [{ family: 'Byron', given: 'Ada' }] },
      { type: 'interview', author: [{ literal: 'Ed Itor' }] },
    ],
    2,
  ],
  ['all that nobody can tell as one', [{ title: 'A' }, { title: 'B' }, { publisher: 'C' }], 2],
]

for (const [says, items, count] of cases) {
  it(`counts ${says}`, () => {
    expect(originsOf(items.map((item) => ({ type: 'webpage', ...item }) as CslItem))).toBe(count)
  })
}
