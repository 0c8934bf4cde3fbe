import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxFrom, japanesePdf, mhtmlOf, pdfOf, wordXml } from './files.testing.ts'
import { mutated, mutation } from './mutate.testing.ts'
import { forkImporter } from './process/fork.ts'
import { readersIn } from './process/readers-in.ts'
import type { Readers } from './readers.ts'
import { readersHere } from './readers-here.ts'
import { Imported } from './reading.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const ANNOTATED = `
  <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The bridge</w:t></w:r></w:p>
  <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>The mayor spent </w:t></w:r>
    <w:del w:id="1" w:author="Ada" w:date="2025-01-02T03:04:00Z"><w:r><w:delText>10</w:delText></w:r></w:del>
    <w:ins w:id="2" w:author="Ada" w:date="2025-01-02T03:04:00Z"><w:r><w:t>12</w:t></w:r></w:ins>
    <w:r><w:t> million</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>
    <w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cost</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
  <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`
const COMMENTS = wordXml(
  'comments',
  '<w:comment w:id="0" w:author="Ada" w:date="2025-01-02T03:04:00Z"><w:p><w:r><w:t>Budget, page 3</w:t></w:r></w:p></w:comment>',
)
const FOOTNOTES = wordXml(
  'footnotes',
  '<w:footnote w:id="2"><w:p><w:r><w:t>Council, 2025</w:t></w:r></w:p></w:footnote>',
)

const HTML = `<!doctype html><html lang=en><head><meta charset=utf-8><title>The bridge | News</title>
  <meta property="og:title" content="The bridge"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge","author":{"name":"Ada"}}</script></head>
  <body><nav><a href="/">Home</a></nav><article><h1>The bridge</h1><p class=byline>By Ada</p>
  ${'<p>The mayor spent <b>12 <i>million</i></b> on the <a href="/bridge?a=1&amp;b">bridge</a>, she said.<br>Critics disagree, and say so at some length.</p>'.repeat(6)}
  <table><tr><th>Year<td>Cost</table><ruby>東京<rt>とうきょう</rt></ruby><ul><li>é<ol><li>b</ol></ul></article>
  <div hidden>secret</div><template><p>e</template></body></html>`

const MARKDOWN = `---\ntitle: The bridge\ndate: 2025-01-02\n---\n# The bridge\n\nThe mayor spent **12 million**[^1] on the [bridge](https://example.org). {>>Says who?<<}\n\n> Critics\n> - disagree\n\n| Year | Cost |\n|---|---|\n| 2024 | 12 |\n\n[^1]: Council, 2025.\n\n\`\`\`\ncode\n\`\`\`\n<b>raw</b> &amp; *\n`

const TEXT = 'The bridge\n==========\nBy Ada\n\nThe mayor spent 12 million. Žižkov built it.\r\n'

interface Kind {
  readonly name: string
  readonly type: string
  readonly whole: Buffer
  /** Makes a file of what was mutated, where that is only a part of it. */
  readonly wrap?: (bytes: Buffer) => Buffer
  /** How many damaged files are read in this process. */
  readonly runs: number
}

const annotated = (body: string) =>
  docxFrom(body, { 'word/comments.xml': COMMENTS, 'word/footnotes.xml': FOOTNOTES })

const kinds: readonly Kind[] = [
  { name: 'plain text', type: 'text/plain', whole: Buffer.from(TEXT), runs: 2000 },
  {
    name: 'text in UTF-16',
    type: 'text/plain',
    whole: Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    runs: 500,
  },
  { name: 'Markdown', type: 'text/markdown', whole: Buffer.from(MARKDOWN), runs: 2000 },
  { name: 'a web page', type: 'text/html', whole: Buffer.from(HTML), runs: 2000 },
  { name: 'a web page in one file', type: 'multipart/related', whole: mhtmlOf(HTML), runs: 2000 },
  { name: 'a Word file', type: WORD, whole: annotated(ANNOTATED), runs: 1000 },
  {
    name: 'the XML of a Word file',
    type: WORD,
    whole: Buffer.from(ANNOTATED),
    wrap: (bytes) => annotated(bytes.toString()),
    runs: 1000,
  },
  {
    name: 'a PDF',
    type: 'application/pdf',
    whole: pdfOf([['The mayor', 'built-', 'ed it.'], ['2'], ['It cost 12 million.']]),
    runs: 1500,
  },
  { name: 'a PDF with a map', type: 'application/pdf', whole: japanesePdf(), runs: 500 },
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** In milliseconds: a file of a few KB that takes longer is as good as one that hangs. */
const LONGEST = 20_000

/** Reads so many damaged files. The seed that brings the same ones again is printed. */
async function holds(readers: Readers, kind: Kind, numRuns: number): Promise<void> {
  const { name, type, whole, wrap } = kind
  const seed = Date.now() | 0
  console.log(`${name}: ${numRuns} damaged files, seed ${seed}`)
  const path = join(folder, `${name.replaceAll(' ', '-')}-${readers === readersHere}`)
  const ways = fc.constantFrom({}, { extent: 'page' as const }, { changes: 'original' as const })
  const property = fc.asyncProperty(
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    ways,
    async (mutations, choices) => {
      const bytes = mutated(whole, mutations)
      await writeFile(path, wrap ? wrap(bytes) : bytes)
      const began = performance.now()
      const read = await readers.article({ path, type, name: 'draft.bin' }, choices)
      expect(performance.now() - began).toBeLessThan(LONGEST)
      if (read.ok) expectWhole(read.value)
      else {
        expect(read.error.reason).toContain('“draft.bin”')
        expect(read.error.next).toMatch(/^[A-Z].*\.$/s)
        expect(read.error.code).not.toBe('importer')
      }
    },
  )
  await fc.assert(property, { numRuns, seed })
}

/** Whether every block and note lies in the text, and a file can hold all of it. */
function expectWhole(imported: Imported): void {
  const { article, notes } = imported
  expect(Imported.parse(imported)).toEqual(imported)
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  expect(Buffer.from(article.text).toString()).toBe(article.text)
  expect(article.blocks.length).toBeGreaterThan(0)
  let end = -2
  for (const block of article.blocks) {
    expect(block.start).toBe(end + 2)
    end = block.end
    expect(article.text.slice(block.start, block.end).trim()).not.toBe('')
  }
  expect(end).toBe(article.text.length)
  for (const { position } of notes) expect(position.end).toBeLessThanOrEqual(article.text.length)
}

describe('a damaged draft ends as an article or as a message', () => {
  for (const kind of kinds) {
    it(`where it is ${kind.name}`, { timeout: 300_000 }, () => holds(readersHere, kind, kind.runs))
  }

  const built = resolve(import.meta.dirname, '../../out/main/importer.cjs')
  for (const kind of kinds) {
    it.skipIf(!existsSync(built))(
      `in a process of its own, where it is ${kind.name}`,
      { timeout: 120_000 },
      () => holds(readersIn(forkImporter(built)), kind, 8),
    )
  }
})
