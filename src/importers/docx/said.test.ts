import { describe, expect, it } from 'vitest'
import {
  by,
  cell,
  comment,
  commented,
  deleted,
  imported,
  inserted,
  note,
  p,
  paragraph,
  row,
  run,
  sign,
  table,
} from './docx.testing.ts'

describe('footnotes and endnotes', () => {
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p('-')}</w:footnote>` +
    note('footnote', 1, run('First.')) +
    note('footnote', 2, run('Second.'))
  const cases: readonly [name: string, body: string, text: string, said: readonly string[][]][] = [
    [
      'the words of their sentence',
      paragraph(run('One. It cost 72 million') + sign('footnote', 1) + run(' euros.')),
      'One. It cost 72 million euros.',
      [['It cost 72 million', 'First.']],
    ],
    [
      'a whole sentence',
      paragraph(run('One. It cost 72 million.') + sign('footnote', 1) + run(' Then.')),
      'One. It cost 72 million. Then.',
      [['It cost 72 million.', 'First.']],
    ],
    [
      'the words behind the mark before',
      paragraph(
        run('It cost 72 million') +
          sign('footnote', 1) +
          run(', and fell in May.') +
          sign('footnote', 2),
      ),
      'It cost 72 million, and fell in May.',
      [
        ['It cost 72 million', 'First.'],
        ['and fell in May.', 'Second.'],
      ],
    ],
    [
      'the same words',
      paragraph(
        run('It fell.') +
          sign('footnote', 1) +
          run(',', '<w:vertAlign w:val="superscript"/>') +
          sign('footnote', 2) +
          run(' Then.'),
      ),
      'It fell. Then.',
      [
        ['It fell.', 'First.'],
        ['It fell.', 'Second.'],
      ],
    ],
    [
      'the words of their cell',
      table(row(cell(p('May')) + cell(paragraph(run('72') + sign('footnote', 1))))),
      'May\t72',
      [['72', 'First.']],
    ],
    [
      'a point where no words come before',
      paragraph(sign('footnote', 1) + run('One.')),
      'One.',
      [['', 'First.']],
    ],
    [
      'words whose mark is the writer’s own',
      paragraph(
        `${run('It fell')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${run('. Then')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/></w:r>${run('†')}${run('.')}`,
      ),
      'It fell. Then.',
      [
        ['It fell', 'First.'],
        ['Then', 'Second.'],
      ],
    ],
    [
      'no words where the mark was taken out',
      paragraph(`${run('One')}<w:del ${by('Ann')}>${sign('footnote', 1)}</w:del>${run('.')}`),
      'One.',
      [],
    ],
    ['no words where the note is missing', paragraph(run('One') + sign('footnote', 9)), 'One', []],
  ]
  for (const [name, body, text, said] of cases) {
    it(`stand on ${name}`, async () => {
      const read = await imported({ body, parts: { footnotes } })
      expect(read.text).toBe(text)
      expect(read.said('footnote')).toEqual(said)
    })
  }

  it('are written with their links, changes and comments, apart from each other', async () => {
    const endnotes = note(
      'endnote',
      1,
      `<w:hyperlink r:id="l1">${run('Report')}</w:hyperlink>${run(', p. ')}${deleted('3')}${inserted(run('4'))}${commented(5, run('.'))}`,
    )
    const body = paragraph(run('It fell.') + sign('endnote', 1) + sign('footnote', 1))
    const { said, offers, notes } = await imported({
      body,
      parts: { footnotes, endnotes, comments: comment(5, 'Sure?') },
      links: { l1: 'https://example.org/r' },
    })
    expect(said('endnote')).toEqual([['It fell.', 'Report (https://example.org/r), p. 4.']])
    expect(said('footnote')).toEqual([['It fell.', 'First.']])
    expect(said('comment')).toEqual([['It fell.', 'Sure?']])
    expect(notes).toHaveLength(3)
    expect(offers).toHaveLength(1)
  })
})

describe('links', () => {
  const links = { l1: 'https://example.org/a?b=1&c=2', l2: 'mailto:me@example.org' }
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const cases: readonly [name: string, body: string, said: readonly string[][]][] = [
    ['words', `<w:hyperlink r:id="l1">${run('here')}</w:hyperlink>`, [['here', links.l1]]],
    [
      'words with a place on the page',
      `<w:hyperlink r:id="l1" w:anchor="x">${run('here')}</w:hyperlink>`,
      [['here', `${links.l1}#x`]],
    ],
    [
      'words in two parts',
      `<w:hyperlink r:id="l1">${run('he')}</w:hyperlink><w:hyperlink r:id="l1">${run('re')}</w:hyperlink>`,
      [['here', links.l1]],
    ],
    [
      'words of a field',
      field('HYPERLINK "https://example.org/f" \\l "x" \\o "tip"'),
      [['here', 'https://example.org/f#x']],
    ],
    [
      'words of a simple field',
      `<w:fldSimple w:instr=" HYPERLINK https://example.org/s ">${run('here')}</w:fldSimple>`,
      [['here', 'https://example.org/s']],
    ],
    [
      'no words within the file',
      `<w:hyperlink w:anchor="top">${run('here')}</w:hyperlink>${field('HYPERLINK \\l "top"')}`,
      [],
    ],
    ['no words that lead to mail', `<w:hyperlink r:id="l2">${run('here')}</w:hyperlink>`, []],
    ['no words that were taken out', `<w:hyperlink r:id="l1">${deleted('here')}</w:hyperlink>`, []],
  ]
  for (const [name, content, said] of cases) {
    it(`stand on ${name}`, async () => {
      const body = paragraph(run('See ') + content + run('.'))
      expect((await imported({ body, links })).said('link')).toEqual(said)
    })
  }
})
