import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block } from '../core/article/index.ts'
import { suggestHere, suggestWorker } from './run-suggest-worker.ts'
import { must } from './storage.testing.ts'

const built = resolve(import.meta.dirname, '../../out/main/suggest-worker.cjs')
const text = 'Traffic grew by 12 percent in 2021, said Mayor Anna Holm.'
const blocks = [{ start: 0, end: text.length, kind: 'paragraph' } as Block]
const article = { text, blocks, language: 'en' }

describe('the worker that suggests', () => {
  it.skipIf(!existsSync(built))('answers what this thread would', async () => {
    const there = must(await suggestWorker(built)(article))
    expect(there).toEqual(must(await suggestHere(article)))
    expect(there.suggestions.length).toBeGreaterThan(0)
  })

  it('is a failure where it cannot start', async () => {
    const suggest = suggestWorker(join(import.meta.dirname, 'none.cjs'))
    expect(await suggest(article)).toMatchObject({ ok: false, error: { code: 'suggest' } })
  })
})
