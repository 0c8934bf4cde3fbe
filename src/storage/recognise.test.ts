import { execFileSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import { temporaryFolder } from './storage.testing.ts'

const MAIL = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\n\n--a--\n'

for (const { name, bytes, type } of [
  { name: 'news.txt', bytes: 'The bridge cost 12 million.', type: 'text/plain' },
  { name: 'news', bytes: 'The bridge cost 12 million.', type: 'text/plain' },
  { name: 'news.md', bytes: '# The bridge', type: 'text/markdown' },
  { name: 'page.txt', bytes: '<!doctype html><p>The bridge', type: 'text/html' },
  { name: 'pasted.html', bytes: '<p>The bridge</p>', type: 'text/html' },
  { name: 'page.html', bytes: 'No page at all.', type: 'text/plain' },
  { name: 'page.mhtml', bytes: MAIL, type: 'multipart/related' },
  { name: 'news.docx', bytes: '%PDF-1.7\n', type: 'application/pdf' },
  { name: 'empty.pdf', bytes: '', type: 'text/plain' },
]) {
  it(`takes ${name} with ${JSON.stringify(bytes.slice(0, 20))} for ${type}`, async () => {
    const path = join(await temporaryFolder(), name)
    await writeFile(path, bytes)
    expect(await recognise(path)).toEqual({ path, name, type })
  })
}

it('answers no type for what cannot be looked at, and never waits for a pipe', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'folder.txt'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  await writeFile(join(folder, 'secret.txt'), 'words')
  await chmod(join(folder, 'secret.txt'), 0)
  const isRoot = process.getuid?.() === 0
  for (const name of ['none.txt', 'folder.txt', 'pipe.txt', ...(isRoot ? [] : ['secret.txt'])]) {
    const path = join(folder, name)
    expect(await recognise(path)).toEqual({ path, name, type: '' })
  }
})
