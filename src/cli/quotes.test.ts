import { describe, expect, it } from 'vitest'
import { tickmark, workplace } from './tickmark.testing.ts'

const NEWS = `Prime Minister Albin Kurti came on Monday.

“We have paid,” Mr Kurti said. He said that 5,000 plates were new. The “special” cheese won.`

describe('tickmark quotes', () => {
  it('prints each quotation with its speaker, both with their spans', async () => {
    const { news } = await workplace(NEWS)
    const { exit, stdout } = await tickmark(['quotes', news, '--json'])
    expect(exit).toBe(0)
    const found = JSON.parse(stdout)
    expect(
      found.map(({ quote, speaker, indirect }: Found) => [
        quote.text,
        speaker && `${speaker.text}: ${speaker.name}`,
        indirect,
      ]),
    ).toEqual([
      ['We have paid,', 'Mr Kurti: Albin Kurti', undefined],
      ['5,000 plates were new', 'He: Albin Kurti', true],
      ['special', null, undefined],
    ])
    for (const { start, end, text } of found.flatMap(({ quote, speaker }: Found) =>
      speaker ? [quote, speaker] : [quote],
    )) {
      expect(NEWS.slice(start, end)).toBe(text)
    }
  })

  it('prints them in words', async () => {
    const { news } = await workplace(NEWS)
    const { stdout } = await tickmark(['quotes', news])
    expect(stdout).toContain('Albin Kurti\n      We have paid,\n')
    expect(stdout).toContain('Albin Kurti (reported)\n      5,000 plates were new\n')
    expect(stdout).toContain('not known\n      special\n')
  })
})

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Found {
  readonly quote: Words
  readonly speaker: (Words & { readonly name: string }) | null
  readonly indirect?: true
}
