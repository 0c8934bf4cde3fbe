import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxFrom, docxOf, japanesePdf, mhtmlOf, pdfOf } from './files.testing.ts'
import { mutated, mutation } from './mutate.testing.ts'
import { forkImporter } from './process/fork.ts'
import { readersIn } from './process/readers-in.ts'
import type { Readers } from './readers.ts'
import { readersHere } from './readers-here.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const BODY =
  '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:ins><w:r><w:t>b</w:t><w:br/></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>'
const HTML =
  '<!doctype html><meta charset=utf-8><table><tr><td>é<td>b</table><pre> c\n</pre><svg><text>d</text></svg><template><p>e</template>'

interface Kind {
  readonly name: string
  readonly type: string
  readonly whole: Buffer
  /** Makes a file of what was mutated, where that is only a part of it. */
  readonly wrap?: (bytes: Buffer) => Buffer
}

const kinds: readonly Kind[] = [
  { name: 'a PDF', type: 'application/pdf', whole: pdfOf([['The mayor', 'built'], ['it.']]) },
  { name: 'a PDF with a map', type: 'application/pdf', whole: japanesePdf() },
  { name: 'a Word file', type: WORD, whole: docxOf(['The mayor', 'built it.']) },
  {
    name: 'the XML of a Word file',
    type: WORD,
    whole: Buffer.from(BODY),
    wrap: (bytes) => docxFrom(bytes.toString()),
  },
  { name: 'a web page', type: 'text/html', whole: Buffer.from(HTML) },
  { name: 'a web page in one file', type: 'multipart/related', whole: mhtmlOf(HTML) },
  { name: 'a table', type: 'text/csv', whole: Buffer.from('a;"b;c";"d\n"\n1;2;3\n') },
  { name: 'plain text', type: 'text/plain', whole: Buffer.from('Žižkov built it.\r\n') },
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Reports the seed and the smallest failing file, as fast-check does. */
async function holds(
  readers: Readers,
  { type, whole, wrap }: Kind,
  numRuns: number,
): Promise<void> {
  const property = fc.asyncProperty(
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    async (mutations) => {
      const path = join(folder, 'kept')
      const bytes = mutated(whole, mutations)
      await writeFile(path, wrap ? wrap(bytes) : bytes)
      const text = await readers.text({ path, type, name: 'kept.bin' })
      if (text.ok) {
        expect(text.value.text.trim()).not.toBe('')
        expect(Buffer.from(text.value.text).toString()).toBe(text.value.text)
      } else {
        expect(text.error.reason).toContain('“kept.bin”')
        expect(text.error.code).toMatch(/^(?:noText|broken|encrypted|tooLarge)$/)
      }
    },
  )
  await fc.assert(property, { numRuns, timeout: 10_000 })
}

describe('a damaged file ends as text or as a message', () => {
  for (const kind of kinds) {
    it(`where it is ${kind.name}`, { timeout: 120_000 }, () => holds(readersHere, kind, 80))
  }

  const built = resolve(import.meta.dirname, '../../out/main/importer.cjs')
  for (const kind of kinds.filter(({ name }) => name !== 'plain text')) {
    it.skipIf(!existsSync(built))(
      `in a process of its own, where it is ${kind.name}`,
      { timeout: 120_000 },
      () => holds(readersIn(forkImporter(built)), kind, 8),
    )
  }
})
