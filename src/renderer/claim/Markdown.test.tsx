import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown } from './Markdown.tsx'

const html = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} />).replace(/^<div[^>]*>|<\/div>$/g, '')

describe('Markdown', () => {
  it('shows emphasis, lists, quotations and code', () => {
    expect(html('**No**, *not* `10`')).toBe(
      '<p><strong>No</strong>, <em>not</em> <code>10</code></p>',
    )
    expect(html('- a\n- b').replaceAll('\n', '')).toBe('<ul><li>a</li><li>b</li></ul>')
    expect(html('> said').replaceAll('\n', '')).toBe('<blockquote><p>said</p></blockquote>')
  })

  it('shows where a link leads, and does not lead there', () => {
    expect(html('See [the decision](https://example.org/04-98).')).toBe(
      '<p>See <span class="markdown-link">the decision</span> <bdi class="markdown-address">(https://example.org/04-98)</bdi>.</p>',
    )
    expect(html('<https://example.org/>')).toBe(
      '<p><span class="markdown-address">https://example.org/</span></p>',
    )
  })

  it.each([
    ['raw HTML', '<script>alert(1)</script> <b onclick="x()">b</b>'],
    ['an image', '![A map](https://example.org/map.png)'],
    ['a script as an address', '[click](javascript:alert(1))'],
    ['an image by HTML', 'a <img src="https://example.org/x.png" onerror="x()"> b'],
  ])('keeps %s as words', (_what, text) => {
    const shown = html(text)
    expect(shown).not.toMatch(/<(?:script|b|img|a)\b|<[^>]*\s(?:src|href|on\w+)=/)
    expect(shown).toMatch(/script|Image: A map|javascript:|onerror/)
  })

  it('makes a heading a line of its own, outside of the outline', () => {
    expect(html('# Found\n\n## Nothing').replaceAll('\n', '')).toBe(
      '<p class="markdown-heading">Found</p><p class="markdown-heading">Nothing</p>',
    )
  })

  it('shows nothing for nothing', () => {
    expect(html('')).toBe('')
  })
})
