import { fail, ok, type Result } from '../result.ts'
import { CslItem } from '../source/index.ts'
import { type Context, changedFields, gone, same, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { queriesTo } from './contacts.ts'
import type { Dossier } from './dossier.ts'
import type { KeptFile, Source } from './entities.ts'
import type { Patch } from './patch.ts'

export function addSource(command: CommandOf<'addSource'>, context: Context): Result<Patch[]> {
  const source = newSource(command.source, context)
  return ok([{ path: ['sources', source.id], value: source }])
}

/** A source as described, with nothing kept yet. */
export function newSource(input: CommandOf<'addSource'>['source'], context: Context): Source {
  return { id: context.newId(), ...input, evidence: {}, made: stamp(context) }
}

export function editSource(dossier: Dossier, command: CommandOf<'editSource'>): Result<Patch[]> {
  const source = dossier.sources[command.sourceId]
  if (source === undefined) return gone('source')
  const { csl = {}, ...fields } = command.changes
  const path = ['sources', source.id]
  const cslPatches: Patch[] = []
  const after: Record<string, unknown> = { ...source.csl }
  for (const [name, value] of Object.entries(csl)) {
    if (value === null ? after[name] === undefined : same(value, after[name])) continue
    if (value === null) delete after[name]
    else after[name] = value
    cslPatches.push({ path: [...path, 'csl', name], ...(value === null ? {} : { value }) })
  }
  const parsed = CslItem.safeParse(after)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
    return fail(
      'csl',
      `The source's description does not fit CSL: ${names}.`,
      'Correct these fields.',
    )
  }
  return ok([...cslPatches, ...changedFields(path, source, fields)])
}

export function removeSource(
  dossier: Dossier,
  command: CommandOf<'removeSource'>,
): Result<Patch[]> {
  const { sourceId } = command
  if (dossier.sources[sourceId] === undefined) return gone('source')
  const links = Object.values(dossier.links).filter((link) => link.sourceId === sourceId)
  const queries = queriesTo(dossier, sourceId)
  const doomed = new Set([sourceId, ...links.map(({ id }) => id), ...queries.map(({ id }) => id)])
  const comments = Object.values(dossier.comments).filter((comment) => doomed.has(comment.on.id))
  return ok([
    ...comments.map((comment) => ({ path: ['comments', comment.id] })),
    ...links.map((link) => ({ path: ['links', link.id] })),
    ...queries.map((query) => ({ path: ['queries', query.id] })),
    ...becameOf(dossier, sourceId, null, doomed),
    { path: ['sources', sourceId] },
  ])
}

/** What answers and notes that became this source name instead of it; `except` these entities. */
export function becameOf(
  dossier: Dossier,
  sourceId: string,
  instead: string | null,
  except: ReadonlySet<string> = new Set(),
): Patch[] {
  const notes = Object.values(dossier.notes).filter((note) => note.sourceId === sourceId)
  const queries = Object.values(dossier.queries).filter(({ id }) => !except.has(id))
  return [
    ...notes.map(({ id }) => ({ path: ['notes', id, 'sourceId'], value: instead })),
    ...queries.flatMap(({ id, answered }) =>
      answered?.sourceId === sourceId
        ? [{ path: ['queries', id, 'answered'], value: { ...answered, sourceId: instead } }]
        : [],
    ),
  ]
}

export function attachEvidence(
  dossier: Dossier,
  command: CommandOf<'attachEvidence'>,
  context: Context,
): Result<Patch[]> {
  const { sourceId, file } = command
  const source = dossier.sources[sourceId]
  if (source === undefined) return gone('source')
  const before = source.evidence[file.sha256]
  if (before && (file.text === null || same(file.text, before.text))) return ok([])
  const kept: KeptFile = before ? { ...before, text: file.text } : { ...file, kept: stamp(context) }
  return ok([{ path: ['sources', sourceId, 'evidence', file.sha256], value: kept }])
}

export function detachEvidence(
  dossier: Dossier,
  command: CommandOf<'detachEvidence'>,
): Result<Patch[]> {
  const { sourceId, sha256 } = command
  if (dossier.sources[sourceId]?.evidence[sha256] === undefined) return gone('file')
  const pointing = Object.values(dossier.links).filter(
    (link) => link.sourceId === sourceId && link.evidence === sha256,
  )
  return ok([
    ...pointing.map((link) => ({ path: ['links', link.id, 'evidence'], value: null })),
    { path: ['sources', sourceId, 'evidence', sha256] },
  ])
}
