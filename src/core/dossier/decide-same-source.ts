import { fail, ok, type Result } from '../result.ts'
import { changedFields, gone, same } from './change.ts'
import type { CommandOf } from './commands.ts'
import { queriesTo } from './contacts.ts'
import { becameOf } from './decide-source.ts'
import type { Dossier } from './dossier.ts'
import type { Link, Source } from './entities.ts'
import { isInborn } from './id.ts'
import type { Patch } from './patch.ts'

export function mergeSources(
  dossier: Dossier,
  { sourceId, into }: CommandOf<'mergeSources'>,
): Result<Patch[]> {
  const from = dossier.sources[sourceId]
  const kept = dossier.sources[into]
  if (from === undefined || kept === undefined) return gone('source')
  if (from === kept) {
    return fail('one', 'That is the same record.', 'Choose another record of the source.')
  }
  const path = ['sources', into]
  return ok([
    ...filled(path, kept, from),
    ...links(dossier, sourceId, into),
    ...queriesTo(dossier, sourceId).map(({ id, to }) => ({
      path: ['queries', id, 'to'],
      value: { ...to, sourceId: into },
    })),
    ...becameOf(dossier, sourceId, into),
    ...Object.values(dossier.comments)
      .filter(({ on }) => on.record === 'sources' && on.id === sourceId)
      .map(({ id }) => ({ path: ['comments', id, 'on'], value: { record: 'sources', id: into } })),
    { path: ['sources', sourceId] },
  ])
}

/** What `from` says and `kept` does not, with the kept files. A risk to either is one to both. */
function filled(path: readonly string[], kept: Source, from: Source): Patch[] {
  const added = <T>(field: 'csl' | 'evidence', theirs: Readonly<Record<string, T>>) =>
    Object.entries(theirs)
      .filter(([key]) => !Object.hasOwn(kept[field], key) && !isInborn(key))
      .map(([key, value]) => ({ path: [...path, field, key], value }))
  const texts = Object.values(from.evidence).flatMap((file): Patch[] => {
    const mine = kept.evidence[file.sha256]
    if (!mine || mine.text !== null || file.text === null) return []
    return [{ path: [...path, 'evidence', file.sha256], value: { ...mine, text: file.text } }]
  })
  return [
    ...added('csl', from.csl),
    ...added('evidence', from.evidence),
    ...texts,
    ...changedFields(path, kept, {
      rank: kept.rank === 'unset' ? from.rank : kept.rank,
      contact: kept.contact.trim() === '' ? from.contact : kept.contact,
      archivedUrl: kept.archivedUrl.trim() === '' ? from.archivedUrl : kept.archivedUrl,
      atRisk: kept.atRisk || from.atRisk,
    }),
  ]
}

/** The links go over; one that says nothing which another does not say already is let go. */
function links(dossier: Dossier, sourceId: string, into: string): Patch[] {
  const all = Object.values(dossier.links)
  const there = all.filter((link) => link.sourceId === into)
  return all
    .filter((link) => link.sourceId === sourceId)
    .map((link) =>
      there.some((other) => saysTheSame(link, other)) && !isSpokenOf(dossier, link)
        ? { path: ['links', link.id] }
        : { path: ['links', link.id, 'sourceId'], value: into },
    )
}

function saysTheSame(a: Link, b: Link): boolean {
  const said = ({ id: _, sourceId: __, made: ___, ...rest }: Link) => rest
  return same(said(a), said(b))
}

function isSpokenOf(dossier: Dossier, link: Link): boolean {
  return Object.values(dossier.comments).some(({ on }) => on.id === link.id)
}
