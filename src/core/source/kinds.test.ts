import { describe, expect, it } from 'vitest'
import { SOURCE_TYPES } from './csl.ts'
import { CSL_TYPES, fieldsOf, kindOf } from './kinds.ts'
import { CSL_VARIABLES } from './variables.ts'

describe.each(CSL_TYPES)('the form of a source of the type %s', (type) => {
  const fields = fieldsOf(type)
  const variables = fields.map(({ variable }) => variable)

  it('asks by what it can be cited: a title or who made it', () => {
    expect(variables.some((name) => name === 'title' || name === 'author')).toBe(true)
  })

  it('asks when it came out', () => {
    expect(variables).toContain('issued')
  })

  it('asks for each variable of CSL once, in a field of its type', () => {
    expect(new Set(variables).size).toBe(variables.length)
    for (const { type, variable } of fields) {
      const held: readonly string[] = CSL_VARIABLES[type === 'url' ? 'text' : type]
      expect(held).toContain(variable)
    }
  })

  it('asks when it was read where it has a web address, and only there', () => {
    expect(variables.includes('accessed')).toBe(variables.includes('URL'))
  })

  it('names each field once', () => {
    const labels = fields.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('the kind of a source', () => {
  it('is its type where that is one of ours', () => {
    for (const type of Object.keys(SOURCE_TYPES)) expect(kindOf(type)).toBe(type)
  })

  it('is the nearest one of ours for every other type, known or not', () => {
    expect(kindOf('article-journal')).toBe('article-newspaper')
    expect(kindOf('legal_case')).toBe('legislation')
    for (const type of [...CSL_TYPES, 'hologram', 'constructor', '__proto__']) {
      expect(Object.keys(SOURCE_TYPES)).toContain(kindOf(type))
      expect(fieldsOf(type).length).toBeGreaterThan(3)
    }
  })
})
