import { execFileSync } from 'node:child_process'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from './disk.ts'
import { keepBytes, keepFile } from './keep-file.ts'
import { sha256 } from './sha256.ts'
import { faultyDisk, must, temporaryFolder } from './storage.testing.ts'

async function folders() {
  const base = await temporaryFolder()
  const path = join(base, 'budget.PDF')
  await writeFile(path, '%PDF-1.7 the budget')
  return { base, path, evidence: join(base, 'dossier', 'evidence') }
}

describe('a kept file', () => {
  it('is the same, byte for byte, under its hash', async () => {
    const { path, evidence } = await folders()
    const file = must(await keepFile(path, evidence, realDisk))
    const hash = sha256('%PDF-1.7 the budget')
    expect(file).toEqual({
      sha256: hash,
      name: 'budget.PDF',
      size: 19,
      type: 'application/pdf',
      text: null,
    })
    expect(await readFile(join(evidence, `${hash}.pdf`), 'utf8')).toBe('%PDF-1.7 the budget')
    expect((await stat(join(evidence, `${hash}.pdf`))).mode & 0o111).toBe(0)
  })

  it('is kept once, whatever its name', async () => {
    const { base, path, evidence } = await folders()
    await writeFile(join(base, 'copy.pdf'), '%PDF-1.7 the budget')
    must(await keepFile(path, evidence, realDisk))
    must(await keepFile(join(base, 'copy.pdf'), evidence, realDisk))
    expect(await readdir(evidence)).toHaveLength(1)
  })

  it('takes the place of a copy that was altered, which is kept aside', async () => {
    const { base, path, evidence } = await folders()
    const { sha256: hash } = must(await keepFile(path, evidence, realDisk))
    await writeFile(join(evidence, `${hash}.pdf`), 'altered')
    must(await keepFile(path, evidence, realDisk))
    expect(await readFile(join(evidence, `${hash}.pdf`), 'utf8')).toContain('the budget')
    expect(await readdir(join(base, 'dossier', 'quarantine'))).toHaveLength(1)
  })

  it('takes the place of what is no file: a pipe, or a link to what has no end', async () => {
    const { base, path, evidence } = await folders()
    const { sha256: hash } = must(await keepFile(path, evidence, realDisk))
    const kept = join(evidence, `${hash}.pdf`)
    for (const replace of [
      () => execFileSync('mkfifo', [kept]),
      () => symlink('/dev/zero', kept),
    ]) {
      await rm(kept)
      await replace()
      must(await keepFile(path, evidence, realDisk))
      expect(await readFile(kept, 'utf8')).toContain('the budget')
    }
    expect(await readdir(join(base, 'dossier', 'quarantine'))).toHaveLength(2)
  })

  it('is refused where it became a pipe since it was looked at', async () => {
    const { path, evidence } = await folders()
    const disk = {
      ...realDisk,
      open: async (at: string, how: 'read' | 'create') => {
        if (at === path) {
          await rm(path)
          execFileSync('mkfifo', [path])
        }
        return realDisk.open(at, how)
      },
    } as typeof realDisk
    const kept = await keepFile(path, evidence, disk)
    expect(kept).toMatchObject({ ok: false, error: { code: 'notAFile' } })
  })

  it('is refused where it changed while it was copied', async () => {
    const { path, evidence } = await folders()
    let once = true
    const disk = faultyDisk((operation, at) => {
      if (operation === 'sync' && at.includes('.unfinished') && once) {
        once = false
        void appendFile(path, ' and more')
      }
      return undefined
    })
    const slow = {
      ...disk,
      open: async (...args: Parameters<typeof disk.open>) => {
        const file = await disk.open(...args)
        return {
          ...file,
          sync: () => file.sync().then(() => new Promise((r) => setTimeout(r, 50))),
        }
      },
    } as typeof disk
    expect(await keepFile(path, evidence, slow)).toMatchObject({
      ok: false,
      error: { code: 'changed' },
    })
    expect(await readdir(evidence)).toEqual([])
  })

  it('leaves nothing behind where the disk is full', async () => {
    const { path, evidence } = await folders()
    const disk = faultyDisk((operation) => (operation === 'write' ? 'ENOSPC' : undefined))
    expect(await keepFile(path, evidence, disk)).toMatchObject({
      ok: false,
      error: { reason: '“budget.PDF” could not be kept: the disk is full (ENOSPC).' },
    })
    expect(await readdir(evidence)).toEqual([])
  })

  it('is a file', async () => {
    const { base, evidence } = await folders()
    await mkdir(join(base, 'a folder'))
    expect(await keepFile(join(base, 'a folder'), evidence, realDisk)).toMatchObject({
      ok: false,
      error: { reason: '“a folder” is a folder.' },
    })
    expect(await keepFile(join(base, 'none'), evidence, realDisk)).toMatchObject({ ok: false })
  })

  it('tells how far it is', async () => {
    const { base, evidence } = await folders()
    const path = join(base, 'big.bin')
    await writeFile(path, Buffer.alloc(0.625 * MEGABYTE, 7))
    const told: number[] = []
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(done / total)
    must(await keepFile(path, evidence, realDisk, { onProgress }))
    expect(told).toEqual([0.4, 0.8, 1])
  })

  it('leaves nothing behind where it is stopped in the middle', async () => {
    const { base, evidence } = await folders()
    const path = join(base, 'big.bin')
    await writeFile(path, Buffer.alloc(20 * MEGABYTE, 7))
    const stop = new AbortController()
    const kept = await keepFile(path, evidence, realDisk, {
      signal: stop.signal,
      onProgress: ({ done }) => done > 5 * MEGABYTE && stop.abort(),
    })
    expect(kept).toMatchObject({ ok: false, error: { code: 'stopped' } })
    expect(await readdir(evidence)).toEqual([])
  })

  it('stays where keeping it once more is stopped', async () => {
    const { path, evidence } = await folders()
    const { sha256: hash } = must(await keepFile(path, evidence, realDisk))
    const signal = AbortSignal.abort()
    expect(await keepFile(path, evidence, realDisk, { signal })).toMatchObject({ ok: false })
    expect(await readdir(evidence)).toEqual([`${hash}.pdf`])
  })

  it('may be bytes that were never a file', async () => {
    const { evidence } = await folders()
    const html = Buffer.from('<p>Pasted</p>')
    const file = must(await keepBytes('../../pasted', html, evidence, realDisk))
    expect(file).toMatchObject({ name: '.._.._pasted', size: 13, type: 'text/html' })
    expect(await readdir(evidence)).toEqual([`${sha256('<p>Pasted</p>')}.html`])
  })
})

const MEGABYTE = 1 << 20
