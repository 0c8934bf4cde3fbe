import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MOST_REFERENCES, readReferences, referencesIn } from './read-references.ts'

const itemsIn = (text: string) => {
  const read = referencesIn(text, 'sources')
  if (!read.ok) throw new Error(read.error.reason)
  return read.value
}
const reasonFor = (text: string) => {
  const read = referencesIn(text, 'sources.bib')
  return read.ok ? null : read.error.reason
}

describe('BibTeX', () => {
  it('is read in its older dialect, accents, strings, braces and all', () => {
    const text = String.raw`
      % my library
      @string{jc = "Journal of Checks"}
      @Article{byron2018,
        author = {Byron, Ada and Garc{\'i}a M{\"a}rquez, Jos\'e and {World Bank} and van Gogh, Vincent},
        title = "Trust in {RNA} numbers \& more -- a caf\'{e}",
        journal = jc, volume = 12, number = 3, pages = {45--67},
        year = 2018, month = mar, doi = {10.5555/trust}
      }
      @comment{nothing}
      @techreport{t, title={Depth}, institution={Port}, number={12}, year=2020}`
    expect(itemsIn(text)).toEqual([
      {
        type: 'article-journal',
        'citation-key': 'byron2018',
        author: [
          { family: 'Byron', given: 'Ada' },
          { family: 'García Márquez'.replace('á', 'ä'), given: 'José' },
          { literal: 'World Bank' },
          { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
        ],
        title: 'Trust in RNA numbers & more – a café',
        'container-title': 'Journal of Checks',
        volume: '12',
        issue: '3',
        page: '45-67',
        issued: { 'date-parts': [[2018, 3]] },
        DOI: '10.5555/trust',
      },
      {
        type: 'report',
        'citation-key': 't',
        title: 'Depth',
        publisher: 'Port',
        number: '12',
        genre: 'techreport',
        issued: { 'date-parts': [[2020]] },
      },
    ])
  })

  it('is read in BibLaTeX’s dialect, with days and web pages', () => {
    const text =
      '@online{w, title={Rain}, author={Lee, Min}, date={2023-05-04}, urldate={2024-01-02}, url={https://example.org/a_b?c=1%20d}}'
    expect(itemsIn(text)).toEqual([
      {
        type: 'webpage',
        'citation-key': 'w',
        title: 'Rain',
        author: [{ family: 'Lee', given: 'Min' }],
        issued: { 'date-parts': [[2023, 5, 4]] },
        accessed: { 'date-parts': [[2024, 1, 2]] },
        URL: 'https://example.org/a_b?c=1%20d',
      },
    ])
  })

  it('takes an entry of a type that it does not know for a document', () => {
    expect(itemsIn('@hologram{h, title={Odd}}')).toMatchObject([{ type: 'document', title: 'Odd' }])
  })

  it.each([
    [
      '@book{a, title={x}',
      'Line 1 of “sources.bib” cannot be read as BibTeX: an entry is not closed.',
    ],
    [
      '@book{a,\n  title = {x}\n  year = 2001\n}\n',
      'Line 3 of “sources.bib” cannot be read as BibTeX: “year = 2001”.',
    ],
    [
      '@book{a,\n  title = ,\n}\n',
      'Line 2 of “sources.bib” cannot be read as BibTeX: “title = ,”.',
    ],
  ])('says which line of %j is wrong', (text, reason) => {
    expect(reasonFor(text)).toBe(reason)
  })
})

describe('RIS', () => {
  const lines = (...all: string[]) => all.join('\r\n')

  it('is read as other programs write it', () => {
    const text = lines(
      'TY  - NEWS',
      'AU  - Okafor, Ngozi',
      'AU  - World Bank',
      'TI  - Council votes',
      '      down the budget',
      'T2  - The Daily Example',
      'DA  - 2024/03/09',
      'PY  - 2024',
      'Y2  - 2024/03/10',
      'UR  - https://example.org/budget',
      'SP  - A1',
      'ER  - ',
      '',
      'TY  - WEB',
      'AU  - Plato',
      'TI  - Rain',
      'T2  - Example Weather',
      'DA  - 2023/05/04/',
      'Y2  - 2024/01/02/',
      'UR  - https://example.org/rain',
      'ER  - ',
    )
    expect(itemsIn(text)).toEqual([
      {
        type: 'article-newspaper',
        author: [{ family: 'Okafor', given: 'Ngozi' }, { literal: 'World Bank' }],
        title: 'Council votes down the budget',
        'container-title': 'The Daily Example',
        issued: { 'date-parts': [[2024, 3, 9]] },
        accessed: { 'date-parts': [[2024, 3, 10]] },
        URL: 'https://example.org/budget',
        page: 'A1',
      },
      {
        type: 'webpage',
        author: [{ literal: 'Plato' }],
        title: 'Rain',
        'container-title': 'Example Weather',
        issued: { 'date-parts': [[2023, 5, 4]] },
        accessed: { 'date-parts': [[2024, 1, 2]] },
        URL: 'https://example.org/rain',
      },
    ])
  })

  it('is read in its older tags', () => {
    const text = lines('TY  - RPRT', 'A1  - World Bank', 'T1  - WDR', 'Y1  - 2021///', 'ER  - ')
    expect(itemsIn(text)).toEqual([
      {
        type: 'report',
        author: [{ literal: 'World Bank' }],
        title: 'WDR',
        issued: { 'date-parts': [[2021]] },
      },
    ])
  })

  it('keeps the name of a type that RIS does not have', () => {
    const text = lines('TY  - HOLO', 'TI  - Odd', 'PY  - 2001', 'ER  - ')
    expect(itemsIn(text)).toEqual([
      { type: 'document', genre: 'HOLO', title: 'Odd', issued: { 'date-parts': [[2001]] } },
    ])
  })

  it('says which line belongs to no entry', () => {
    expect(reasonFor(lines('TY  - BOOK', 'TI  - A', 'ER  - ', 'TI  - B', 'ER  - '))).toBe(
      'Line 4 of “sources.bib” belongs to no entry: “TI  - B”.',
    )
  })
})

describe('CSL-JSON', () => {
  it('is kept as it came, whatever its type and variables', () => {
    const items = [
      { id: 1, type: 'hologram', title: 'Odd', custom: { depth: 3 }, 'x-mine': ['a'] },
      { id: 'b', type: 'legal_case', author: [{ family: 'B', 'comma-suffix': true }] },
    ]
    expect(itemsIn(JSON.stringify(items))).toEqual(items)
    expect(itemsIn(JSON.stringify({ items }))).toEqual(items)
    expect(itemsIn(JSON.stringify(items[0]))).toEqual([items[0]])
  })

  it('takes the holes out of dates', () => {
    const dates = { issued: { 'date-parts': [[null]] }, accessed: { 'date-parts': [[2020, null]] } }
    expect(itemsIn(JSON.stringify([{ type: 'book', ...dates }, { issued: '2020' }]))).toEqual([
      { type: 'book', accessed: { 'date-parts': [[2020]] } },
      { type: 'document', issued: { raw: '2020' } },
    ])
  })

  it.each([
    ['[{"type": "book",\n "title": "A"\n "URL": ""}]', 'line 3 cannot be read'],
    ['[{"type": }]', '“sources.bib” is no valid JSON'],
    [
      '[{"type": "book"}, {"type": "book", "title": 7}]',
      'Entry 2 of “sources.bib” is no source of CSL-JSON, at “title”.',
    ],
    ['[3]', 'Entry 1 of “sources.bib” is no source'],
    ['{"a": 1}', 'no list of sources'],
  ])('says what is wrong with %j', (text, reason) => {
    expect(reasonFor(text)).toContain(reason)
  })
})

describe('a file of sources', () => {
  const written = async (name: string, bytes: string | Uint8Array) => {
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-references-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const path = join(folder, name)
    await writeFile(path, bytes)
    return path
  }

  it('is told by its content, not its name, and may be in an older character set', async () => {
    const latin = Buffer.from('@book{a, title={Größe und Maß der Städte}}', 'latin1')
    const read = await readReferences(await written('sources.ris', latin))
    expect(read).toMatchObject({ ok: true, value: [{ title: 'Größe und Maß der Städte' }] })
  })

  it.each([
    ['photo.bib', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'notReferences'],
    ['letter.ris', 'Dear Ada, write to me@example.org', 'notReferences'],
    ['empty.bib', ' \n', 'noReferences'],
    ['only.bib', '@comment{nothing}', 'noReferences'],
    ['empty.json', '[]', 'noReferences'],
    ['many.json', JSON.stringify(Array(MOST_REFERENCES + 1).fill({ type: 'book' })), 'tooMany'],
    ['large.bib', new Uint8Array(16 * 1024 * 1024 + 1), 'tooLarge'],
  ])('that cannot be one, %s, is refused', async (name, bytes, code) => {
    const read = await readReferences(await written(name, bytes))
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(read.ok ? '' : read.error.reason).toContain(`“${name}”`)
  })

  it('never makes the reader fail, however broken', () => {
    const pieces = fc.constantFrom(
      ...['@book{a,', 'title={x', '}', ',', '"', '=', '\\', '#', '%', '@string{', '\n'],
      ...['TY  - BOOK\n', 'TI  - A\n', 'ER  - \n', 'AU  - ,\n', 'DA  - x/y\n', 'DO  - x\n'],
      ...['[', '{', '"type":', '"book"', ']', '"__proto__":', 'null', 'author = {', ' and '],
    )
    const noise = fc.oneof(pieces, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 30 }), (all) => {
        expect(typeof referencesIn(all.join(''), 'x').ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})
