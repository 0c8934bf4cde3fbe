import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type ImportChoices } from '../../core/article/index.ts'
import { importMarkdown } from './import-markdown.ts'

function read(text: string, choices: ImportChoices = {}) {
  const result = importMarkdown(Buffer.from(text), 'the-file.md', choices)
  if (!result.ok) throw new Error(result.error.reason)
  const { notes, blocks, text: canonical } = compose(result.value.parts, result.value.notes)
  return {
    ...result.value,
    text: canonical,
    blocks: blocks.map(({ kind, level, start, end }) =>
      [kind, ...(level === undefined ? [] : [level]), canonical.slice(start, end)].join(' '),
    ),
    notes: notes.map(({ kind, text: said, position }) => [
      kind,
      said,
      canonical.slice(position.start, position.end),
    ]),
  }
}

const blocks: readonly [name: string, markdown: string, blocks: readonly string[]][] = [
  ['headings', '# A *b*\n\nc\n\nD\n---', ['heading 1 A b', 'paragraph c', 'heading 2 D']],
  ['soft and hard breaks', 'a\nb  \nc\\\nd', ['paragraph a b\nc\nd']],
  ['white space as one space', 'a \t b', ['paragraph a b']],
  ['odd characters as they are', 'a\u00a0b\u00ad\u200b', ['paragraph a\u00a0b\u00ad\u200b']],
  [
    'nested lists',
    '- a\n  1. b\n\n     c\n- [x] d',
    ['listItem 1 a', 'listItem 2 b', 'listItem 2 c', 'listItem 1 d'],
  ],
  ['quotes', '> a\n>\n> > b', ['quote a', 'quote b']],
  ['tables row by row', '|a|b|\n|-|-|\n|`c`|d \\| e<br>f|', ['row a\tb', 'row c\td | e f']],
  ['code as it is', '```js\na  = 1\n\n<b> *x*\n```', ['paragraph a  = 1', 'paragraph <b> *x*']],
  ['code in a line', 'a `<b> {++x++}` c', ['paragraph a <b> {++x++} c']],
  ['escapes and references', '\\*a\\* &amp; &eacute; &#8364;', ['paragraph *a* & é €']],
  ['what was struck through', 'a ~~b~~ c', ['paragraph a b c']],
  [
    'raw HTML without its tags',
    '<div><p>a &lt; b</p>c</div>\n\nd <b>e</b><br>f',
    ['paragraph a < b', 'paragraph c', 'paragraph d e\nf'],
  ],
  [
    'no scripts',
    'a <script>b</script> c\n\n<script>\nd\n\ne</script>\n\n<style>f</style>',
    ['paragraph a c'],
  ],
  [
    'captions, and no other words of pictures',
    'a ![b](c.png "d") e',
    ['paragraph a e', 'caption d'],
  ],
  ['no rules', 'a\n\n***\n\nb', ['paragraph a', 'paragraph b']],
  [
    'what only looks like front matter',
    '---\njust words\n---\n\na',
    ['paragraph just words', 'paragraph a'],
  ],
]

describe('Markdown', () => {
  for (const [name, markdown, expected] of blocks) {
    it(`gives ${name}`, () => expect(read(markdown).blocks).toEqual(expected))
  }

  it('says in front matter what it is', () => {
    const article = read(
      '---\ntitle: "The bridge: a story"\nAuthors: [Ada Roe, {name: Bob Doe}]\ndate: 2024-05-03\nsite: The News\ncanonical_url: https://news.example/a\nlang: en_gb\n---\nWords.',
    )
    expect(article).toMatchObject({
      title: 'The bridge: a story',
      headline: 'The bridge: a story',
      byline: 'Ada Roe, Bob Doe',
      published: '2024-05-03',
      publisher: 'The News',
      url: 'https://news.example/a',
      language: 'en-GB',
      text: 'Words.',
    })
  })

  it('has its title in its heading, and who wrote it under that', () => {
    const article = read('## The bridge\n\nBy Ada Roe\n\nWords.')
    expect(article).toMatchObject({ title: 'The bridge', headline: null, byline: 'Ada Roe' })
    expect(article.blocks.slice(0, 2)).toEqual(['heading 1 The bridge', 'byline By Ada Roe'])
    expect(read('Words.\n\n# The bridge').title).toBe('The bridge')
    expect(read('Words.').title).toBe('The file')
    expect(read('---\ntitle: Other\n---\n# The bridge').headline).toBeNull()
  })

  const bad = ['title: [', 'title: !!js/function x', 'a: &a [1]\nb: [*a,*a]', '[]', '42']
  for (const yaml of bad) {
    it(`loses no word of what is no front matter: ${yaml.slice(0, 20)}`, () => {
      const words = read(`---\n${yaml}\n---\n\nWords.`)
      expect(words.text).toContain('Words.')
      expect(words.title).not.toContain('function')
    })
  }
})

const notes: readonly [name: string, markdown: string, text: string, notes: readonly string[][]][] =
  [
    [
      'a footnote on the words before its mark',
      'First. It cost 72 million[^1], of which half[^b].\n\n[^1]: See [it](https://a.example).\n[^b]: B.',
      'First. It cost 72 million, of which half.',
      [
        ['footnote', 'See it (https://a.example).', 'It cost 72 million'],
        ['footnote', 'B.', 'of which half'],
      ],
    ],
    ['a footnote that nothing leads to', 'a\n\n[^1]: b', 'a', [['footnote', 'b', '']]],
    [
      'a link on its words',
      'a [b *c*](https://x.example/?a&b "t") [d][e] [f](g.html)\n\n[e]: http://y.example',
      'a b c d f',
      [
        ['link', 'https://x.example/?a&b', 'b c'],
        ['link', 'http://y.example', 'd'],
      ],
    ],
    ['no link that runs', '[a](javascript:alert(1)) [b](data:text/html,x)', 'a b', []],
    ['a comment of HTML', 'A b.<!-- who? -->', 'A b.', [['comment', 'who?', 'A b.']]],
    ['a comment between blocks', 'a\n\n<!-- who? -->\n\nb', 'a\n\nb', [['comment', 'who?', '']]],
    [
      'a comment',
      'It is. Who c.{>> who\n\nsays? <<}',
      'It is. Who c.',
      [['comment', 'who\n\nsays?', 'Who c.']],
    ],
    ['a comment on words', 'a {==b c==}{>>who?<<} d', 'a b c d', [['comment', 'who?', 'b c']]],
    ['a highlight without a comment', 'a {==b==} c', 'a b c', []],
    ['what has no end', 'a {++b {>>c {~~d', 'a {++b {>>c {~~d', []],
  ]

describe('what a writer says in Markdown', () => {
  for (const [name, markdown, text, expected] of notes) {
    it(`is ${name}`, () => {
      const article = read(markdown)
      expect(article.text).toBe(text)
      expect(article.notes).toEqual(expected)
      expect(article.offers.map(({ choice }) => choice)).toEqual(['charset'])
    })
  }

  const tracked =
    'It cost {~~12~>13~~} million{++ dollars++}{-- or so--}.\n\n{--Gone *all*.\n\nThis too.--}'

  it('is what was changed, in the newest text', () => {
    const article = read(tracked)
    expect(article.text).toBe('It cost 13 million dollars.')
    expect(article.notes).toEqual([
      ['deletion', '12', ''],
      ['insertion', '13', '13'],
      ['insertion', 'dollars', 'dollars'],
      ['deletion', 'or so', ''],
      ['deletion', 'Gone all. This too.', ''],
    ])
    expect(article.offers[1]).toEqual({
      choice: 'changes',
      value: 'newest',
      options: ['newest', 'original'],
      because: 'found',
    })
  })

  it('is what was changed, in the text before', () => {
    const article = read(tracked, { changes: 'original' })
    expect(article.text).toBe('It cost 12 million or so.\n\nGone all.\n\nThis too.')
    expect(article.notes.map(([kind, text]) => [kind, text])).toContainEqual(['insertion', '13'])
    expect(article.offers[1]).toMatchObject({ value: 'original', because: 'chosen' })
  })
})

describe('hostile Markdown', () => {
  const repeated = (text: string, times: number) => text.repeat(times)
  const hostile: readonly [string, string][] = [
    ['quotes in quotes', `${repeated('>', 10_000)} a`],
    ['lists in lists', `${repeated('- ', 10_000)}a`],
    ['emphasis', repeated('*a_', 20_000)],
    ['brackets', repeated('[', 50_000)],
    ['links', repeated('[a](', 20_000)],
    ['pipes', repeated('|*a_*a_*a_*a_\n', 3000)],
    ['comments', repeated('<!--', 20_000)],
    ['CriticMarkup', repeated('{++{--{~~{==', 20_000)],
    ['code', repeated('`a``', 20_000)],
  ]
  for (const [name, text] of hostile) {
    it(`is read as plain text, in no time: ${name}`, () => {
      const before = performance.now()
      expect(read(text).text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(performance.now() - before).toBeLessThan(3000)
    })
  }

  it('ends as an article in which no visible word is missing', () => {
    const piece = fc.constantFrom(
      ...['word', ' ', '\n', '\n\n', '# ', '> ', '- ', '1. ', '*', '_', '`', '~~', '|', '|-|-|\n'],
      ...['[', '](', ')', '[^1]', '{++', '++}', '{==', '==}', '&amp;', '\\', '    ', '---\n', '!'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `begin ${pieces.join('')}`
        const count = (of: string) => of.split('word').length
        // The address and the alternative of a picture are not seen.
        fc.pre(!text.includes(']('))
        expect(count(read(text).text)).toBe(count(text))
      }),
      { numRuns: 300 },
    )
  })

  it('is never a failure but of what is no text', () => {
    const piece = fc.constantFrom(
      ...['a', '<', '>', '/', '!--', '-->', '<b>', '</b>', '<script>', '</script>', '{>>', '<<}'],
      ...[
        '{~~',
        '~>',
        '~~}',
        '{--',
        '--}',
        '\n',
        '\n\n',
        '[^a]',
        '[^a]: ',
        '[a]: http://b\n',
        '```\n',
      ],
      ...['\ufdd0', '\ufdd1', '\ufdd00\ufdd1', '0'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = read(`a ${pieces.join('')}`)
        expect(article.text).not.toMatch(/[\ufdd0\ufdd1]/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Markdown of other programs', () => {
  it('has notes that are written where they stand as footnotes', () => {
    const { text, notes } = read(
      'It cost 72 million^[See [it](https://a.example/ "t") and `]`.] then. `^[x]` \\^[y] 2^[z](w)',
    )
    expect(text).toBe('It cost 72 million then. ^[x] ^[y] 2^z')
    expect(notes).toEqual([
      ['footnote', 'See it (https://a.example/) and ].', 'It cost 72 million'],
    ])
  })

  it('has front matter in TOML', () => {
    const matter =
      'title = "The \\"bridge\\""\nauthor = ["Jane", "John"]\ndate = 2024-03-01\n[more]\na = 1'
    const { title, byline, published, text } = read(`+++\n${matter}\n+++\n\nOne.`)
    expect({ title, byline, published, text }).toEqual({
      title: 'The "bridge"',
      byline: 'Jane, John',
      published: '2024-03-01',
      text: 'One.',
    })
  })

  it('has raw HTML as its blocks, with its links', () => {
    const { blocks, notes } = read(
      'One.\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\n> <p>x <a href="https://a.example/">y</a></p>',
    )
    expect(blocks).toEqual(['paragraph One.', 'row a\tb', 'quote x y'])
    expect(notes).toEqual([['link', 'https://a.example/', 'y']])
  })

  it('tells of figures off the line and of words that are crossed out', () => {
    const { text, warnings } = read(
      '10<sup>6</sup> km<sup>2</sup>, 5<sup>th</sup> ~~old~~\n\n<p>H<sub>2</sub>O',
    )
    expect(text).toBe('106 km2, 5th old\n\nH2O')
    expect(warnings).toEqual([
      'Figures that are drawn above or below the line stand in it here: “106”, “km2”, “H2”.',
      'Words that are crossed out stand in the text: “old”.',
    ])
  })

  it('has links and notes on words without the spaces beside them', () => {
    const { notes } = read('One [ two ](https://a.example/) three <!-- here --> four.')
    expect(notes.map(([, , words]) => words)).toEqual(['One two three', 'two'])
  })
})
