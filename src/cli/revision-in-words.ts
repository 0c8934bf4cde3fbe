import type { Dossier, Place } from '../core/dossier/index.ts'
import type { ShownCarried, ShownRevision } from './revise-dossier.ts'

/** What became of claims: those that ask most of a person come first. */
const GROUPS: readonly {
  readonly title: string
  readonly has: (claim: ShownCarried) => boolean
}[] = [
  { title: 'Edited', has: ({ outcome }) => outcome === 'edited' },
  { title: 'Deleted', has: ({ outcome }) => outcome === 'deleted' },
  { title: 'Ambiguous', has: ({ outcome }) => outcome === 'ambiguous' },
  { title: 'Context changed', has: ({ contextChanged }) => contextChanged },
  { title: 'Moved', has: ({ outcome }) => outcome === 'moved' },
  { title: 'Unchanged', has: () => true },
]

/**
 * What a new draft makes of a dossier's claims, in lines for people, and what to do next. `dossier`
 * is the state afterwards, and `folder` its folder.
 */
export function revisionInWords(
  { draft, claims }: ShownRevision,
  dossier: Dossier,
  folder: string,
): string[] {
  const isTaken = draft.state === 'taken'
  const text = dossier.drafts[draft.id]?.text ?? ''
  const labels = new Map(dossier.info.pack.verdicts.map(({ id, label }) => [id, label]))
  const groups = grouped(claims).flatMap(({ title, members }) => [
    `${title}: ${members.length}`,
    ...members.flatMap((claim) => claimInWords(claim, text, labels)),
  ])
  return [
    `Draft ${draft.number} ${isTaken ? 'is the one under check now' : 'has arrived'}. Claims: ${claims.length}`,
    ...groups,
    ...(isTaken ? takenNext(folder) : arrivedNext(draft.id, folder)),
  ]
}

function grouped(claims: readonly ShownCarried[]) {
  const groups = GROUPS.map(({ title }) => ({ title, members: [] as ShownCarried[] }))
  for (const claim of claims) groups[GROUPS.findIndex(({ has }) => has(claim))]?.members.push(claim)
  return groups.filter(({ members }) => members.length > 0)
}

function claimInWords(
  claim: ShownCarried,
  text: string,
  labels: ReadonlyMap<string, string>,
): string[] {
  const { number, quote, was, status, verdict, verdictFor, outcome, contextChanged } = claim
  const given = verdict === null ? 'no verdict' : (labels.get(verdict) ?? verdict)
  const earlier = verdictFor === null ? '' : ' for an earlier wording'
  const lines = [`${String(number).padStart(4)}  ${quote ?? was}  [${status}, ${given}${earlier}]`]
  const add = (line: string) => lines.push(`      ${line}`)
  if (outcome === 'edited') add(`was: ${was}`)
  for (const change of claim.changes) add(changeInWords(change))
  for (const { start, end } of claim.candidates) add(`possible: ${text.slice(start, end)}`)
  if (outcome === 'edited' && contextChanged) add('the sentence round it changed too')
  if (outcome === 'moved' && contextChanged) add('it moved, too')
  return lines
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  negation: 'a negation',
  name: 'a name',
  date: 'a date',
  unit: 'a unit',
  quotation: 'a quotation',
  wording: 'the wording',
}

/** “a number: 10,000 → 6,300”. */
function changeInWords({ kind, from, to }: Place['changes'][number]): string {
  const what = KINDS[kind] ?? kind
  if (from === '') return `${what}: added “${to}”`
  return to === '' ? `${what}: left out “${from}”` : `${what}: ${from} → ${to}`
}

function arrivedNext(draftId: string, folder: string): string[] {
  const refuse = JSON.stringify({ type: 'refuseDraft', draftId })
  return [
    'Next: open the dossier in Tickmark to decide claim by claim, or run this again with --take.',
    `To refuse the draft: echo '${refuse}' | tickmark apply ${quoted(folder)}`,
  ]
}

function takenNext(folder: string): string[] {
  return [`To take that back: echo '{"undo":true}' | tickmark apply ${quoted(folder)}`]
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
