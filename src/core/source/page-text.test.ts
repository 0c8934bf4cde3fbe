import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlTree, parseHtml } from '../../importers/html/tree.ts'
import { SKIPPED_ELEMENTS, textOfPage } from './page-text.ts'

const read = (html: string) => textOfPage(parseHtml(html), htmlTree)

const cases: readonly [name: string, html: string, text: string][] = [
  ['white space as one space', '<p> The \n\t mayor  built </p>', 'The mayor built'],
  ['no space twice where elements meet', 'a <b> b </b> c', 'a b c'],
  ['a word in two elements as one', 'may<b>or</b>', 'mayor'],
  [
    'blocks parted by an empty line',
    '<h1>A</h1>\n<p>b</p><div><p>c</p></div>d',
    'A\n\nb\n\nc\n\nd',
  ],
  ['no space at the end of a line', '<p>a <br> b </p> <p> c</p>', 'a\nb\n\nc'],
  ['at most one empty line', 'a<br><br><br><br>b', 'a\n\nb'],
  ['a comment and a script not at all', 'a<!-- x --><script>y</script><style>z</style>b', 'ab'],
  ['a title, a template and noscript not at all', '<title>t</title><template>x</template>a', 'a'],
  ['what a script would show instead', 'a<noscript><p>x</p></noscript>b', 'ab'],
  ['preformatted text as it is', '<p>a</p><pre>\n  b\n\tc \n</pre><p>d</p>', 'a\n\n  b\n\tc \n\nd'],
  [
    'rows as lines and cells parted by tabs',
    '<p>x</p><table><tr><th>a<th> b <tr><td>c<td>d</table>e',
    'x\n\na\tb\nc\td\n\ne',
  ],
  [
    'empty cells, but none at the end of a row',
    '<table><tr><td><td>a<td><td>b<td><tr><td>c</table>',
    '\ta\t\tb\nc',
  ],
  [
    'blocks in cells',
    '<table><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr><tr><td><div>d</div></table>',
    'a\tb\n\nc\nd',
  ],
  [
    'a table in a cell',
    '<table><tr><td>a<td><table><tr><td>b<td>c</table><td>d<tr><td>e</table>',
    'a\tb\tc\td\ne',
  ],
  ['lists', '<ul><li>a<li>b<ul><li>c</ul></ul>', 'a\n\nb\n\nc'],
  ['a picture’s words', '<svg><desc>x</desc><text>a</text><title>y</title></svg>', 'a'],
  ['a space that does not break', 'a&nbsp; b', 'a\u00a0 b'],
  ['nothing of an empty page', ' \n ', ''],
  ['half a character as a mark', 'a&#0;b', 'a\ufffdb'],
]

describe('the text of a page', () => {
  for (const [name, html, text] of cases) {
    it(`has ${name}`, () => {
      expect(read(html).text).toBe(text)
    })
  }

  it('is read from pages that are nested deeper than calls may be', () => {
    const depth = 50_000
    expect(read(`${'<div>'.repeat(depth)}x`).text).toBe('x')
  })

  it('is read in little time from however many empty lines', () => {
    const before = performance.now()
    textOfPage(parseHtml(`<pre>a${'\n'.repeat(200_000)}b</pre>`), htmlTree)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('has nothing of the elements that are skipped', () => {
    const skipped = ['svg', 'div', ...SKIPPED_ELEMENTS]
    const tree = {
      name: (node: string) => (node.length === 1 ? '#text' : node),
      data: String,
      children: (node: string) => (node === 'svg' ? [...skipped.slice(1), 'y'] : ['x']),
    }
    expect(textOfPage('svg', tree).text).toBe('x\n\ny')
  })

  it('has no half of a surrogate pair and no form feed in it', () => {
    const tree = {
      name: (node: string | readonly string[]) => (typeof node === 'string' ? '#text' : 'pre'),
      data: String,
      children: (node: string | readonly string[]) => (typeof node === 'string' ? [] : node),
    }
    const { text } = textOfPage<string | readonly string[]>(['a\ud83d', '\ude00b\fc\r😀'], tree)
    expect(text).toBe('a\ufffd\ufffdb c 😀')
  })
})

/** Pages of nested elements with words and white space between. */
const page = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '&nbsp;', '&#13;') }),
    fc.constantFrom('<br>', '<!-- no -->', `<${'script'}>no()</script>`, '<select><option>no'),
    fc
      .tuple(
        fc.constantFrom('p', 'b', 'div', 'pre', 'table', 'tr', 'td', 'li', 'span', 'h2', 'svg'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
})).node

const bare = (text: string) => text.replace(/[ \t\n\r\f]/g, '')

describe('a page and its text', () => {
  it('have the same words in the same order', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, parts } = read(html)
        expect(bare(text)).toBe(bare(parts.map(({ node }) => htmlTree.data(node)).join('')))
        if (!html.includes('<pre>')) expect(text).not.toMatch(/^\n|\n$|\n{3}/)
      }),
    )
  })

  it('have each of their characters in common, one after another', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, parts } = read(html)
        let before = 0
        for (const { node, start, runs } of parts) {
          const data = htmlTree.data(node)
          expect(start).toBeGreaterThanOrEqual(before)
          let at = 0
          for (const run of runs) {
            expect(run.length).toBeGreaterThan(0)
            expect(run.at).toBeGreaterThanOrEqual(at)
            expect(run.to).toBeGreaterThanOrEqual(before)
            const drawn = text.slice(run.to, run.to + run.length)
            expect(drawn.replace(/\s/g, ' ')).toBe(
              data.slice(run.at, run.at + run.length).replace(/\s/g, ' '),
            )
            at = run.at + run.length
            before = run.to + run.length
          }
        }
      }),
    )
  })
})
