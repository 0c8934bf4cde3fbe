import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from './html.testing.ts'
import { nodesIn, pageTree } from './markup-tree.ts'
import { parseHtml } from './tree.ts'

/** Saved pages with the text that is expected of them; they are not part of the project. */
const cases = resolve('../shared/cases/readability')

const SHARE = 0.97

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

describe.skipIf(!existsSync(cases))('the article of a saved page', () => {
  it(`is what Readability’s own suite expects on at least ${SHARE * 100} % of its pages`, () => {
    const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'source.html')))
    const wrong = names.filter((name) => {
      const file = (which: string) => readFileSync(join(cases, name, which), 'utf8')
      const { parts } = readHtml(file('source.html'), {})
      const texts = [...nodesIn(parseHtml(file('expected.html')), pageTree)].map(pageTree.data)
      const expected = texts.join('')
      return plain(parts.map(({ text }) => text).join('')) !== plain(expected)
    })
    if (wrong.length > 0) console.log(`Not as expected: ${wrong.join(', ')}`)
    expect(names.length).toBeGreaterThan(0)
    expect(1 - wrong.length / names.length).toBeGreaterThanOrEqual(SHARE)
  }, 120_000)
})
