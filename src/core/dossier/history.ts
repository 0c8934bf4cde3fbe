import { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import { DOSSIER_VERSION } from './dossier.ts'
import { Sha256 } from './entities.ts'
import { Patch } from './patch.ts'
import { Person } from './people.ts'

/** The version of the lines that this program writes: that of the states which they change. */
export const LINE_VERSION: number = DOSSIER_VERSION

/** Labels of lines that no undo goes past. */
export const BARRIERS: readonly string[] = [
  'createDossier',
  'signOff',
  'merge',
  'migrate',
  'rebuild',
]

export const LineBody = z.strictObject({
  /** The version of the state that the patches apply to; in a migration's line, of the one it leads to. */
  v: z.int().positive(),
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
  /** In a line of the label `migrate`: the name of the migration that the state goes through. */
  step: z.string().min(1).optional(),
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

/** What a new line says; its place in the chain follows from the head. The version is this program's, unless given. */
export type LineContent = Omit<LineBody, 'v' | 'seq' | 'parents'> & { readonly v?: number }

/** The line that follows `head`, or starts a history; a merge names the other side's head. */
export function nextLine(head: Head | null, content: LineContent, otherHead?: string): LineBody {
  const { v = LINE_VERSION, at, by, label, group, undoes, step, patches, inverse } = content
  const parents =
    head === null ? [] : otherHead === undefined ? [head.hash] : [head.hash, otherHead]
  return {
    v,
    seq: (head?.seq ?? 0) + 1,
    at,
    by,
    label,
    ...(group === undefined ? {} : { group }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(step === undefined ? {} : { step }),
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
 * Reads a line as it stands in the file, without the newline, and checks its hash. Fails with
 * `newer` for a line that says so, whatever its hash, as a newer version may reckon it otherwise;
 * and with `damaged` for all else.
 */
export function decodeLine(text: string, sha256: Hasher, version = LINE_VERSION): Result<Line> {
  const hash = HASH_AT_END.exec(text)?.[1]
  const isWhole = hash !== undefined && sha256(text.slice(0, -HASH_LENGTH)) === hash
  const json = parse(text)
  if (typeof json?.v === 'number' && json.v > version) return newer()
  if (!isWhole) return damaged('its hash does not fit its words')
  if (json === null) return damaged('it is not JSON')
  const { hash: _, ...body } = json
  const parsed = LineBody.safeParse(body)
  if (!parsed.success) return damaged(z.prettifyError(parsed.error))
  return ok({ ...parsed.data, hash })
}

/** A JSON object, or null for everything else. */
function parse(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function newer(): Result<never> {
  return fail(
    'newer',
    'The history was written by a newer version of Tickmark.',
    'Open it with that version, or update this one.',
  )
}

function damaged(why: string): Result<never> {
  return fail('damaged', `A line of the history is damaged: ${why}.`, 'Restore it from a backup.')
}
