import { describe, expect, it } from 'vitest'
import { blocksIn, notesIn, readHtml } from './html.testing.ts'

/** What Word puts on the clipboard, without its styles. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>The bridge<o:p></o:p></h1>
<p class=MsoNormal>It opened in May. The mayor said <a style='mso-comment-reference:JS_1;
mso-comment-date:20240305T1012'>the bridge</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JS1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]></span></span></span> had
cost 72 million<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.
It was <del cite="mailto:Jane%20Smith" datetime="2024-03-06T09:00">two</del><ins cite="mailto:Jane%20Smith" datetime="2024-03-06T09:00">three</ins> years late.</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Steel</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>Stone</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> See <a href="https://city.example/report">the report</a>.</p></div></div>
<div style='mso-element:comment-list'><hr class=msocomoff>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-comment-author:"Jane Smith"'><a name="_msocom_1"></a></span><p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[JS1]</a></span>Which one?</p><p class=MsoCommentText>Ask her.</p></div></div></div>
</body></html>`

describe('what Word puts on the clipboard', () => {
  const read = readHtml(word, {}, 'Pasted text')

  it('is read whole, without what Word says to itself', () => {
    expect(blocksIn(read)).toEqual([
      'h1:The bridge',
      'p:It opened in May. The mayor said the bridge had cost 72 million. It was three years late.',
      'li1:Steel',
      'li2:Stone',
    ])
    expect(read).toMatchObject({ title: 'The bridge', headline: null, warnings: [] })
  })

  it('has comments, footnotes and changes as notes on their words', () => {
    expect(notesIn(read)).toEqual([
      'footnote on “The mayor said the bridge had cost 72 million”: See the report (https://city.example/report).',
      'comment on “the bridge”: Which one?\nAsk her.',
      'deletion on “”: two',
      'insertion on “three”: three',
    ])
    expect(read.notes[1]).toMatchObject({ author: 'Jane Smith', date: '2024-03-05T10:12' })
    expect(read.notes[2]).toMatchObject({ author: 'Jane Smith', date: '2024-03-06T09:00' })
  })

  it('says what is lost where only an article is wanted', () => {
    const { warnings } = readHtml(word, { extent: 'article' }, 'Pasted text')
    expect(warnings).toContain('Comments and notes are read with the whole page only.')
  })

  it('has a comment of which only the mark came at that mark', () => {
    const html = word.replace(/<a style='mso-comment-reference[^>]*>the bridge<\/a>/, 'the bridge')
    expect(notesIn(readHtml(html, {}, 'Pasted text'))[0]).toBe(
      'comment on “The mayor said the bridge”: Which one?\nAsk her.',
    )
  })
})

describe('what Google Docs makes of a document', () => {
  it('is read from the clipboard as its blocks', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>The bridge</span></h2><p dir="ltr"><span>It cost </span><span style="font-weight:700">72</span><span> million.</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Steel</span></p></li></ul></b><br class="Apple-interchange-newline">`
    expect(blocksIn(readHtml(html, {}, 'Pasted text'))).toEqual([
      'h2:The bridge',
      'p:It cost 72 million.',
      'li1:Steel',
    ])
  })

  it('has comments and footnotes as notes before their marks', () => {
    const html = `<html><head><title>Draft</title></head><body class="c1 doc-content"><p><span>It opened.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span> It cost 72 million</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>.</span></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> The report.</span></p></div><div class="c2"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>When?</span></p><p><span>And who?</span></p></div></body></html>`
    const read = readHtml(html, {})
    expect(blocksIn(read)).toEqual(['p:It opened. It cost 72 million.'])
    expect(notesIn(read)).toEqual([
      'comment on “It opened.”: When?\nAnd who?',
      'footnote on “It cost 72 million”: The report.',
    ])
  })
})

describe('what LibreOffice makes of a document', () => {
  it('has footnotes before their marks, and none in the text', () => {
    const page = readHtml(
      '<html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head><body><p>It cost 72<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> million.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The budget.</p></div></body></html>',
      {},
    )
    expect(blocksIn(page)).toEqual(['p:It cost 72 million.'])
    expect(notesIn(page)).toEqual(['footnote on “It cost 72”: The budget.'])
  })
})

describe('a piece of a page with footnotes', () => {
  it('has them as notes', () => {
    const page = readHtml(
      '<p>It cost 72<sup><a href="#fn1" id="fnref1">1</a></sup> million.</p><ol><li id="fn1"><p>The budget. <a href="#fnref1">↩</a></p></li></ol>',
      {},
    )
    expect(blocksIn(page)).toEqual(['p:It cost 72 million.'])
    expect(notesIn(page)).toEqual(['footnote on “It cost 72”: The budget.'])
  })
})
