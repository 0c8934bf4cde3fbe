import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { docxOf, mhtmlOf, pdfOf } from '../importers/files.testing.ts'
import { mutated, mutation } from '../importers/mutate.testing.ts'
import { imported, tickmark } from './tickmark.testing.ts'

const wholes: readonly (readonly [name: string, whole: Buffer])[] = [
  ['draft.pdf', pdfOf([['The mayor built it.']])],
  ['draft.docx', docxOf(['The mayor built it.'])],
  ['draft.mhtml', mhtmlOf('<title>News</title><p>The mayor built it.')],
  ['draft.md', Buffer.from('# News\n\nThe mayor[^1] built it.\n\n[^1]: A budget.')],
  ['draft.txt', Buffer.from('News\n\nThe mayor built it.')],
]

/** Every file below a folder with what is in it. */
async function contentOf(folder: string): Promise<Map<string, string>> {
  const content = new Map<string, string>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) content.set(path, await readFile(path, 'base64'))
  }
  return content
}

it('a damaged file changes nothing in the library but that it may become a dossier of it', async () => {
  const { base, library, dossier } = await imported()
  let before = await contentOf(library)
  const seed = Date.now() | 0
  console.log(`damaged files into a library, seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async ([name, whole], mutations) => {
        const path = join(base, name)
        await writeFile(path, mutated(whole, mutations))
        const { exit, stdout, stderr } = await tickmark(['import', path, '--library', library])
        const after = await contentOf(library)
        const made = stdout.trimEnd()
        if (exit === 0) expect(made).not.toBe('')
        else expect(stderr).toContain(`“${name}”`)
        for (const [file, bytes] of before) expect([file, after.get(file)]).toEqual([file, bytes])
        const added = [...after.keys()].filter((file) => !before.has(file))
        for (const file of added) expect(exit === 0 && file.startsWith(`${made}/`)).toBe(true)
        before = after
      },
    ),
    { numRuns: 120, seed },
  )
  expect((await tickmark(['verify', dossier])).exit).toBe(0)
}, 300_000)
