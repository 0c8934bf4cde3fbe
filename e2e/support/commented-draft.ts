import {
  cell,
  comment,
  commented,
  deleted,
  draftDocx,
  inserted,
  note,
  numbered,
  p,
  paragraph,
  row,
  run,
  sign,
  style,
  styled,
  table,
} from '../../src/importers/docx/docx.testing.ts'

const COUNTS = [
  ['Crossing', 'Cars a day', 'Bicycles a day', 'Counted'],
  ['Ferry bridge', '18,400', '2,150', 'May 2025'],
  ['Mill bridge', '9,700', '4,320', 'May 2025'],
  ['Tunnel', '31,200', '—', 'October 2024'],
] as const

const CHANGED = '2026-07-04T16:20:00Z'

const heading = (level: number, words: string) => paragraph(run(words), styled(`Heading${level}`))
const item = (level: number, content: string) => paragraph(content, numbered(level))

/**
 * A Word file as a reporter hands it in: with comments, one of them answered, footnotes, tracked
 * changes, a list and a table. In the second draft one comment has gone and another has come.
 */
export function commentedDraft(number: 1 | 2 = 1): Buffer {
  const isSecond = number === 2
  const cost = commented(0, commented(4, run('41.6 million')))
  const body = [
    paragraph(run('The bridge that nobody wanted is full'), styled('Title')),
    paragraph(run('By Ines Valdano and Joris Temmel')),
    paragraph(
      `${run('The Ferry bridge at Osterlund cost ')}${cost}${run(
        ', the county says, ',
      )}${deleted('twice', 'Joris Temmel', CHANGED)}${inserted(run('almost three times'), 'Joris Temmel', CHANGED)}${run(
        ' what the council was promised in 2019.',
      )}${sign('footnote', 2)}${run(' It opened on 3 May, nine months late.')}`,
    ),
    paragraph(
      `${run('“We were told it would be empty,” said ')}${
        isSecond ? run('Mayor Petra Lindqvist') : commented(1, run('Mayor Petra Lindqvist'))
      }${run(', who voted against it. Today it carries more cyclists than any other crossing but one.')}`,
    ),
    heading(2, 'What was counted'),
    p(
      'The county counts traffic twice a year. These are its last figures for the three crossings:',
    ),
    table(
      COUNTS.map(([first, ...rest], at) =>
        row(
          [
            cell(p(first)),
            ...rest.map((words, column) =>
              cell(at === 1 && column === 0 ? paragraph(commented(2, run(words))) : p(words)),
            ),
          ].join(''),
        ),
      ).join(''),
    ),
    heading(3, 'What is left to do'),
    p('Three works are open, the county’s engineer Amadou Reke told this newspaper:'),
    item(0, run('The northern ramp is to be paved again before the winter.')),
    item(
      0,
      `${commented(3, run('The lamps are to be dimmed after 11 pm'))}${run(', as the neighbours asked.')}`,
    ),
    item(1, run('The court in Halden has the last word on that.')),
    item(0, run('A second lift will cost 1.2 million.')),
    paragraph(
      `${run('Nobody has said who will pay for it. ')}${
        isSecond
          ? commented(5, run('The insurer declined to comment'))
          : run('The insurer declined to comment')
      }${run('.')}${sign('footnote', 3)}`,
    ),
  ].join('')
  const comments = [
    comment(0, 'County budget 2025, page 112. I have the PDF.', 'w:paraId="0A"'),
    comment(4, 'Does that have the ramps in it?', 'w:paraId="0B"'),
    isSecond ? '' : comment(1, 'Phoned her on 12 May, notes in my book.'),
    comment(2, 'From the county’s table of 30 May, sheet 2.'),
    comment(3, 'Minutes of the neighbours’ meeting, 9 June.'),
    isSecond ? comment(5, 'E-mail of 2 July from their press office.') : '',
  ].join('')
  return draftDocx({
    title: 'The bridge that nobody wanted is full',
    body,
    parts: {
      styles: [
        style('Title', 'Title'),
        style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style('Heading3', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      ].join(''),
      comments: comments
        .replaceAll('w:author="Dana"', 'w:author="Ines Valdano"')
        .replaceAll('2026-03-02', '2026-07-03'),
      commentsExtended:
        '<w:commentEx w:paraId="0A" w:done="0"/><w:commentEx w:paraId="0B" w:paraIdParent="0A" w:done="0"/>',
      footnotes: [
        note(
          'footnote',
          2,
          run(
            'Minutes of the council, 14 November 2019, item 6: https://osterlund.example/minutes/2019-11-14.',
          ),
        ),
        note('footnote', 3, run('Asked on 1 and 2 July.')),
      ].join(''),
    },
  })
}
