import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Command } from '../../src/core/dossier/index.ts'
import { commandSchemas, commandsDoc, exampleOf } from './commands-doc.ts'

const file = resolve(import.meta.dirname, '../../docs/commands.md')

describe('docs/commands.md', () => {
  it('is what the schemas say; if not, run “npm run docs:commands”', () => {
    expect(readFileSync(file, 'utf8')).toBe(commandsDoc())
  })

  it('has every command', () => {
    const types = Command.options.map((option) => option.shape.type.value)
    expect(commandSchemas().map(({ properties }) => properties.type?.const)).toEqual(types)
  })

  for (const schema of commandSchemas()) {
    const type = String(schema.properties.type?.const)
    it(`says what ${type} does`, () => {
      expect(schema.description).toMatch(/^[A-Z].*\.$/)
    })

    it.skipIf(type === 'createDossier')(`has an example of ${type} that is one`, () => {
      expect(Command.safeParse(exampleOf(schema)).error).toBeUndefined()
    })
  }
})
