import { describe, expect, it } from 'vitest'
import {
  cell,
  comment,
  commented,
  deleted,
  imported,
  inserted,
  p,
  paragraph,
  row,
  run,
  table,
} from './docx.testing.ts'

describe('comments', () => {
  const cases: readonly [name: string, body: string, words: readonly string[]][] = [
    ['words', paragraph(run('One ') + commented(0, run('two')) + run(' three.')), ['two']],
    [
      'words in two paragraphs',
      `${paragraph(`${run('One ')}<w:commentRangeStart w:id="0"/>${run('two')}`)}<w:p/>${paragraph(`${run('three')}<w:commentRangeEnd w:id="0"/>${run(' four')}`)}`,
      ['two\n\nthree'],
    ],
    [
      'a paragraph, without the breaks around it',
      `${paragraph(`${run('One')}<w:commentRangeStart w:id="0"/>`)}${p('two')}${paragraph(`<w:commentRangeEnd w:id="0"/>${run('three')}`)}`,
      ['two'],
    ],
    [
      'words that others are on',
      paragraph(
        `${run('a ')}<w:commentRangeStart w:id="0"/>${run('b ')}<w:commentRangeStart w:id="1"/>${run('c')}<w:commentRangeEnd w:id="0"/>${run(' d')}<w:commentRangeEnd w:id="1"/>`,
      ),
      ['b c', 'c d'],
    ],
    [
      'words within others',
      paragraph(commented(0, run('a ') + commented(1, run('b')) + run(' c'))),
      ['a b c', 'b'],
    ],
    ['the same words', paragraph(commented(0, commented(1, run('a b')))), ['a b', 'a b']],
    [
      'words whose end comes first',
      paragraph(
        `${run('a ')}<w:commentRangeEnd w:id="0"/>${run('b')}<w:commentRangeStart w:id="0"/>${run(' c')}`,
      ),
      ['b'],
    ],
    [
      'words that it does not end on',
      paragraph(
        `${run('a ')}<w:commentRangeStart w:id="0"/>${run('b')}<w:r><w:commentReference w:id="0"/></w:r>${run(' c')}`,
      ),
      ['b'],
    ],
    [
      'a sentence where it only has a point',
      paragraph(
        `${run('One. It is two')}<w:r><w:commentReference w:id="0"/></w:r>${run(' three.')}`,
      ),
      ['It is two'],
    ],
    [
      'the point where its words were',
      paragraph(run('a ') + commented(0, deleted('b ')) + run('c')),
      [''],
    ],
    [
      'cells of a table',
      table(
        row(
          cell(paragraph(commented(0, run('a')))) +
            cell(paragraph(`<w:commentRangeStart w:id="1"/>${run('b')}`)),
        ) + row(cell(paragraph(`${run('c')}<w:commentRangeEnd w:id="1"/>`)) + cell(p('d'))),
      ),
      ['a', 'b\n\nc'],
    ],
    [
      'words in a text box',
      paragraph(
        `${run('a')}<w:r><w:pict><w:txbxContent>${paragraph(run('b ') + commented(0, run('c')))}</w:txbxContent></w:pict></w:r>`,
      ),
      ['c'],
    ],
    ['nothing that it tells of', p('a'), ['']],
  ]
  for (const [name, body, words] of cases) {
    it(`stand on ${name}`, async () => {
      const comments = words.map((_, id) => comment(id, `Comment ${id}`)).join('')
      const { said } = await imported({ body, parts: { comments } })
      expect(said('comment')).toEqual(words.map((on, id) => [on, `Comment ${id}`]))
    })
  }

  it('have their author, date and text with links written out', async () => {
    const comments = `<w:comment w:id="0" w:initials="JD" w:date="2026-03-02T09:30:00">${paragraph(`${run('See ')}<w:hyperlink r:id="l1">${run('the re')}</w:hyperlink><w:hyperlink r:id="l1">${run('port', '<w:b/>')}</w:hyperlink>${run(' and ')}<w:hyperlink r:id="l1">${run('example.org/report')}</w:hyperlink>${run('.')}`)}${paragraph(deleted('Old.') + inserted(run('New.')))}</w:comment>`
    const links = { l1: 'https://example.org/report' }
    const { notes, offers } = await imported({
      body: paragraph(commented(0, run('One'))),
      parts: { comments },
      links,
    })
    expect(notes).toEqual([
      {
        kind: 'comment',
        position: { start: 0, end: 3 },
        author: 'JD',
        date: '2026-03-02T09:30:00',
        text: 'See the report (https://example.org/report) and example.org/report.\nNew.',
      },
    ])
    expect(offers).toHaveLength(1)
  })

  it('are followed by the replies to them, on the same words', async () => {
    const parts = {
      comments:
        comment(0, 'Is it?', 'w:paraId="A0"') +
        comment(1, 'Other.', 'w:paraId="B0"') +
        comment(2, 'Yes.', 'w:paraId="A1"') +
        comment(3, 'Sure?', 'w:paraId="A2"'),
      commentsExtended:
        '<w:commentEx w:paraId="A0" w:done="1"/><w:commentEx w:paraId="B0" w:done="0"/><w:commentEx w:paraId="A1" w:paraIdParent="A0" w:done="1"/><w:commentEx w:paraId="A2" w:paraIdParent="A1" w:done="1"/>',
      commentsIds: '<w:commentId w:paraId="A0" w:durableId="D0"/>',
      commentsExtensible:
        '<w:commentExtensible w:durableId="D0" w:dateUtc="2026-03-02T07:30:00Z"/>',
    }
    const body = paragraph(
      commented(0, run('One two')) + run(' three ') + commented(1, run('four')),
    )
    const { said, notes, warnings } = await imported({ body, parts })
    expect(said('comment')).toEqual([
      ['One two', 'Is it?'],
      ['One two', 'Yes.'],
      ['One two', 'Sure?'],
      ['four', 'Other.'],
    ])
    expect(notes[0]?.date).toBe('2026-03-02T07:30:00Z')
    expect(warnings).toEqual(['One of the comments was marked as resolved.'])
  })

  it('that answer each other in a circle are all kept', async () => {
    const parts = {
      comments: comment(0, 'A', 'w:paraId="A0"') + comment(1, 'B', 'w:paraId="B0"'),
      commentsExtended:
        '<w:commentEx w:paraId="A0" w:paraIdParent="B0"/><w:commentEx w:paraId="B0" w:paraIdParent="A0"/>',
    }
    const body = paragraph(commented(0, run('One')) + commented(1, run(' two')))
    expect((await imported({ body, parts })).said('comment')).toEqual([
      ['One', 'A'],
      [' two', 'B'],
    ])
  })

  it('that are tied to no words are told of', async () => {
    const { warnings } = await imported({ body: p('a'), parts: { comments: comment(0, 'Lost') } })
    expect(warnings).toEqual(['One comment is tied to no words. It stands at the beginning.'])
  })
})
