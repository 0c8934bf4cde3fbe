import type { Schema } from './schema-words.ts'

/** What stands in an example for a field of that name, wherever the schema takes it. */
const WORDS: Readonly<Record<string, unknown>> = {
  title: 'The bridge',
  name: 'budget.pdf',
  standalone: 'The mayor spent 12 million euros on the bridge.',
  exact: '12 million',
  prefix: 'spent ',
  suffix: ' on the bridge',
  note: 'Table 3 has the sum.',
  initials: 'AC',
  rationale: 'The budget has the sum.',
  csl: { type: 'report', title: 'The budget of 2024' },
  type: 'application/pdf',
  text: 'The budget has another sum.',
  question: 'Where is the sum from?',
  to: '12.4 million',
  on: { record: 'claims', id: 'claim-id' },
  pack: {
    id: 'two',
    name: 'True or false',
    bestRating: 2,
    worstRating: 1,
    requires: { rationale: true, links: 1 },
    verdicts: [
      { id: 'true', label: 'True', definition: '', glyph: '●', look: 'true', rating: 2 },
      { id: 'false', label: 'False', definition: '', glyph: '✗', look: 'false', rating: 1 },
    ],
  },
}

const NUMBERS: Readonly<Record<string, number>> = { start: 16, end: 26, size: 48_213 }

/** The shortest value that the schema takes, in plausible words; of optional fields, the first. */
export function example(schema: Schema, name = ''): unknown {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return example(choices[0] ?? {}, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'string':
      return textFor(schema, name)
    case 'integer':
    case 'number':
      return NUMBERS[name] ?? Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? 0) + 1)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, (_, at) => itemFor(schema, name, at))
    case 'object':
      return typeof WORDS[name] === 'object' ? WORDS[name] : objectFor(schema)
    default:
      return ''
  }
}

/** Items differ, as those of a list of ids do. */
function itemFor({ items }: Schema, name: string, at: number): unknown {
  const item = example(items ?? {}, name.replace(/s$/, ''))
  return typeof item === 'string' && name.endsWith('Ids') ? `${item}-${at + 1}` : item
}

function textFor({ pattern }: Schema, name: string): unknown {
  if (pattern === '^[0-9a-f]{64}$')
    return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  if (name.endsWith('Id') || name === 'id')
    return `${name === 'id' ? 'source' : name.slice(0, -2)}-id`
  return typeof WORDS[name] === 'string' ? WORDS[name] : name
}

function objectFor({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => required.includes(name))
  // A person is an object like any other, and the one whose name is not a file's.
  if (properties.initials)
    return { id: 'ada', name: 'Ada Checker', initials: 'AC', role: 'checker' }
  const chosen = names.length > 0 ? names : Object.keys(properties).slice(0, 1)
  return Object.fromEntries(chosen.map((name) => [name, example(properties[name] ?? {}, name)]))
}
