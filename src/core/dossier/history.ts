import { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import { Sha256 } from './entities.ts'
import { Patch } from './patch.ts'
import { Person } from './people.ts'

/** The version of the lines that this program writes. */
export const LINE_VERSION = 1

/** Labels of lines that no undo goes past. */
export const BARRIERS: readonly string[] = [
  'createDossier',
  'signOff',
  'merge',
  'migrate',
  'rebuild',
]

const LineBody = z.strictObject({
  v: z.literal(LINE_VERSION),
  /** How many lines lie on the way of first parents from the start to here, this one counted. */
  seq: z.int().positive(),
  /** ISO 8601 in UTC, as the writer's clock had it; order is the chain's, never the clock's. */
  at: z.string(),
  by: Person,
  /** The command's type; or undo, redo, merge, migrate, or rebuild (after damage). */
  label: z.string().min(1),
  /** Lines that share one are undone together. */
  group: z.string().min(1).optional(),
  /** The hashes of the lines that this one takes back, newest first. */
  undoes: z.array(Sha256).min(1).optional(),
  /** The hashes of the lines before it: none for the first line, two for a merge. */
  parents: z.array(Sha256).max(2),
  patches: z.array(Patch),
  /** What takes the patches back. */
  inverse: z.array(Patch),
})
export type LineBody = z.infer<typeof LineBody>

/** One line of a dossier's history, with the SHA-256 of its bytes up to the hash. */
export type Line = LineBody & { readonly hash: string }

/** Where a history stands. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Given from outside: core has no crypto. */
export type Hasher = (text: string) => string

/** What a new line says; its place in the chain follows from the head. */
export type LineContent = Omit<LineBody, 'v' | 'seq' | 'parents'>

/** The line that follows `head`, or starts a history; a merge names the other side's head. */
export function nextLine(head: Head | null, content: LineContent, otherHead?: string): LineBody {
  const { at, by, label, group, undoes, patches, inverse } = content
  const parents =
    head === null ? [] : otherHead === undefined ? [head.hash] : [head.hash, otherHead]
  return {
    v: LINE_VERSION,
    seq: (head?.seq ?? 0) + 1,
    at,
    by,
    label,
    ...(group === undefined ? {} : { group }),
    ...(undoes === undefined ? {} : { undoes }),
    parents,
    patches,
    inverse,
  }
}

/** The line as it stands in the file, without the newline, and its hash, which covers the bytes before it. */
export function encodeLine(body: LineBody, sha256: Hasher): { text: string; line: Line } {
  const before = JSON.stringify(body).slice(0, -1)
  const hash = sha256(before)
  return { text: `${before},"hash":"${hash}"}`, line: { ...body, hash } }
}

const HASH_AT_END = /,"hash":"([0-9a-f]{64})"\}$/
const HASH_LENGTH = ',"hash":""}'.length + 64

/**
 * Reads a line as it stands in the file, without the newline, and checks its hash.
 * Fails with `newer` for a line of a newer version, and with `damaged` for all else.
 */
export function decodeLine(text: string, sha256: Hasher): Result<Line> {
  const hash = HASH_AT_END.exec(text)?.[1]
  if (hash === undefined || sha256(text.slice(0, -HASH_LENGTH)) !== hash) {
    return damaged('its hash does not fit its words')
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return damaged('it is not JSON')
  }
  const { hash: _, ...body } = json as Record<string, unknown>
  if (typeof body.v === 'number' && body.v > LINE_VERSION) {
    return fail(
      'newer',
      'The history was written by a newer version of Tickmark.',
      'Open it with that version, or update this one.',
    )
  }
  const parsed = LineBody.safeParse(body)
  if (!parsed.success) return damaged(z.prettifyError(parsed.error))
  return ok({ ...parsed.data, hash })
}

function damaged(why: string): Result<never> {
  return fail('damaged', `A line of the history is damaged: ${why}.`, 'Restore it from a backup.')
}
