import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tickmark, workplace } from './tickmark.testing.ts'

const PARAGRAPHS = [
  'The tunnel cost 340 million euros in 2021, twice as much as planned.',
  '“We lost 20 percent of our guests,” said Mayor Anna Holm. 🚢 “Nobody told us.”',
  'Ferries carried 61,000 cars last year, the council said on Monday.',
  'The gulls do not mind. It rained.',
]
const HEADLINE = 'A tunnel under the strait'

/** The same article in ways that have its headline and its line ends elsewhere. */
const FILES: Readonly<Record<string, string>> = {
  'news.txt': [HEADLINE, ...PARAGRAPHS].join('\n\n'),
  'windows.txt': [HEADLINE, ...PARAGRAPHS].join('\r\n\r\n'),
  'news.md': `# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n`,
  'news.html': `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>
${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`,
}

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

describe('the offsets of tickmark suggest and tickmark quotes', () => {
  for (const [name, content] of Object.entries(FILES)) {
    it(`are placed by the start of each block: ${name}`, async () => {
      const { base } = await workplace()
      const file = join(base, name)
      await writeFile(file, content)
      const read = async (...args: string[]) =>
        JSON.parse((await tickmark([...args, file, '--json'])).stdout)
      const { blocks } = await read('import', '--dry-run')
      const at = ({ start, end }: Words) => {
        const block = blocks.findLast((each: Words) => each.start <= start)
        return block.text.slice(start - block.start, end - block.start)
      }
      const suggested: Words[] = await read('suggest', '--budget', 'all')
      const quotes: { quote: Words; speaker: Words | null }[] = await read('quotes')
      const said = quotes.flatMap(({ quote, speaker }) => [quote, ...(speaker ? [speaker] : [])])
      expect(suggested.length).toBeGreaterThan(1)
      expect(said.length).toBeGreaterThan(2)
      for (const words of [...suggested, ...said]) expect(at(words)).toBe(words.text)
    })
  }
})

describe('tickmark suggest --json', () => {
  const suggested = async (budget: string) => {
    const { news } = await workplace(FILES['news.txt'])
    const { stdout } = await tickmark(['suggest', news, '--json', '--budget', budget])
    return JSON.parse(stdout) as (Words & { readonly rank: number; readonly score: number })[]
  }

  it('ranks what it prints in the order of the article', async () => {
    const found = await suggested('all')
    const starts = found.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const ranked = found.toSorted((a, b) => a.rank - b.rank)
    expect(ranked.map(({ rank }) => rank)).toEqual(found.map((_, i) => i + 1))
    expect(ranked[0]?.score).toBe(Math.max(...found.map(({ score }) => score)))
  })

  it('gives a suggestion the same rank whatever the budget', async () => {
    const all = new Map((await suggested('all')).map(({ start, rank }) => [start, rank]))
    for (const budget of ['few', 'usual', 'many']) {
      const some = await suggested(budget)
      expect(some.length).toBeGreaterThan(0)
      for (const { start, rank } of some) expect(all.get(start)).toBe(rank)
    }
  })
})
