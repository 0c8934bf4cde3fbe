import { describe, expect, it } from 'vitest'
import { blocksIn, notesIn, paragraphs, readHtml } from './html.testing.ts'
import { importHtml } from './import-html.ts'

const cases: readonly [name: string, html: string, blocks: readonly string[]][] = [
  ['entities', '<p>Caf&eacute; &amp; bar &lt;3 &#8217;&#x201c;', ['p:Café & bar <3 ’“']],
  ['NBSP and soft hyphens as they are', '<p>72&nbsp;mil&shy;lion', ['p:72\u00a0mil\u00adlion']],
  ['white space as one space', '<p>  One\n\t two <b> three</b> ', ['p:One two three']],
  [
    'words whole across inline markup',
    '<p>7<b>2</b>m<i>il</i><wbr>lion<!-- -->s',
    ['p:72millions'],
  ],
  ['a break as a line', '<p>One<br>\n two<br/>three<br>', ['p:One\ntwo\nthree']],
  [
    'two breaks as a new block',
    '<p>One<br> <br>two<br><br><br>three',
    ['p:One', 'p:two', 'p:three'],
  ],
  [
    'text beside blocks as blocks',
    '<div>One<p>two</p>three</div>four',
    ['p:One', 'p:two', 'p:three', 'p:four'],
  ],
  ['headings', '<h1>One</h1><h3>Two <em>b</em></h3><p>three', ['h1:One', 'h3:Two b', 'p:three']],
  [
    'lists with their depth',
    '<ul><li>a<ul><li>b<li><p>c<p>d</ul><li>e</ul><p>f',
    ['li1:a', 'li2:b', 'li2:c', 'li2:d', 'li1:e', 'p:f'],
  ],
  ['terms and what they mean', '<dl><dt>a<dd>b<dd>c</dl>', ['li1:a', 'li2:b', 'li2:c']],
  [
    'quotes, each paragraph',
    '<blockquote><p>a</p>b<footer>c</footer></blockquote><p>d',
    ['q:a', 'q:b', 'q:c', 'p:d'],
  ],
  [
    'captions',
    '<figure><img alt=x><figcaption>a <b>b</b></figcaption></figure><div class="wp-caption-text">c</div>',
    ['cap:a b', 'cap:c'],
  ],
  [
    'tables row by row',
    '<table><caption>t</caption><thead><tr><th>a<th>b</thead><tr><td>1<td><p>2</p><p>3<tr><td><td>4<br><br>5<tr><td> <td></table>x',
    ['cap:t', 'tr:a\tb', 'tr:1\t2\n3', 'tr:\t4\n5', 'p:x'],
  ],
  [
    'tables that lay out the page as blocks',
    '<table><tr><td>a<tr><td><p>b<p>c</table>',
    ['p:a', 'p:b', 'p:c'],
  ],
  [
    'tables in tables',
    '<table><tr><td>a<td><table><tr><td>1<td>2</table><td>b</table>',
    ['p:a', 'tr:1\t2', 'p:b'],
  ],
  [
    'preformatted lines',
    '<pre>\n  One\n    two\n\nthree  four</pre>',
    ['p:  One\n    two', 'p:three  four'],
  ],
  [
    'ruby in parentheses',
    '<p><ruby>漢<rt>kan</rt>字<rt> ji </rt></ruby>です',
    ['p:漢(kan)字(ji)です'],
  ],
  [
    'ruby with its own parentheses',
    '<p><ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>',
    ['p:漢（かん）'],
  ],
  [
    'superscripts as they stand',
    '<p>10<sup>6</sup> m<sup><a href="#fn1">1</a></sup>',
    ['p:106 m1'],
  ],
  [
    'a byline that is one',
    '<p class="byline">By A. Reporter</p><p>x',
    ['by:By A. Reporter', 'p:x'],
  ],
  [
    'nothing that is hidden',
    `<p>a<span hidden>1</span><span aria-hidden="true">2</span><span style="color:red;DISPLAY : none !important">3</span>
     <span style="display:none;display:inline">b</span><span style="visibility:hidden">4</span>
     <script>5</script><style>6</style><template>7</template><noscript>8</noscript><select><option>9</select>`,
    ['p:a b'],
  ],
  ['what was never closed', '<p>a<div>b<b>c<p>d</i></div>e', ['p:a', 'p:bc', 'p:d', 'p:e']],
  ['buttons apart from each other', '<p>a<button>b</button><button>c</button>d', ['p:a b c d']],
  [
    'words from right to left in their order',
    '<p dir=rtl>שלום <b>עולם</b> 123',
    ['p:שלום עולם 123'],
  ],
]

describe('a page is read with', () => {
  for (const [name, html, blocks] of cases) {
    it(name, () => expect(blocksIn(readHtml(html))).toEqual(blocks))
  }
})

describe('an article in a page', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en-us"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/x">Sport</a></nav><main>${body}</main><footer>All rights reserved</footer></body></html>`

  it('comes without what is around it, and with its headline', () => {
    const read = readHtml(
      page(
        '<title>The bridges | The Paper</title>',
        `<article><h1>The bridges</h1>${paragraphs(5)}</article>`,
      ),
      {},
    )
    expect(read.offers[0]).toEqual({
      choice: 'extent',
      value: 'article',
      options: ['article', 'page'],
      because: 'found',
    })
    expect(read.parts).toHaveLength(5)
    expect(read.headline).toBe('The bridges')
    expect(read.warnings).toEqual([])
  })

  it('has no second headline where one is in its text', () => {
    const body = `<article><h2>The  bridges</h2>${paragraphs(5)}</article>`
    const read = readHtml(page('<title>The Bridges</title>', body), { extent: 'page' })
    expect(read.headline).toBeNull()
    expect(blocksIn(read).filter((block) => block === 'h2:The bridges')).toHaveLength(1)
  })

  it('has the title as its headline where no heading resembles it', () => {
    const read = readHtml(
      page('<title>Bridges at last</title>', `<h1>The Paper</h1>${paragraphs(5)}`),
      {},
    )
    expect(read.headline).toBe('Bridges at last')
  })

  it('can be left for the whole page', () => {
    const html = page('<title>T</title>', paragraphs(5))
    const read = readHtml(html, { extent: 'page' })
    expect(read.offers[0]).toMatchObject({ value: 'page', because: 'chosen' })
    expect(blocksIn(read)[0]).toBe('p:Home Sport')
    expect(blocksIn(read).at(-1)).toBe('p:All rights reserved')
  })

  it('is the whole page where none is found, and a warning says so', () => {
    const read = readHtml(
      '<!doctype html><title>Links</title><p>Hi</p><button>Log in here</button>',
      {},
    )
    expect(read.offers[0]).toMatchObject({ value: 'page', because: 'found' })
    expect(read.warnings).toEqual([
      'No article was found on this page: everything that can be read on it was taken.',
    ])
    expect(blocksIn(read)).toEqual(['p:Hi', 'p:Log in here'])
  })

  it('is known by what the page says', () => {
    const head = `<title>x</title><meta property="og:title" content="The &lt;b&gt;bridges&lt;/b&gt;">
      <meta property="og:site_name" content="The Paper"><meta name="author" content="A. &amp; B.">
      <meta property="article:published_time" content="2024-03-05 10:00:00+0100">
      <link rel="canonical" href="https://paper.example/bridges">`
    const read = readHtml(
      page(head, `${paragraphs(5)}<p>See <a href="/map#a"><b>the</b> map</a>.</p>`),
      {},
    )
    expect(read).toMatchObject({
      title: 'The bridges',
      byline: 'A. & B.',
      publisher: 'The Paper',
      published: '2024-03-05T10:00:00+01:00',
      language: 'en-US',
      url: 'https://paper.example/bridges',
    })
    expect(notesIn(read)).toEqual(['link on “the map”: https://paper.example/map#a'])
  })

  it('is known by its structured data', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Bridges',
          datePublished: 'March 5, 2024',
          author: [{ name: 'A' }, { name: 'B' }],
          publisher: { name: 'The Paper' },
        },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(readHtml(page(head, paragraphs(5)), {})).toMatchObject({
      byline: 'A, B',
      publisher: 'The Paper',
      published: '2024-03-05',
    })
  })

  it('was where the browser that saved it says', () => {
    const html = `<!-- saved from url=(0022)http://paper.example/a -->${page('<title>T</title>', `${paragraphs(4)}<p><a href="b">b</a>`)}`
    const read = readHtml(html, {})
    expect(read.url).toBe('http://paper.example/a')
    expect(notesIn(read)).toEqual(['link on “b”: http://paper.example/b'])
  })
})

describe('links', () => {
  it('are notes on the words that lead to the web, in each block', () => {
    const html = `<a href="https://a.example/x">one<p>two <img></p></a> <a href="mailto:a@b.c">mail</a>
      <a href="#top">top</a> <a href="javascript:x()">js</a> <a href="/relative">here</a>
      <a href="HTTP://b.example"> three </a><a href="http://c.example"><img></a>`
    expect(notesIn(readHtml(html))).toEqual([
      'link on “one”: https://a.example/x',
      'link on “two”: https://a.example/x',
      'link on “three”: http://b.example/',
    ])
  })

  it('of cells stand on the cells', () => {
    const html = '<table><tr><td>a<td><a href="http://b.example">b c</a><td>d</table>'
    expect(notesIn(readHtml(html))).toEqual(['link on “b c”: http://b.example/'])
  })
})

describe('a piece of a page', () => {
  it('is taken whole, without a headline', () => {
    const read = readHtml("<meta charset='utf-8'><p>One</p><p>Two</p>", {}, 'Pasted text')
    expect(read).toMatchObject({ title: 'Pasted text', headline: null, warnings: [] })
    expect(read.offers[0]).toMatchObject({ value: 'page', because: 'found' })
    expect(blocksIn(read)).toEqual(['p:One', 'p:Two'])
  })

  it('has the title that it begins with', () => {
    const html =
      '<html><body>\n<!--StartFragment--><h2>The bridge</h2><p>x</p><!--EndFragment-->\n</body></html>'
    expect(readHtml(html, {}, 'a.html')).toMatchObject({ title: 'The bridge', headline: null })
  })
})

describe('what no one would write', () => {
  const bad: readonly [name: string, html: string][] = [
    ['10,000 boxes in each other', `${'<div>'.repeat(10_000)}words`],
    ['10,000 spans in each other', `<p>${'<span>'.repeat(10_000)}words`],
    ['1,000 tables in each other', `${'<table><tr><td>'.repeat(1000)}words`],
    ['2,000 lists in each other', `${'<ul><li>'.repeat(2000)}words`],
    ['nothing but half a tag', 'words<p'],
    [
      'a document of frames',
      '<html><frameset><frame></frameset><noframes>x</noframes></html>words',
    ],
  ]
  for (const [name, html] of bad) {
    it(`is read: ${name}`, () => {
      const { parts } = readHtml(`<!doctype html><title>x</title>${html}`, {})
      expect(parts.map(({ text }) => text).join('')).toBe(name.includes('frames') ? '' : 'words')
    })
  }

  it('is read in time: 200,000 elements', () => {
    const { parts } = readHtml(
      `<title>x</title>${'<i>a</i>'.repeat(100_000)}${'<p>b'.repeat(100_000)}`,
    )
    expect(parts).toHaveLength(100_001)
  }, 30_000)
})

describe('the character set', () => {
  const bytes = Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0', 'latin1')

  it('is what the page says', () => {
    const result = importHtml(bytes, 'a.html', {})
    expect(result).toMatchObject({
      ok: true,
      value: { charset: 'windows-1251', parts: [{ text: 'Москва' }] },
    })
  })

  it('is what the person chose', () => {
    const read = importHtml(bytes, 'a.html', { charset: 'windows-1252' })
    expect(read).toMatchObject({
      value: {
        parts: [{ text: 'Ìîñêâà' }],
        offers: [{ choice: 'extent' }, { choice: 'charset', because: 'chosen' }],
      },
    })
  })
})

it('reads a page in Hebrew in its order, and knows its language', () => {
  const read = readHtml(
    '<html lang="he" dir="rtl"><title>x</title><p>הגשר עלה 72 מיליון</p></html>',
  )
  expect(read.language).toBe('he')
  expect(blocksIn(read)).toEqual(['p:הגשר עלה 72 מיליון'])
})

it('reads on behind what XHTML closes at once', () => {
  const html =
    '<?xml version="1.0"?><html><head><title/><script src="a"/></head><body><p>a</p></body></html>'
  expect(blocksIn(readHtml(html))).toEqual(['p:a'])
})

describe('figures above and below the line', () => {
  it.each([
    ['<p>10<sup>6</sup> people on 4 km<sup>2</sup>, 10<sup>6</sup>', ['“106”', '“km2”']],
    ['<p>72 million<a href="#n1"><sup>1</sup></a> euros', ['“million1”']],
  ])('stay as the page has them, and are told: %s', (html, words) => {
    const { warnings } = readHtml(html)
    expect(warnings.join(' ')).toContain(words.join(', '))
  })

  it.each(['<p>The 19<sup>th</sup>', '<p>See <sup>1</sup>', '<p><sup>1</sup> See'])(
    'are not told where they make no other word: %s',
    (html) => {
      expect(readHtml(html).warnings.join(' ')).not.toContain('above')
    },
  )
})

describe('what is drawn otherwise than it reads', () => {
  it('is told of: words that are crossed out, and what was put in their place apart from them', () => {
    const page = readHtml('<p>It cost <del>5</del><ins>7</ins> million, not <s>3</s>4.')
    expect(blocksIn(page)).toEqual(['p:It cost 5 7 million, not 3 4.'])
    expect(page.warnings).toEqual(['Words that the page crosses out stand in the text: “5”, “3”.'])
  })

  it('is told of: figures that a style raises', () => {
    const page = readHtml('<p><span>10</span><span style="vertical-align:super">6</span>')
    expect(page.warnings[0]).toContain('“106”')
  })
})

describe('a page in XHTML', () => {
  it('is read with its CDATA sections and what it closes at once', () => {
    const page = readHtml(
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><style/><script>//<![CDATA[\n if (a<b) c\n//]]></script></head><body><p>a<br/>b<video src="x"/> c</p><p><![CDATA[5 < 6 & 7]]></p></body></html>',
    )
    expect(blocksIn(page)).toEqual(['p:a\nb c', 'p:5 < 6 & 7'])
  })
})

describe('where a page was, and what its data says', () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#o', name: 'The Paper' },
      { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
      { '@type': 'Article', author: { '@id': '#p' }, publisher: { '@id': '#o' } },
    ],
  }
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`

  it('is said by SingleFile and by the clipboard of Windows', () => {
    const saved =
      '<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://a.example/1 \n--><p>One'
    const copied =
      'Version:0.9\r\nStartHTML:00000105\r\nEndHTML:-1\r\nSourceURL:https://a.example/1\r\n<p>One'
    for (const html of [saved, copied]) {
      const page = readHtml(html, {})
      expect(page.url).toBe('https://a.example/1')
      expect(page.parts.at(-1)?.text).toBe('One')
    }
  })

  it('is said by things that are named elsewhere in it', () => {
    const page = readHtml(`<!DOCTYPE html>${data(JSON.stringify(graph))}<p>One`)
    expect([page.byline, page.publisher]).toEqual(['Jane Doe', 'The Paper'])
  })

  it('is said in spite of line breaks that do not belong there', () => {
    const json = '{"@type":"NewsArticle","datePublished":"2024-03-01","description":"a\nb"}'
    expect(readHtml(`<!DOCTYPE html>${data(json)}<p>One`).published).toBe('2024-03-01')
  })
})

describe('an element that a page draws itself', () => {
  it('is read as it is drawn, with what it holds in its slots', () => {
    const page = readHtml(
      '<a-b><template shadowrootmode="open"><p>One</p><slot></slot><slot name="c">none</slot><slot name="d">Four</slot><style>x</style></template><p slot="c">Three</p><p>Two</p><p slot="e">Not drawn</p></a-b>',
    )
    expect(blocksIn(page)).toEqual(['p:One', 'p:Two', 'p:Three', 'p:Four'])
  })
})
