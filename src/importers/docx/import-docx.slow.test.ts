import { describe, expect, it } from 'vitest'
import {
  comment,
  commented,
  deleted,
  draftDocx,
  inserted,
  note,
  paragraph,
  run,
  sign,
} from './docx.testing.ts'
import { importDocx } from './import-docx.ts'

const RUNS = 20_000
const COMMENTS = 2_000

/** 3 million characters that do not pack well, with comments, footnotes and changes all over. */
function largeDocx(): Buffer {
  let seed = 1
  const letters = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed.toString(36)
  }
  const words = () => `${Array.from({ length: 20 }, letters).join(' ')}. `
  const runs = Array.from({ length: RUNS }, (_, index) => {
    const comment = index % 10 === 0 ? commented(index / 10, run(words())) : run(words(), '<w:b/>')
    const change = index % 7 === 0 ? inserted(run('new ')) + deleted('old ') : ''
    return comment + change + (index % 25 === 0 ? sign('footnote', index) : '')
  })
  const body = Array.from({ length: RUNS / 10 }, (_, index) =>
    paragraph(runs.slice(index * 10, index * 10 + 10).join('')),
  )
  const ids = Array.from({ length: COMMENTS }, (_, id) => id)
  return draftDocx({
    body: body.join(''),
    parts: {
      comments: ids.map((id) => comment(id, `Comment ${id}`)).join(''),
      footnotes: ids.map((id) => note('footnote', id * 25, run(`Note ${id}`))).join(''),
    },
  })
}

describe('a large Word file', () => {
  it('is read with all that is said on it, in seconds', async () => {
    const bytes = largeDocx()
    const start = performance.now()
    const result = await importDocx(bytes, 'large.docx', {})
    const seconds = (performance.now() - start) / 1000
    if (!result.ok) throw new Error(result.error.reason)
    const { parts, notes } = result.value
    const characters = parts.reduce((sum, { text }) => sum + text.length, 0)
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
    console.info(
      `${megabytes} MB of DOCX, ${characters} characters, ${notes.length} notes: ${seconds.toFixed(1)} s`,
    )
    expect(characters).toBeGreaterThan(2_500_000)
    expect(notes.filter(({ kind }) => kind === 'comment')).toHaveLength(COMMENTS)
    expect(notes.filter(({ kind }) => kind === 'footnote')).toHaveLength(RUNS / 25)
    expect(seconds).toBeLessThan(30)
  }, 60_000)
})
