import { expect, it } from 'vitest'
import { pdfAbilities } from './pdf-abilities.ts'
import { footerOf } from './pdf-page.ts'

it('puts the title, the hash and the page at the foot, and no title becomes markup', () => {
  const foot = footerOf({ title: '<b onload=x>&"', hash: 'a'.repeat(64) })
  expect(foot).toContain('&#60;b onload=x&#62;&#38;&#34;')
  expect(foot).toContain(`>${'a'.repeat(16)}<`)
  expect(foot).toContain('Page <span class="pageNumber"></span> of <span class="totalPages">')
})

it('asks an engine only for what it can', () => {
  expect(pdfAbilities('25.1.1')).toEqual({ tags: false, outline: false })
  expect(pdfAbilities('28.0.0')).toEqual({ tags: true, outline: false })
  expect(pdfAbilities('45.4.1')).toEqual({ tags: true, outline: true })
  expect(pdfAbilities(undefined)).toEqual({ tags: false, outline: false })
})
