import { describe, expect, it } from 'vitest'
import { Info, RECORD_FIELDS, type RecordName, records } from '../../core/dossier/index.ts'
import { everything } from './everything.testing.ts'
import { FIELD_NAMES, fieldName } from './field-names.ts'
import { thingsOf } from './things.ts'
import { valueWords, wholeWords } from './value-words.ts'

const things = thingsOf(everything, everything)

/** Every path that a conflict or a change can name, with its value. */
function everyUnit(): [string, string[], unknown][] {
  const units: [string, string[], unknown][] = []
  const add = (path: string[], value: unknown) => units.push([path.join('/'), path, value])
  for (const field of Object.keys(Info.shape)) {
    add(['info', field], everything.info[field as keyof typeof everything.info])
  }
  for (const [record, schema] of Object.entries(records)) {
    for (const [id, entity] of Object.entries(everything[record as RecordName])) {
      for (const field of Object.keys(schema.shape)) {
        const value = (entity as Record<string, unknown>)[field]
        add([record, id, field], value)
        if (!RECORD_FIELDS[record]?.includes(field)) continue
        for (const [key, inner] of Object.entries(value as object)) {
          add([record, id, field, key], inner)
        }
      }
    }
  }
  return units.filter(([, path]) => path.at(-1) !== 'id')
}

describe('every record and field', () => {
  it('has an example here that says something', () => {
    for (const record of Object.keys(records) as RecordName[]) {
      expect(Object.keys(everything[record]), record).toHaveLength(1)
    }
    for (const [name, , value] of everyUnit()) expect(value, name).toBeTruthy()
  })

  it.each(everyUnit())('has a name and words for its value: %s', (_, path, value) => {
    expect(fieldName(path, 'report')).toMatch(/^[a-z][a-z0-9 ]+$|^[0-9a-f]{64}$|^DOI$/i)
    const words = valueWords(path, value, things)
    expect(words).toBeTruthy()
    expect(words).not.toMatch(/[{}]|\[object|undefined|null|no words for/)
    // No id of a thing, and no name that only a program knows.
    expect(words).not.toMatch(/\b[a-z]1\b|secondSource|sentBack|clearedAll/)
  })

  it('has a title for its thing', () => {
    for (const record of Object.keys(records) as RecordName[]) {
      const [id = ''] = Object.keys(everything[record])
      expect(things.title(record, id), record).toMatch(/^[A-Z][\w-]+ /)
      expect(things.title(record, 'gone'), record).toMatch(/^[A-Z]/)
      expect(things.title(record, 'gone'), record).not.toContain('gone')
    }
  })

  it('is told of a thing as a whole, but for what only follows', () => {
    expect(wholeWords('claims', everything.claims.c1 as object, things)).toContainEqual({
      ...{ what: 'verdict', words: 'False', field: 'verdict' },
    })
    for (const record of Object.keys(records) as RecordName[]) {
      const [entity] = Object.values(everything[record])
      expect(wholeWords(record, entity as object, things).length, record).toBeGreaterThan(0)
    }
  })
})

describe('the words of a value', () => {
  it.each([
    [['claims', 'c1', 'verdict'], 'false', 'False'],
    [['claims', 'c1', 'assignee'], null, null],
    [['claims', 'c1', 'rationale'], '', null],
    [['claims', 'c1', 'places', 'd1'], everything.claims.c1?.places.d1, '“12 million”'],
    [['comments', 'm1', 'on'], everything.comments.m1?.on, 'Claim 1 “12 million”'],
    [['queries', 'q1', 'to'], everything.queries.q1?.to, 'Source “The budget”'],
    [['sources', 's1', 'csl', 'author'], everything.sources.s1?.csl.author, 'Okafor, Ines'],
    [['corrections', 'r1', 'to'], '11 million', '11 million'],
    [['sources', 's1', 'atRisk'], true, 'yes'],
  ])('%j of %j are %j', (path, value, words) => {
    expect(valueWords(path, value, things)).toBe(words)
  })

  it('of an unknown field of a later version are none of its own', () => {
    expect(FIELD_NAMES.claims).not.toHaveProperty('mood')
    expect(fieldName(['claims', 'c1', 'moodOfDay'])).toBe('mood of day')
    expect(valueWords(['claims', 'c1', 'mood'], { a: 1 }, things)).not.toContain('{')
  })
})
