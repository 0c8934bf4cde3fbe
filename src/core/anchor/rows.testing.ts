import fc from 'fast-check'

const NAMES = ['Spain', 'France', 'Malta', 'Smith', 'Jones']
const VERBS = [' reported', ' had', ' won', ':']
const UNITS = ['deaths', 'euros', 'votes', 'seats']

const row = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...VERBS),
    fc.integer({ min: 2, max: 30 }),
    fc.constantFrom(...UNITS),
  )
  .map(([name, verb, count, unit]) => `${name}${verb} ${count} ${unit}`)

const edit = fc.record({
  kind: fc.constantFrom('drop', 'move', 'replace', 'insert', 'negate'),
  at: fc.nat(),
  to: fc.nat(),
  fresh: row,
})

/** Two drafts of short rows, all but the same, and what parts them: a list, sentences, paragraphs. */
export const rowDrafts: fc.Arbitrary<{
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly separator: string
}> = fc
  .tuple(
    fc.uniqueArray(row, { minLength: 3, maxLength: 12 }),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n\n', '. '),
  )
  .map(([before, edits, separator]) => {
    const after = [...before]
    for (const { kind, at, to, fresh } of edits) {
      const i = at % Math.max(1, after.length)
      const old = after[i] ?? fresh
      if (kind === 'drop') after.splice(i, 1)
      else if (kind === 'insert') after.splice(i, 0, fresh)
      else if (kind === 'replace') after[i] = fresh
      else if (kind === 'negate') after[i] = old.replace(' ', ' not ')
      else after.splice(to % Math.max(1, after.length), 0, ...after.splice(i, 1))
    }
    return { before, after, separator }
  })
