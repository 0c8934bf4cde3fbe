import { expect, it } from 'vitest'
import { LOGO_BYTES, Newsroom } from './newsroom.ts'
import { reportSettings } from './settings.ts'

const png = (bytes: number) => {
  const start = 'iVBORw0KGgo'
  const data = start + 'A'.repeat(Math.ceil((bytes * 4) / 3) - start.length)
  return `data:image/png;base64,${data}${'='.repeat((4 - (data.length % 4)) % 4)}`
}

it('takes a PNG or a JPEG as its logo', () => {
  expect(Newsroom.parse({ logo: png(100) }).logo).toBe(png(100))
  expect(Newsroom.parse({ logo: 'data:image/jpeg;base64,/9j/4AAQ' }).name).toBe('')
})

it.each([
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/png;base64,PHN2Zz4=',
  'data:image/jpeg;base64,iVBORw0KGgo',
  'data:image/png;base64,iVBORw0KGgo"><script>',
  'https://a.example/logo.png',
  png(LOGO_BYTES + 10),
])('refuses %.60s as a logo', (logo) => {
  expect(Newsroom.safeParse({ logo }).success).toBe(false)
})

it('takes an address on the web and no other', () => {
  expect(Newsroom.safeParse({ url: 'https://a.example/' }).success).toBe(true)
  expect(Newsroom.safeParse({ url: 'javascript:alert(1)' }).success).toBe(false)
})

it('reads a library’s settings, and starts anew where they cannot be read', () => {
  const kept = { newsroom: { name: 'The Bay Desk' }, fields: { dissent: false }, anonymise: true }
  expect(reportSettings({ report: kept })).toMatchObject({
    newsroom: { name: 'The Bay Desk', funding: '' },
    fields: { dissent: false, rationale: true },
    anonymise: true,
  })
  for (const report of [undefined, 3, { newsroom: { logo: 'x' } }]) {
    expect(reportSettings({ report })).toMatchObject({ newsroom: { name: '' }, anonymise: false })
  }
})
