/** As much of JSON Schema as zod makes of the commands. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly description?: string
  readonly default?: unknown
}

/** What a value of the schema is, in words. */
export function typeInWords(schema: Schema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(typeInWords))].join(', or ')
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum) return schema.enum.map(code).join(', ')
  switch (schema.type) {
    case 'string':
      return textInWords(schema)
    case 'integer':
    case 'number':
      return numberInWords(schema)
    case 'boolean':
      return '`true` or `false`'
    case 'null':
      return '`null`'
    case 'array':
      return `list: ${typeInWords(schema.items ?? {})}`
    case 'object':
      return objectInWords(schema)
    default:
      return 'any JSON'
  }
}

function textInWords({ pattern, minLength }: Schema): string {
  if (pattern === '^[0-9a-f]{64}$') return 'SHA-256 in lower-case hexadecimal'
  return minLength ? 'text, not empty' : 'text'
}

function numberInWords({ type, minimum, exclusiveMinimum }: Schema): string {
  const what = type === 'integer' ? 'whole number' : 'number'
  if (exclusiveMinimum !== undefined) return `${what} above ${exclusiveMinimum}`
  return minimum === undefined || minimum < -1e15 ? what : `${what} from ${minimum}`
}

function objectInWords({ properties, additionalProperties }: Schema): string {
  const fields = Object.keys(properties ?? {}).map((name) => `\`${name}\``)
  if (fields.length > 0) return `object: ${fields.join(', ')}`
  return typeof additionalProperties === 'object'
    ? `object, each value: ${typeInWords(additionalProperties)}`
    : 'object'
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}
