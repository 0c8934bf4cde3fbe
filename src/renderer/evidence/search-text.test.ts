import { describe, expect, it } from 'vitest'
import { findAll } from '../../core/article/index.ts'
import { searchText } from './search-text.ts'

describe('a large text', () => {
  const filler = 'Nothing to see here.\n'.repeat(60_000)
  const text = `${filler}The café’s “new”\tÜBER – bridge 😀 end.\n${filler}`

  it.each(['cafe’s', "café's", '"new" über - bridge', 'NEW', '😀 end'])(
    'has %j found in it, whatever its case, accents and signs',
    (query) => {
      const found = findAll(searchText(text), query)
      expect(found).toHaveLength(1)
      const [span] = found
      expect(span && span.start >= filler.length && span.end < text.length - filler.length).toBe(
        true,
      )
    },
  )

  it('has the very words where they are', () => {
    const [span] = findAll(searchText(text), 'uber - bridge')
    expect(span && text.slice(span.start, span.end)).toBe('ÜBER – bridge')
  })
})
