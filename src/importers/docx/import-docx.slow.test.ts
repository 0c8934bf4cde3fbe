import { describe, expect, it } from 'vitest'
import { importDocx } from './import-docx.ts'
import { COMMENTS, largeDocx } from './large.testing.ts'

describe('a large Word file', () => {
  it('is read with all that is said on it', async () => {
    const result = await importDocx(largeDocx(20_000), 'large.docx', {})
    if (!result.ok) throw new Error(result.error.reason)
    const { parts, notes } = result.value
    const characters = parts.reduce((sum, { text }) => sum + text.length, 0)
    expect(characters).toBeGreaterThan(2_500_000)
    expect(notes.filter(({ kind }) => kind === 'comment')).toHaveLength(COMMENTS)
    expect(notes.filter(({ kind }) => kind === 'footnote')).toHaveLength(800)
  }, 60_000)
})
