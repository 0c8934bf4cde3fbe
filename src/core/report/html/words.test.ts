import { expect, it } from 'vitest'
import { date } from './dates.ts'
import { html, paragraphs } from './markup.ts'
import { numberWords, sizeWords, webLink } from './words.ts'

it.each([
  ['2031-04-18T14:05:00.000Z', '18 April 2031, 14:05 UTC'],
  ['2031-04-18T14:05:00-03:00', '18 April 2031, 14:05 UTC−03:00'],
  ['2031-04-18', '18 April 2031'],
  ['2030-11', 'November 2030'],
  ['2030', '2030'],
])('writes %s as %s', (iso, words) => {
  expect(String(html`${date(iso)}`)).toBe(`<time datetime="${iso}">${words}</time>`)
})

it.each(['last spring', '2031-02-30', '2031-13', '0000', '2031-04-18T25:00', '<b>'])(
  'leaves %j as it came',
  (text) => {
    expect(String(html`${date(text)}`)).toBe(String(html`<bdi>${text}</bdi>`))
  },
)

it('writes both ends of a range', () => {
  expect(String(html`${date('2029/2031')}`)).toContain('</time>–<time')
})

it.each(['https://a.example/b?c=d&e=f', 'HTTP://a.example'])('links %s', (url) => {
  expect(String(html`${webLink(url)}`)).toMatch(/^<a href="/)
})

it.each([
  'javascript:alert(1)',
  ' https://a.example',
  'data:text/html,x',
  'file:///etc/hosts',
  'ftp://a.example',
  'https://a.example/ b',
  'https://',
  '//a.example',
])('does not link %j', (url) => {
  expect(String(html`${webLink(url)}`)).toMatch(/^<bdi>/)
})

it('escapes text in element and attribute alike', () => {
  expect(String(html`<p title="${'"\'&<'}">${['a<b', 1, null, false]}</p>`)).toBe(
    '<p title="&quot;&#39;&amp;&lt;">a&lt;b1</p>',
  )
})

it('replaces what HTML does not allow as a character', () => {
  expect(String(html`${'a\0b\uD800c\u{1F600}\r\nd\u200F'}`)).toBe(
    'a\uFFFDb\uFFFDc\u{1F600}\nd\u200F',
  )
})

it('keeps paragraphs and line breaks', () => {
  expect(paragraphs('one\ntwo\n \n\nthree\n').map(String)).toEqual([
    '<p dir="auto">one<br>two</p>',
    '<p dir="auto">three</p>',
  ])
})

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [48_213, '48 kB'],
  [1_902_114, '1.9 MB'],
  [999_999, '1.0 MB'],
  [5e12, '5.0 TB'],
])('writes a size of %d as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

it('parts thousands', () => {
  expect([0, 999, 1000, 1234567].map(numberWords)).toEqual(['0', '999', '1,000', '1,234,567'])
})
