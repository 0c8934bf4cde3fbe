import { describe, expect, it } from 'vitest'
import { bombDocx } from '../files.testing.ts'
import {
  blocks,
  comment,
  commented,
  deleted,
  draftDocx,
  imported,
  p,
  paragraph,
  run,
  style,
  styled,
} from './docx.testing.ts'
import { importDocx } from './import-docx.ts'

describe('the title of a Word file', () => {
  const long = p('The city paid 72 million for a bridge that nobody crosses today.')
  it('is the first heading of level 1 near the beginning', async () => {
    const body = p('Politics') + paragraph(run('The bridge'), styled('Title')) + long
    expect(await imported(body)).toMatchObject({ title: 'The bridge', headline: null })
  })

  it('is what the properties say where the text says it too', async () => {
    const body = p('12 May 2026') + p('The bridge that is') + long
    expect(await imported({ body, title: 'The bridge that is' })).toMatchObject({
      title: 'The bridge that is',
      parts: [{ kind: 'paragraph' }, { kind: 'heading', level: 1 }, { kind: 'paragraph' }],
    })
    expect(await imported({ body: long, title: 'Template 3' })).toMatchObject({
      title: 'The draft',
    })
  })

  it('stands above the headings of the first level', async () => {
    const body = (title: string) =>
      paragraph(run('The bridge'), title) + paragraph(run('The cost'), styled('Heading1')) + long
    expect(await blocks({ body: body(styled('Title')) })).toMatchObject([
      'heading 1: The bridge',
      'heading 2: The cost',
      expect.anything(),
    ])
    expect(
      await blocks(p('The bridge') + paragraph(run('A'), styled('Heading2')) + long),
    ).toContain('heading 2: A')
  })

  it('is a first short line', async () => {
    expect(await blocks(p('A bridge too far') + long)).toContain('heading 1: A bridge too far')
  })

  it('has the byline under it, and not who made the file', async () => {
    const body = (line: string) => p('A bridge too far') + p(line) + long
    expect(await imported(body('By Jane Doe'))).toMatchObject({ byline: 'Jane Doe' })
    expect(await imported(body('By the river, all was still.'))).toMatchObject({ byline: '' })
    const styles = style('B', 'Byline')
    const named = p('A bridge') + paragraph(run('Jane Doe'), styled('B')) + long
    expect(await imported({ body: named, parts: { styles } })).toMatchObject({ byline: 'Jane Doe' })
  })

  it('comes with the language of most of the words', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const language = async (body: string) => (await imported({ body, parts: { styles } })).language
    expect(await language(p('One two.'))).toBe('en-US')
    expect(await language(p('One') + paragraph(run('Ein Wort.', '<w:lang w:val="de-DE"/>')))).toBe(
      'de-DE',
    )
    expect(await language(p('東京で'))).toBe('ja-JP')
    expect((await imported(p('One'))).language).toBe('')
  })
})

describe('Word files', () => {
  it('are read with any prefix, and as the strict format writes them', async () => {
    const body = paragraph(run('One ') + commented(0, run('two')) + deleted(' three'))
    const draft = {
      body,
      parts: { comments: comment(0, 'Sure?') },
      prefix: 'ns0',
      namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    }
    const { text, said } = await imported(draft)
    expect(text).toBe('One two')
    expect(said('comment', 'deletion')).toEqual([
      ['two', 'Sure?'],
      ['', 'three'],
    ])
  })

  const bad: readonly [name: string, bytes: () => Buffer, code: string][] = [
    ['broken XML', () => draftDocx({ body: '<w:p>' }), 'broken'],
    ['a document type', () => draftDocx({ body: '<!DOCTYPE a>' }), 'broken'],
    ['no zip archive', () => Buffer.from('PK\x03\x04 no'), 'broken'],
    [
      'elements nested too deeply',
      () => draftDocx({ body: `${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}` }),
      'broken',
    ],
    [
      'a table nested too deeply',
      () =>
        draftDocx({ body: `<w:tbl>${'<w:x>'.repeat(20_000)}${'</w:x>'.repeat(20_000)}</w:tbl>` }),
      'broken',
    ],
    ['too much in it', () => bombDocx(), 'tooLarge'],
    ['no words', () => draftDocx({ body: '<w:p/>' }), 'empty'],
  ]
  for (const [name, bytes, code] of bad) {
    it(`with ${name} are refused`, async () => {
      expect(await importDocx(bytes(), 'the-draft.docx', {})).toMatchObject({
        ok: false,
        error: { code, reason: expect.stringContaining('“the-draft.docx”') },
      })
    })
  }
})
