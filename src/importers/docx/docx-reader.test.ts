import { describe, expect, it } from 'vitest'
import {
  blocks,
  cell,
  imported,
  numbered,
  p,
  paragraph,
  row,
  run,
  style,
  styled,
  table,
} from './docx.testing.ts'

describe('the blocks of a Word file', () => {
  const kinds: readonly [name: string, styles: string, properties: string, block: string][] = [
    ['a heading', style('H2', 'heading 2'), styled('H2'), 'heading 2: One two.'],
    ['a heading without a style in the file', '', styled('Heading3'), 'heading 3: One two.'],
    [
      'a heading by a style that is based on one',
      style('berschrift1', 'heading 1') +
        style('Own', 'Schlagzeile', '<w:basedOn w:val="berschrift1"/>'),
      styled('Own'),
      'heading 1: One two.',
    ],
    [
      'a heading by its level in the outline',
      style('Own', 'Own', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      styled('Own'),
      'heading 2: One two.',
    ],
    ['no heading of body text', '', '<w:outlineLvl w:val="9"/>', 'paragraph: One two.'],
    ['a title', style('T', 'Title'), styled('T'), 'heading 1: One two.'],
    ['a subtitle', style('S', 'Subtitle'), styled('S'), 'heading 2: One two.'],
    ['a quotation', style('Q', 'Intense Quote'), styled('Q'), 'quote: One two.'],
    [
      'a quotation by a style that is based on one',
      style('Q', 'Quote') + style('Pull', 'Pull', '<w:basedOn w:val="Q"/>'),
      styled('Pull'),
      'quote: One two.',
    ],
    ['a caption', style('C', 'caption'), styled('C'), 'caption: One two.'],
    ['a byline', style('B', 'Byline'), styled('B'), 'byline: One two.'],
    ['an item of a list', '', numbered(0), 'listItem 1: One two.'],
    ['an item deeper in a list', '', numbered(2), 'listItem 3: One two.'],
    [
      'an item of a list by its style',
      style('L', 'List Bullet 2', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
      styled('L'),
      'listItem 2: One two.',
    ],
    [
      'a paragraph that was taken out of a list',
      '',
      '<w:numPr><w:numId w:val="0"/></w:numPr>',
      'paragraph: One two.',
    ],
    [
      'styles that are based on each other',
      style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>'),
      styled('A'),
      'paragraph: One two.',
    ],
  ]
  for (const [name, styles, properties, block] of kinds) {
    it(`are ${name}`, async () => {
      const body = p('First, a longer sentence.') + paragraph(run('One two.'), properties)
      expect((await blocks({ body, parts: { styles } }))[1]).toBe(block)
    })
  }

  const texts: readonly [name: string, body: string, blocks: readonly string[]][] = [
    ['white space once', p('  One \t two\u00a0 three '), ['One two\u00a0 three']],
    [
      'spaces that the file does not say to keep, but not how it is laid out',
      '<w:p><w:r><w:t>One </w:t><w:t>\n  two\n</w:t><w:t>s</w:t></w:r></w:p>',
      ['One twos'],
    ],
    [
      'breaks of lines',
      paragraph('<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>'),
      ['One\ntwo\nthree'],
    ],
    [
      'no breaks of pages',
      paragraph('<w:r><w:t>One</w:t><w:br w:type="page"/><w:t>two</w:t></w:r>'),
      ['One two'],
    ],
    [
      'tabs as spaces',
      paragraph('<w:r><w:tab/><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r>'),
      ['One two'],
    ],
    [
      'hyphens and symbols',
      paragraph(
        '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:sym w:font="X" w:char="00B0"/></w:r>',
      ),
      ['a\u2011b\u00adc°'],
    ],
    [
      'ruby with the reading behind',
      paragraph(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['東京(とうきょう)'],
    ],
    [
      'formulas with their signs',
      paragraph(
        `${run('It is ')}<m:oMath><m:f><m:fPr><m:ctrlPr/></m:fPr><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ),
      ['It is 1/2x^6'],
    ],
    [
      'what is in controls and tags',
      `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${paragraph(`<w:smartTag>${run('One')}</w:smartTag>`)}</w:sdtContent></w:sdt>`,
      ['One'],
    ],
    [
      'not what says where to type',
      `${p('One')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here.')}</w:sdtContent></w:sdt>`,
      ['One'],
    ],
    [
      'a text box once, behind its paragraph',
      paragraph(
        `${run('One')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('Box')}${p('more')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' two')}`,
      ),
      ['One two', 'Box', 'more'],
    ],
    [
      'a large first letter with its word',
      paragraph(run('O'), '<w:framePr w:dropCap="drop"/>') + p('nce more'),
      ['Once more'],
    ],
    [
      'what fields show, not what they are computed by',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r>${run('no')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('May 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="AUTHOR">${run(', me')}</w:fldSimple>`,
      ),
      ['May 3, me'],
    ],
    [
      'what follows a field that never ends',
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('One'),
      ['One'],
    ],
  ]
  for (const [name, body, expected] of texts) {
    it(`give ${name}`, async () => {
      expect((await imported(body)).parts.map(({ text }) => text)).toEqual(expected)
    })
  }

  it('are not headers and footers', async () => {
    const body = `${p('One')}<w:sectPr><w:headerReference r:id="p-header1"/></w:sectPr>`
    expect(await blocks({ body, parts: { header1: p('Page 1') } })).toEqual(['paragraph: One'])
  })

  it('are the rows of a table, its cells parted by tabs', async () => {
    const first = row(
      cell(p('Year')) + cell(p('Cost'), '<w:gridSpan w:val="2"/>'),
      '<w:tblHeader/>',
    )
    const second = row(cell(p('2025') + p('May')) + cell('<w:p/>') + cell(p('72')))
    expect(await blocks(p('Costs.') + table(first + second) + p('End.'))).toEqual([
      'paragraph: Costs.',
      'row: Year\tCost',
      'row: 2025\nMay\t\t72',
      'paragraph: End.',
    ])
  })

  it('are the paragraphs of a table that is a box', async () => {
    const box = table(
      row(cell(paragraph(run('Facts'), styled('Heading2')) + p('One.') + p('Two.'))),
    )
    expect(await blocks(p('Text.') + box)).toEqual([
      'paragraph: Text.',
      'heading 2: Facts',
      'paragraph: One.',
      'paragraph: Two.',
    ])
  })

  it('have a table in a cell as lines of it', async () => {
    const inner = table(row(cell(p('a')) + cell(p('b'))) + row(cell(p('c')) + cell(p('d'))))
    expect(await blocks(table(row(cell(p('1') + inner + p('2')) + cell(p('3')))))).toEqual([
      'row: 1\na b\nc d\n2\t3',
    ])
  })

  it('leave hidden text out, and say so', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(
      run('One ') +
        run('secret ', '<w:vanish/>') +
        run('gone ', '<w:rStyle w:val="Gone"/>') +
        run('two.', '<w:rStyle w:val="Gone"/><w:vanish w:val="0"/>'),
    )
    const { parts, warnings } = await imported({ body, parts: { styles } })
    expect(parts).toEqual([{ kind: 'paragraph', text: 'One two.' }])
    expect(warnings).toEqual(['The file has hidden text, which was left out.'])
  })
})

describe('figures above and below the line', () => {
  const raised = (words: string, align = 'superscript') =>
    run(words, `<w:vertAlign w:val="${align}"/>`)

  it.each([
    ['a power', run('10') + raised('6') + run(' people'), '10⁶ people'],
    ['a formula', run('CO') + raised('2', 'subscript'), 'CO₂'],
    ['a charge', run('Ca') + raised('2+'), 'Ca²⁺'],
    ['a footnote typed by hand', run('72 million') + raised('1'), '72 million¹'],
    ['a negative power with a dash', run('10') + raised('–3'), '10⁻³'],
    ['several footnotes typed by hand', run('said') + raised('1,2'), 'said¹,²'],
    ['a power with a fraction', run('10') + raised('2.5'), '10².⁵'],
    ['not those of an ordinal', run('19') + raised('th'), '19th'],
  ])('keep their look, so that they make no other number: %s', async (_, runs, text) => {
    expect(await blocks(paragraph(runs))).toEqual([`paragraph: ${text}`])
  })

  it('keep it where only their style says it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    const body = paragraph(run('km') + run('2', '<w:rStyle w:val="Up"/>'))
    expect(await blocks({ body, parts: { styles } })).toEqual(['paragraph: km²'])
  })
})

describe('signs of a symbol font', () => {
  const sign = (font: string, char: string) =>
    `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`

  it.each([
    ['a degree', run('20 ') + sign('Symbol', 'F0B0') + run('C'), '20 °C'],
    ['plus or minus', sign('Symbol', 'F0B1') + run('5'), '±5'],
    ['a letter of Greek', run('5 ') + sign('Symbol', 'F06D') + run('m'), '5 μm'],
    ['an arrow', run('a ') + sign('Wingdings', 'F0E0') + run(' b'), 'a → b'],
    ['a letter of another font', run('caf') + sign('Times', '00E9'), 'café'],
    ['one that was typed', run('\uf0b3 5', '<w:rFonts w:ascii="Symbol"/>'), '≥ 5'],
    ['one that nobody knows', run('a ') + sign('Webdings', 'F041'), 'a \ufffd'],
  ])('are those of Unicode: %s', async (_, runs, text) => {
    expect(await blocks(paragraph(runs))).toEqual([`paragraph: ${text}`])
  })
})

describe('words that are crossed out', () => {
  it('are in the text, with a warning', async () => {
    const { parts, warnings } = await imported(
      paragraph(run('5', '<w:strike/>') + run(' seven', '<w:strike w:val="0"/>')),
    )
    expect(parts).toEqual([{ kind: 'paragraph', text: '5 seven' }])
    expect(warnings).toEqual(['Words that the file crosses out stand in the text: “5”.'])
  })
})
