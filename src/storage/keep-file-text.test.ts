import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from './disk.ts'
import { keepText, readKeptText } from './keep-file-text.ts'
import { sha256 } from './sha256.ts'
import { faultyDisk, must, temporaryFolder } from './storage.testing.ts'

const TEXT = '\ufeffPage one, “żółć” 😀\fPage two'

describe('a text that was read out of a file', () => {
  it('comes back as it was, form feeds and marks included', async () => {
    const folder = await temporaryFolder()
    const hash = must(await keepText(TEXT, folder, realDisk))
    expect(hash).toBe(sha256(TEXT))
    expect(await readFile(join(folder, `${hash}.txt`), 'utf8')).toBe(TEXT)
    expect(must(await readKeptText(hash, folder, realDisk))).toBe(TEXT)
  })

  it('is kept once, under the name that its bytes have already', async () => {
    const folder = await temporaryFolder()
    await mkdir(folder, { recursive: true })
    const name = `${sha256(TEXT)}.md`
    await writeFile(join(folder, name), TEXT)
    const hash = must(await keepText(TEXT, folder, realDisk))
    must(await keepText(TEXT, folder, realDisk))
    expect(await readdir(folder)).toEqual([name])
    expect(must(await readKeptText(hash, folder, realDisk))).toBe(TEXT)
  })

  it('may be empty', async () => {
    const folder = await temporaryFolder()
    const hash = must(await keepText('', folder, realDisk))
    expect(must(await readKeptText(hash, folder, realDisk))).toBe('')
  })

  it('keeps its offsets where half a character is in it', async () => {
    const folder = await temporaryFolder()
    const hash = must(await keepText('a\ud83db', folder, realDisk))
    expect(must(await readKeptText(hash, folder, realDisk))).toBe('a\ufffdb')
  })

  it('is refused where it was altered', async () => {
    const folder = await temporaryFolder()
    const hash = must(await keepText(TEXT, folder, realDisk))
    await writeFile(join(folder, `${hash}.txt`), 'Page one, altered')
    expect(await readKeptText(hash, folder, realDisk)).toMatchObject({ error: { code: 'altered' } })
  })

  it('is missed where it is gone', async () => {
    const folder = await temporaryFolder()
    const missing = await readKeptText(sha256('nothing'), folder, realDisk)
    expect(missing).toMatchObject({ error: { code: 'missing' } })
  })

  it('leaves nothing behind where the disk is full', async () => {
    const folder = await temporaryFolder()
    const disk = faultyDisk((operation) => (operation === 'write' ? 'ENOSPC' : undefined))
    expect(await keepText(TEXT, folder, disk)).toMatchObject({
      error: { reason: '“the text of the file” could not be kept: the disk is full (ENOSPC).' },
    })
    expect(await readdir(folder)).toEqual([])
  })
})
