/**
 * A value as JSON would bring it back: a copy, without what JSON cannot say. It costs a third of
 * writing and reading the JSON, which every command would wait for.
 */
export function asWritten<T>(value: T): T
export function asWritten(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => asWritten(item) ?? null)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const item = asWritten((value as Record<string, unknown>)[key])
    if (item !== undefined) put(copy, key, item)
  }
  return copy
}

function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value
  else Object.defineProperty(target, key, { value, ...ORDINARY })
}

const ORDINARY = { enumerable: true, configurable: true, writable: true }
