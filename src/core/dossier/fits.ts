import type { z } from 'zod'
import type { Dossier } from './dossier.ts'
import { PRESENT } from './migrations.ts'

/**
 * Whether what stands where a path leads is of the shape that its record asks for. Reading a
 * history checks this for all that its lines touch, and writing a line before it is written.
 */
export function fits(state: Dossier, path: readonly string[], format = PRESENT): boolean {
  const [name, id] = path as [string, string]
  const schema = format.schema.shape[name]
  const record = (state as unknown as Record<string, Record<string, unknown>>)[name]
  if (schema === undefined || record === undefined) return false
  if (name === 'info') return schema.safeParse(record).success
  if (!Object.hasOwn(record, id)) return true
  const { keyType, valueType } = schema as z.ZodRecord
  return (keyType as z.ZodType).safeParse(id).success && isOf(valueType, record[id])
}

function isOf(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
}
