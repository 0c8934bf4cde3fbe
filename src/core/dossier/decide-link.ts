import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { commentsOn } from './decide-comment.ts'
import { newSource } from './decide-source.ts'
import type { Dossier } from './dossier.ts'
import type { Link, Source } from './entities.ts'
import type { Patch } from './patch.ts'

export function addLink(
  dossier: Dossier,
  command: CommandOf<'addLink'>,
  context: Context,
): Result<Patch[]> {
  if (dossier.claims[command.claimId] === undefined) return gone('claim')
  return tie(dossier, command, context)
}

/** The same for a claim that is there, or will be. A new source comes first, and the link last. */
export function tie(
  dossier: Dossier,
  command: Omit<CommandOf<'addLink'>, 'type'>,
  context: Context,
): Result<Patch[]> {
  const isNew = !('id' in command.source)
  const source =
    'id' in command.source ? dossier.sources[command.source.id] : newSource(command.source, context)
  if (source === undefined) return gone('source')
  const evidence = command.evidence ?? null
  if (!keeps(source, evidence)) return notKept()
  const link: Link = {
    id: context.newId(),
    claimId: command.claimId,
    sourceId: source.id,
    stance: command.stance ?? 'supports',
    quote: command.quote ?? { exact: '', prefix: '', suffix: '' },
    locator: command.locator ?? { label: 'page', value: '' },
    evidence,
    found: command.found ?? null,
    authority: command.authority ?? '',
    rebuttal: command.rebuttal ?? '',
    note: command.note ?? '',
    made: stamp(context),
  }
  return ok([
    ...(isNew ? [{ path: ['sources', source.id], value: source }] : []),
    { path: ['links', link.id], value: link },
  ])
}

export function editLink(dossier: Dossier, command: CommandOf<'editLink'>): Result<Patch[]> {
  const link = dossier.links[command.linkId]
  if (link === undefined) return gone('link')
  const { changes } = command
  const source = dossier.sources[link.sourceId]
  if (source === undefined) return gone('source')
  if (changes.evidence !== undefined && !keeps(source, changes.evidence)) return notKept()
  return ok(changedFields(['links', link.id], link, changes))
}

export function removeLink(dossier: Dossier, command: CommandOf<'removeLink'>): Result<Patch[]> {
  const { linkId } = command
  if (dossier.links[linkId] === undefined) return gone('link')
  return ok([...commentsOn(dossier, linkId), { path: ['links', linkId] }])
}

function keeps(source: Source, sha256: string | null): boolean {
  return sha256 === null || source.evidence[sha256] !== undefined
}

function notKept(): Result<never> {
  return fail(
    'evidence',
    'The source does not have that file.',
    'Attach the file to the source first.',
  )
}
