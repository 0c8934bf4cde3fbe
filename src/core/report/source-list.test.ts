import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { context, sample } from './fixture.testing.ts'
import { reportModel } from './report-model.ts'
import { sourceList } from './source-list.ts'

const csl = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../resources/csl', name), 'utf8')
const locale = csl('locales-en-US.xml')

it.each(['apa.csl', 'chicago-note-bibliography.csl', 'modern-language-association.csl'])(
  'numbers the sources as the report does, one line each, by %s',
  (style) => {
    const model = reportModel(sample(), context)
    const lines = sourceList(model, { style: csl(style), locale })
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => /^\[(\d+)\] \S/.exec(line)?.[1])).toEqual([...'1234567'])
    expect(lines[1]).toMatch(/Oyelaran.*Night lines/i)
    expect(lines[6]).toBe('[7] Source withheld')
    expect(lines.join()).not.toMatch(/dahlgren/i)
  },
)
