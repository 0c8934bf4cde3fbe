import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CslItem, sourceOfNote } from './index.ts'

const page = (title: string, URL: string) => ({ type: 'webpage', title, URL })

describe('the source that a note names', () => {
  it.each([
    {
      name: 'a web address with the words before it as its title',
      text: 'Annual report 2024: https://example.org/report',
      source: page('Annual report 2024', 'https://example.org/report'),
    },
    {
      name: 'an address in brackets, whose bracket is not its own',
      text: 'The council’s budget (https://example.org/budget).',
      source: page('The council’s budget', 'https://example.org/budget'),
    },
    {
      name: 'an address with brackets of its own',
      text: 'Wikipedia, https://en.wikipedia.org/wiki/Bridge_(structure).',
      source: page('Wikipedia', 'https://en.wikipedia.org/wiki/Bridge_(structure)'),
    },
    {
      name: 'the address itself where the words only lead to it',
      text: 'See: https://www.example.org/reports/2024/?from=mail',
      source: page('example.org/reports/2024', 'https://www.example.org/reports/2024/?from=mail'),
    },
    {
      name: 'an address alone',
      text: 'https://example.org',
      source: page('example.org', 'https://example.org'),
    },
    {
      name: 'the words after the address where none stand before it',
      text: 'https://example.org/a – table 3 of the census',
      source: page('table 3 of the census', 'https://example.org/a'),
    },
    {
      name: 'only the words of the address’s own line',
      text: 'Check this.\nCensus 2021, https://example.org/census!\nThanks',
      source: page('Census 2021', 'https://example.org/census'),
    },
    {
      name: 'the first of several addresses',
      text: 'Budget https://example.org/1, audit https://example.org/2',
      source: page('Budget', 'https://example.org/1'),
    },
    {
      name: 'a DOI',
      text: 'Smith, J. (2020). Bridges and rivers. doi:10.1000/xyz.123.',
      source: {
        type: 'article-journal',
        title: 'Smith, J. (2020). Bridges and rivers',
        DOI: '10.1000/xyz.123',
      },
    },
    {
      name: 'a DOI as an address, without the address',
      text: 'https://doi.org/10.1000/XYZ',
      source: { type: 'article-journal', title: '10.1000/xyz', DOI: '10.1000/xyz' },
    },
    {
      name: 'a DOI with another address beside it',
      text: 'Bridges, 10.1000/xyz, read at https://example.org/pdf',
      source: {
        type: 'article-journal',
        title: 'Bridges',
        DOI: '10.1000/xyz',
        URL: 'https://example.org/pdf',
      },
    },
    {
      name: 'a talk that the note says was one',
      text: 'Interview with the mayor, 3 March',
      source: { type: 'personal_communication', title: 'Interview with the mayor, 3 March' },
    },
    {
      name: 'an e-mail',
      text: 'E-mail from the press office',
      source: { type: 'personal_communication', title: 'E-mail from the press office' },
    },
    {
      name: 'a report where nothing is known',
      text: 'Critics call it 72 million, says Ada.\nSpoke with her.',
      source: { type: 'report', title: 'Critics call it 72 million, says Ada. Spoke with her.' },
    },
    {
      name: 'no address that is none of the web',
      text: 'ftp://example.org and javascript:alert(1)',
      source: { type: 'report', title: 'ftp://example.org and javascript:alert(1)' },
    },
  ])('is $name', ({ text, source }) => {
    expect(sourceOfNote({ text })).toEqual(source)
  })

  it('has a title that is cut at a word', () => {
    const { title = '' } = sourceOfNote({ text: 'word '.repeat(100) })
    expect(title).toMatch(/^(word )+word…$/)
    expect(title.length).toBeLessThanOrEqual(200)
  })

  it('is a description for every text, with the address as the text has it', () => {
    const part = fc.constantFrom('https://', '10.1234/', 'a.b', '(', ')', ' ', '\n', 'é', '"', '.')
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const csl = sourceOfNote({ text })
        expect(CslItem.safeParse(csl).success).toBe(true)
        if (csl.URL) expect(text).toContain(csl.URL)
        expect((csl.title ?? '').length).toBeLessThanOrEqual(200)
      }),
    )
  })
})
