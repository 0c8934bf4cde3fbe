import { describe, expect, it } from 'vitest'
import { withoutAddresses } from './without-addresses.ts'

describe('a kept style sheet', () => {
  it.each([
    ['a { background: url(http://x.test/a.png) red }', 'a { background: none red }'],
    ['a { background: URL( "//x.test/a.png" ) }', 'a { background: none }'],
    ["@import 'http://x.test/a.css';b { color: red }", 'b { color: red }'],
    ['@import url(http://x.test/a.css)', ''],
    ['src: url(a\\)b), local(x)', 'src: noneb), local(x)'],
  ])('does not fetch %j', (css, expected) => {
    expect(withoutAddresses(css)).toBe(expected)
  })

  it('keeps pictures and letters that are in it', () => {
    const css =
      'a { background: url("data:image/png;base64,AA") } b { src: url(data:font/woff2,x) }'
    expect(withoutAddresses(css)).toBe(css)
  })
})
