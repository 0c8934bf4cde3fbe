import { Document, Packer } from 'docx'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childOf, childrenOf, openFile } from '../../importers/docx/parts.ts'
import { markdownParagraphs } from './markdown.ts'
import { readBack } from './read-back.testing.ts'

async function written(markdown: string) {
  const document = new Document({ sections: [{ children: markdownParagraphs(markdown) }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function linesOf(markdown: string): Promise<string[]> {
  return (await readBack(await written(markdown))).paragraphs.map(({ text }) => text)
}

it.each([
  ['paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['a heading', '## Why\nBecause.', ['Why', 'Because.']],
  ['lists in lists', '- a\n  - b\n- c', ['• a', '  • b', '• c']],
  ['numbers', '3. x\n4. y', ['3. x', '4. y']],
  ['a quote', '> He said\n>\n> so', ['> He said', '> so']],
  ['a link', 'See [the port](https://x.example/a).', ['See the port (https://x.example/a).']],
  ['a bare address', '<https://x.example>', ['https://x.example']],
  ['a named link', '[a][1]\n\n[1]: https://x.example', ['a', '[1]: https://x.example']],
  ['code', 'Use `a < b`.\n\n```\nx\ny\n```', ['Use a < b.', 'x\ny']],
  ['HTML', 'a <b>c</b>', ['a <b>c</b>']],
  ['a hard break', 'a  \nb', ['a\nb']],
  ['the words of a field', 'CURRENT', ['CURRENT']],
])('keeps %s as lines', async (_, markdown, lines) => {
  expect(await linesOf(markdown)).toEqual(lines)
})

it('keeps emphasis', async () => {
  const { document } = await openFile(Buffer.from(await written('a **b** *c*')))
  const body = childOf(document.root, 'body')
  const runs = childrenOf(body as NonNullable<typeof body>, 'p').flatMap((p) => childrenOf(p, 'r'))
  const looks = runs.map((run) => [
    run.textContent,
    childOf(childOf(run, 'rPr'), 'b') !== undefined,
    childOf(childOf(run, 'rPr'), 'i') !== undefined,
  ])
  expect(looks).toEqual([
    ['a ', false, false],
    ['b', true, false],
    [' ', false, false],
    ['c', false, true],
  ])
})

it('is soon done with what no person wrote', async () => {
  for (const markdown of ['> '.repeat(5000), '*a _b '.repeat(20_000), '[](('.repeat(4000)]) {
    const start = performance.now()
    expect(markdownParagraphs(markdown).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(10_000)
  }
})

it('loses no word, whatever is written', async () => {
  const part = fc.constantFrom(
    'one',
    'two',
    '**',
    '*',
    '- ',
    '\n',
    '\n\n',
    '> ',
    '`',
    ' ',
    '1. ',
    '# ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 30 }), async (parts) => {
      const markdown = parts.join('')
      if (markdown.trim() === '') return
      const words = (text: string) => text.match(/one|two/g) ?? []
      expect(words((await linesOf(markdown)).join('\n'))).toEqual(words(markdown))
    }),
    { numRuns: 50 },
  )
})
