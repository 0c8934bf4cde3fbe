import { z } from 'zod'
import { Command } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'

/** What one line of `tickmark apply` asks for. */
export type ApplyRequest =
  | { readonly kind: 'command'; readonly command: Command; readonly group?: string }
  | { readonly kind: 'undo' | 'redo' }

const Grouped = z.strictObject({ command: Command, group: z.string().min(1).optional() })
const Undo = z.strictObject({ undo: z.literal(true) })
const Redo = z.strictObject({ redo: z.literal(true) })

/**
 * Reads a line: a command, a command in a group (`{"command": …, "group": …}`), `{"undo": true}`
 * or `{"redo": true}`. Fails with `request`, and says where the line is wrong.
 */
export function decodeRequest(line: string | null): Result<ApplyRequest> {
  const json = parse(line)
  if (!json.ok) return json
  const { value } = json
  if ('undo' in value) return decoded(Undo, value, () => ({ kind: 'undo' }))
  if ('redo' in value) return decoded(Redo, value, () => ({ kind: 'redo' }))
  if (!('command' in value)) {
    return decoded(Command, value, (command) => ({ kind: 'command', command }))
  }
  return decoded(Grouped, value, ({ command, group }) => ({
    kind: 'command',
    command,
    ...(group === undefined ? {} : { group }),
  }))
}

function parse(line: string | null): Result<object> {
  if (line === null) return refused('it is not UTF-8')
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return refused(line.trim() === '' ? 'it is empty' : 'it is not JSON')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refused('it is not an object')
  }
  return ok(json)
}

function decoded<T>(
  schema: z.ZodType<T>,
  json: object,
  request: (value: T) => ApplyRequest,
): Result<ApplyRequest> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return ok(request(parsed.data))
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('/') || 'the whole'
  return refused(`${issue?.message ?? 'it is wrong'} (at ${where})`)
}

function refused(why: string): Result<never> {
  return fail('request', `The line is not a command: ${why}.`, 'See docs/commands.md.')
}
