import type { Difference, Place, RecordName } from '../../core/dossier/index.ts'
import type { HandOffLook } from '../../ipc/index.ts'
import { fieldName } from './field-names.ts'
import type { Things } from './things.ts'
import { follows, valueWords, wholeWords } from './value-words.ts'

/** A field that comes in with another value; null where there was, or will be, nothing. */
export interface ChangedField {
  readonly what: string
  readonly path: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

export interface ComingThing {
  readonly key: string
  readonly title: string
  readonly how: 'new' | 'changed' | 'removed'
  /** Of what is changed: what of it, from what to what; of what is new, what its title does not say. */
  readonly fields: readonly ChangedField[]
}

/** The things of one kind that come in: “3 claims”. */
export interface ComingGroup {
  readonly record: RecordName | 'info'
  readonly heading: string
  readonly things: readonly ComingThing[]
}

/** What comes in without being asked, kind by kind. What only follows from something else is left out. */
export function comingIn(
  { changes }: Pick<HandOffLook, 'changes'>,
  things: Things,
  typeOf: (sourceId: string) => string,
): ComingGroup[] {
  const byThing = new Map<string, Difference[]>()
  for (const change of changes) {
    const [record = '', id = ''] = change.path
    const key = record === 'info' ? record : `${record}/${id}`
    byThing.set(key, [...(byThing.get(key) ?? []), change])
  }
  const groups = new Map<RecordName | 'info', ComingThing[]>()
  for (const [key, of] of byThing) {
    const [record, id = ''] = key.split('/') as [RecordName | 'info', string?]
    const thing = comingThing(record, id, of, things, typeOf)
    if (thing) groups.set(record, [...(groups.get(record) ?? []), thing])
  }
  return ORDER.flatMap((record) => {
    const list = groups.get(record)
    if (record === 'claims') list?.sort((a, b) => byOrder(a, b, things))
    return list ? [{ record, heading: headingOf(record, list.length), things: list }] : []
  })
}

function byOrder(a: ComingThing, b: ComingThing, things: Things): number {
  const [first, second] = [a, b].map(({ key }) => things.order(key.slice('claims/'.length)))
  return first === second ? 0 : (first as number) - (second as number)
}

/** Whether it only says that words of one draft stand in another one too. */
function isFoundAgain([, , field]: readonly string[], from: unknown, to: unknown): boolean {
  if (field !== 'places' || from !== undefined) return false
  const { outcome } = Object(to) as Place
  return outcome === 'unchanged' || outcome === 'moved'
}

function comingThing(
  record: RecordName | 'info',
  id: string,
  changes: readonly Difference[],
  things: Things,
  typeOf: (sourceId: string) => string,
): ComingThing | null {
  const about = { key: `${record}/${id}`, title: things.title(record, id) }
  const whole = record === 'info' ? undefined : changes.find(({ path }) => path.length === 2)
  if (whole && whole.to === undefined) return { ...about, how: 'removed', fields: [] }
  if (whole) {
    const of = record as RecordName
    const said = wholeWords(of, whole.to as object, things).filter(
      ({ field }) => !IN_TITLE[of]?.includes(field),
    )
    const fields = said.map(({ what, words, field }) => ({
      ...{ what, path: [record, id, field], from: null, to: words },
    }))
    return { ...about, how: 'new', fields }
  }
  const fields = changes.flatMap(({ path, from, to }) => {
    const field = record === 'info' ? path[1] : path[2]
    if (follows(record, field ?? '') || isFoundAgain(path, from, to)) return []
    const type = record === 'sources' ? typeOf(id) : ''
    const [before, after] = [valueWords(path, from, things), valueWords(path, to, things)]
    if (before === after) return []
    return [{ what: fieldName(path, type) ?? '', path, from: before, to: after }]
  })
  return fields.length === 0 ? null : { ...about, how: 'changed', fields }
}

/** What the title of a new thing says already, or what is as it is of every new one. */
const IN_TITLE: { readonly [N in RecordName]?: readonly string[] } = {
  drafts: [
    'number',
    'original',
    'title',
    'state',
    'byline',
    'publisher',
    'published',
    'url',
    'language',
  ],
  claims: ['places', 'kind', 'reasons', 'appearances'],
  sources: ['csl', 'rank', 'atRisk'],
  links: ['claimId', 'sourceId', 'evidence'],
  flags: ['claimId'],
  comments: ['text'],
  queries: ['question'],
  ticks: ['places', 'kind'],
  notes: ['text', 'kind', 'places', 'author', 'date'],
  corrections: ['claimId', 'from', 'to', 'draftId'],
  dismissals: ['places', 'reasons'],
  signOffs: ['head', 'draftId'],
}

const ORDER: readonly (RecordName | 'info')[] = [
  ...(['info', 'drafts', 'claims', 'sources', 'links', 'flags', 'comments', 'queries'] as const),
  ...(['corrections', 'notes', 'ticks', 'dismissals', 'signOffs'] as const),
]

const NAMES: Readonly<Record<RecordName, readonly [string, string]>> = {
  drafts: ['draft', 'drafts'],
  claims: ['claim', 'claims'],
  sources: ['source', 'sources'],
  links: ['link', 'links'],
  flags: ['flag', 'flags'],
  comments: ['comment', 'comments'],
  queries: ['query', 'queries'],
  ticks: ['tick', 'ticks'],
  notes: ['note', 'notes'],
  corrections: ['correction', 'corrections'],
  dismissals: ['dismissed suggestion', 'dismissed suggestions'],
  signOffs: ['sign-off', 'sign-offs'],
}

function headingOf(record: RecordName | 'info', count: number): string {
  if (record === 'info') return 'The dossier itself'
  return `${count.toLocaleString('en')} ${NAMES[record][count === 1 ? 0 : 1]}`
}
