import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyWorker } from './run-verify-worker.ts'
import { must } from './storage.testing.ts'
import { withPassage } from './verify.testing.ts'
import { verifyEvidence } from './verify-evidence.ts'

const built = resolve(import.meta.dirname, '../../out/main/verify-worker.cjs')

describe('the worker that verifies', () => {
  it.skipIf(!existsSync(built))('answers what this thread would', async () => {
    const dossier = await withPassage()
    const verify = async () => {
      const there = must(await verifyEvidence(dossier, {}, verifyWorker(built)))
      expect(there).toEqual(must(await verifyEvidence(dossier)))
      return there.failures.length
    }
    expect(await verify()).toBe(0)
    await writeFile(dossier.file, 'else')
    expect(await verify()).toBe(2)
  })

  it.skipIf(!existsSync(built))(
    'ends at once by the signal, before it begins or under way',
    async () => {
      const dossier = await withPassage()
      const worker = verifyWorker(built)
      const stopped = { ok: false, error: { code: 'stopped' } }
      expect(await verifyEvidence(dossier, { signal: AbortSignal.abort() }, worker)).toMatchObject(
        stopped,
      )
      const stop = new AbortController()
      const under = verifyEvidence(dossier, { signal: stop.signal }, worker)
      stop.abort()
      expect(await under).toMatchObject(stopped)
    },
  )

  it('is a failure where it cannot start', async () => {
    const dossier = await withPassage()
    const worker = verifyWorker(join(dossier.folder, 'none.cjs'))
    expect(await verifyEvidence(dossier, {}, worker)).toMatchObject({ error: { code: 'verify' } })
  })
})
