import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultyDisk, type Operation, temporaryFolder } from './storage.testing.ts'
import { writeAtomically } from './write-atomically.ts'

describe('an atomic write', () => {
  for (const operation of ['open', 'write', 'sync', 'rename'] as const) {
    it(`leaves the old content, and nothing else, where ${operation} fails`, async () => {
      const folder = await temporaryFolder()
      const path = join(folder, 'report.html')
      await writeFile(path, 'old')
      const disk = faultyDisk((at) => (at === operation ? 'EIO' : undefined))
      await expect(writeAtomically(path, 'new', disk)).rejects.toMatchObject({ code: 'EIO' })
      expect(await readFile(path, 'utf8')).toBe('old')
      expect(await readdir(folder)).toEqual(['report.html'])
    })
  }

  it('fsyncs the file before it is renamed, and the folder after', async () => {
    const folder = await temporaryFolder()
    const done: Operation[] = []
    const disk = faultyDisk((operation) => void done.push(operation), 2)
    await writeAtomically(join(folder, 'x'), 'words', disk)
    expect(await readFile(join(folder, 'x'), 'utf8')).toBe('words')
    expect(done).toEqual(['open', 'write', 'write', 'write', 'sync', 'rename', 'syncFolder'])
  })
})
