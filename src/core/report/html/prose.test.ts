import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prose } from './prose.ts'

const shown = (markdown: string) =>
  String(prose(markdown))
    .replace(/^<div class="prose">|<\/div>$/g, '')
    .replaceAll(' dir="auto"', '')

/** What a reader sees, line breaks and marks aside. */
const words = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('prose', () => {
  it.each([
    ['**No**, *not* `10`', '<p><strong>No</strong>, <em>not</em> <code>10</code></p>'],
    ['__No__, _not_', '<p><strong>No</strong>, <em>not</em></p>'],
    [
      '***both*** and **one *in* one**',
      '<p><strong><em>both</em></strong> and <strong>one <em>in</em> one</strong></p>',
    ],
    ['2 * 3 * 4, snake_case_name, *open', '<p>2 * 3 * 4, snake_case_name, *open</p>'],
    ['**a *b c**', '<p><strong>a *b c</strong></p>'],
    ['\\*as typed\\*', '<p>*as typed*</p>'],
    ['one\ntwo\n \n\nthree\n', '<p>one<br>two</p><p>three</p>'],
    ['# Found\n\n## Nothing ##', '<p><strong>Found</strong></p><p><strong>Nothing</strong></p>'],
    ['one\n\n---\n\ntwo', '<p>one</p><hr><p>two</p>'],
    ['> said\n> twice', '<blockquote><p>said<br>twice</p></blockquote>'],
  ])('shows %j', (markdown, page) => {
    expect(shown(markdown)).toBe(page)
  })

  it.each([
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['3) a\n4) b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['So:\n- a\n  - b\n- c', '<p>So:</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['- a\n\n- b\n\nafter', '<ul><li>a</li><li>b</li></ul><p>after</p>'],
    ['- a\n\n  more\n- b', '<ul><li>a<p>more</p></li><li>b</li></ul>'],
    ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['It was in\n1921. Then it fell.', '<p>It was in<br>1921. Then it fell.</p>'],
    ['-5 degrees\n-6 degrees', '<p>-5 degrees<br>-6 degrees</p>'],
  ])('makes a list of %j where it is one', (markdown, page) => {
    expect(shown(markdown)).toBe(page)
  })

  it.each([
    [
      '[the table](https://a.example/t?a=1&b=(2))',
      'https://a.example/t?a=1&amp;b=(2)',
      'the table',
    ],
    ['<https://a.example/>', 'https://a.example/', 'https://a.example/'],
    ['(see https://a.example/x_(y), there)', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['**https://a.example/z**', 'https://a.example/z', 'https://a.example/z'],
    ['![A map](https://a.example/map.png)', 'https://a.example/map.png', 'Image: A map'],
    ['[[no](https://a.example/)](https://b.example/)', 'https://a.example/', 'no'],
  ])('links %j to the web', (markdown, href, text) => {
    const page = shown(markdown)
    expect(page.match(/<a [^>]*href="([^"]*)"/)?.[1]).toBe(href)
    expect(page.match(/<a [^>]*>(.*?)<\/a>/)?.[1]).toBe(text)
    expect(page).not.toContain('<img')
  })

  it.each([
    '[click](javascript:alert(1))',
    '<script>alert(1)</script> <b onclick="x()">b</b>',
    '![x](data:image/svg+xml,<svg>)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
  ])('keeps %j as words', (markdown) => {
    expect(shown(markdown)).toMatch(/^<p>[^<]*<\/p>$/)
    expect(words(shown(markdown))).toBe(markdown)
  })

  it('loses no letter, and makes no other element than these, whatever is typed', () => {
    const bits = ['*', '**', '_', '- ', '1. ', '> ', '# ', '`', '[', '](https://a.example/)', '!']
    const piece = fc.oneof(
      fc.constantFrom(...bits, '\n', '\n\n', '  ', '<b>', '"', '\\', 'https://a.example/'),
      fc.stringMatching(/^[a-zé]{1,4}$/),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = shown(pieces.join(''))
        const typed = pieces.filter((each) => /^[a-zé]{1,4}$/.test(each)).join('')
        const seen = words(page).replace(/[^a-zé]/g, '')
        let at = 0
        for (const letter of seen) if (letter === typed[at]) at++
        expect(at).toBe(typed.length)
        for (const [, name] of page.matchAll(/<\/?([a-z]+)/g)) {
          expect([
            'p',
            'ul',
            'ol',
            'li',
            'blockquote',
            'strong',
            'em',
            'code',
            'a',
            'br',
            'hr',
          ]).toContain(name)
        }
        const open = page.match(/<(?!br|hr|\/)[a-z]+/g)?.length ?? 0
        expect(page.match(/<\//g)?.length ?? 0).toBe(open)
      }),
    )
  })

  it.each(['*a ', '[', '`', '> ', '- ', '_a* ', '[a](https://a', 'https://a.', '  - a\n', '(\n'])(
    'takes no longer than the text is long, also for %j again and again',
    (bit) => {
      const time = (count: number) => {
        const text = bit.repeat(count)
        const began = performance.now()
        prose(text)
        return performance.now() - began
      }
      time(2_000)
      expect(time(20_000)).toBeLessThan(1_000)
    },
  )
})
