import { describe, expect, it } from 'vitest'
import {
  by,
  cell,
  deleted,
  imported,
  inserted,
  p,
  paragraph,
  row,
  run,
  styled,
  table,
} from './docx.testing.ts'

describe('tracked changes', () => {
  const both = async (body: string) => {
    const newest = await imported(body)
    const original = await imported(body, { changes: 'original' })
    const texts = (of: typeof newest) => of.parts.map(({ text }) => text)
    return { newest: texts(newest), original: texts(original), of: { newest, original } }
  }
  const mark = (kind: 'ins' | 'del', properties = '') =>
    `${properties}<w:rPr><w:${kind} ${by('Ann')}/></w:rPr>`

  const cases: readonly [name: string, body: string, newest: string[], original: string[]][] = [
    [
      'words put in and taken out',
      paragraph(run('It cost ') + deleted('72') + inserted(run('75')) + run(' million.')),
      ['It cost 75 million.'],
      ['It cost 72 million.'],
    ],
    [
      'words moved',
      paragraph(
        `<w:moveFrom ${by('Ann')}>${run('One. ')}</w:moveFrom>${run('Two. ')}<w:moveTo ${by('Ann')}>${run('One.')}</w:moveTo>`,
      ),
      ['Two. One.'],
      ['One. Two.'],
    ],
    [
      'words put in by one and taken out by another',
      paragraph(run('One ') + inserted(deleted('two ')) + run('three')),
      ['One three'],
      ['One three'],
    ],
    [
      'a break between paragraphs taken out',
      paragraph(run('One '), mark('del', styled('Heading1'))) + p('two'),
      ['One two'],
      ['One', 'two'],
    ],
    [
      'a break between paragraphs put in',
      paragraph(run('One '), mark('ins')) + p('two'),
      ['One', 'two'],
      ['One two'],
    ],
    [
      'a paragraph taken out',
      p('One') + paragraph(deleted('two'), mark('del')) + p('three'),
      ['One', 'three'],
      ['One', 'two', 'three'],
    ],
    [
      'a paragraph put in',
      p('One') + paragraph(inserted(run('two')), mark('ins')) + p('three'),
      ['One', 'two', 'three'],
      ['One', 'three'],
    ],
    [
      'a row put in',
      table(
        row(cell(p('a')) + cell(p('b'))) +
          row(cell(p('c')) + cell(p('d')), `<w:ins ${by('Ann')}/>`),
      ),
      ['a\tb', 'c\td'],
      ['a\tb'],
    ],
    [
      'a row taken out',
      table(
        row(cell(p('a')) + cell(p('b'))) +
          row(cell(p('c')) + cell(p('d')), `<w:del ${by('Ann')}/>`),
      ),
      ['a\tb'],
      ['a\tb', 'c\td'],
    ],
    [
      'a cell put in',
      table(row(cell(p('a')) + cell(p('b'), `<w:cellIns ${by('Ann')}/>`) + cell(p('c')))),
      ['a\tb\tc'],
      ['a\tc'],
    ],
    [
      'a cell taken out',
      table(row(cell(p('a'), `<w:cellDel ${by('Ann')}/>`) + cell(p('b')) + cell(p('c')))),
      ['b\tc'],
      ['a\tb\tc'],
    ],
    [
      'nothing but looks',
      paragraph(
        run('One', `<w:rPrChange ${by('Ann')}><w:rPr><w:b/></w:rPr></w:rPrChange>`),
        `<w:pPrChange ${by('Ann')}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>`,
      ),
      ['One'],
      ['One'],
    ],
  ]
  for (const [name, body, newest, original] of cases) {
    it(`give the newest text or the original of ${name}`, async () => {
      const read = await both(body)
      expect(read.newest).toEqual(newest)
      expect(read.original).toEqual(original)
    })
  }

  it('are offered as a choice only where there are any', async () => {
    const offer = { choice: 'changes', options: ['newest', 'original'] }
    const body = paragraph(run('One') + inserted(run(' two')))
    expect((await imported(p('One'))).offers).toEqual([])
    expect((await imported(body)).offers).toEqual([{ ...offer, value: 'newest', because: 'found' }])
    expect((await imported(body, { changes: 'original' })).offers).toEqual([
      { ...offer, value: 'original', because: 'chosen' },
    ])
  })

  it('are notes on the words that are there, and at the point where words were', async () => {
    const body = paragraph(run('It cost ') + deleted('72') + inserted(run('75')) + run(' million.'))
    const { of } = await both(body)
    expect(of.newest.said('insertion', 'deletion')).toEqual([
      ['', '72'],
      ['75', '75'],
    ])
    expect(of.original.said('insertion', 'deletion')).toEqual([
      ['72', '72'],
      ['', '75'],
    ])
    expect(of.newest.notes[0]).toEqual({
      kind: 'deletion',
      author: 'Ben',
      date: '2026-03-01T10:00:00Z',
      text: '72',
      position: { start: 8, end: 8 },
    })
  })

  it('are one note where one person made them in one go', async () => {
    const body =
      paragraph(
        run('One') +
          inserted(run(' two', '<w:b/>')) +
          inserted(run(' three'), 'Ann', '2026-03-01T10:00:59Z'),
        mark('ins'),
      ) +
      paragraph(
        inserted(run('four')) +
          inserted(run(' five'), 'Eve') +
          run(' six') +
          inserted(run(' seven'), 'Eve'),
      )
    expect((await imported(body)).said('insertion')).toEqual([
      ['two three\n\nfour', 'two three\nfour'],
      ['five', 'five'],
      ['seven', 'seven'],
    ])
  })
})
