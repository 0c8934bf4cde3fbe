import type { Dossier, Place, RecordName } from '../../core/dossier/index.ts'
import { fieldsOf } from '../../core/source/index.ts'

type FieldOf<N extends RecordName> = Exclude<keyof Dossier[N][string], 'id'>

/** What each field of each thing is called, as it stands over its values. */
export const FIELD_NAMES: { readonly [N in RecordName]: Readonly<Record<FieldOf<N>, string>> } & {
  readonly info: Readonly<Record<Exclude<keyof Dossier['info'], 'id'>, string>>
} = {
  info: {
    title: 'title',
    pack: 'verdicts',
    currentDraft: 'draft under check',
    assignee: 'who has it',
    url: 'where it was published',
    made: 'made',
  },
  drafts: {
    title: 'title',
    byline: 'byline',
    publisher: 'publisher',
    published: 'date',
    url: 'web address',
    language: 'language',
    text: 'text',
    blocks: 'paragraphs',
    charset: 'character set',
    warnings: 'warnings',
    number: 'number',
    state: 'state',
    choices: 'how it was read',
    original: 'file',
    made: 'made',
  },
  claims: {
    places: 'words',
    standalone: 'standing alone',
    claimant: 'who says it',
    kind: 'kind',
    status: 'status',
    statusBy: 'who set the status',
    verdict: 'verdict',
    verdictBy: 'who gave the verdict',
    verdictFor: 'wording that was judged',
    rationale: 'why',
    assignee: 'who has it',
    appearances: 'where it was said',
    reasons: 'why it was suggested',
    dissent: 'verdicts before',
    made: 'made',
  },
  sources: {
    csl: 'description',
    rank: 'rank',
    contact: 'contact',
    archivedUrl: 'archived at',
    atRisk: 'at risk',
    evidence: 'kept file',
    made: 'made',
  },
  links: {
    claimId: 'claim',
    sourceId: 'source',
    stance: 'what it does to the claim',
    quote: 'passage',
    locator: 'where in the source',
    evidence: 'kept file',
    found: 'place in the kept file',
    authority: 'what makes it an authority',
    rebuttal: 'why the claim stands all the same',
    note: 'note',
    made: 'made',
  },
  flags: {
    claimId: 'claim',
    reason: 'reason',
    text: 'words',
    resolution: 'what became of it',
    made: 'made',
  },
  comments: { on: 'what it is on', text: 'words', resolved: 'resolved', made: 'made' },
  queries: {
    claimId: 'claim',
    to: 'who is asked',
    question: 'question',
    waiting: 'sent',
    answered: 'answer',
    contacts: 'contact',
    made: 'made',
  },
  ticks: { kind: 'kind', places: 'words', made: 'made' },
  notes: {
    kind: 'kind',
    places: 'words',
    author: 'author',
    date: 'date',
    text: 'words of the note',
    sourceId: 'source made of it',
    made: 'made',
  },
  corrections: {
    claimId: 'claim',
    draftId: 'draft',
    from: 'words before',
    to: 'proposed words',
    decision: 'decision',
    outcome: 'in a later draft',
    made: 'made',
  },
  dismissals: { places: 'words', reasons: 'why it was suggested', made: 'made' },
  signOffs: {
    head: 'line of the history',
    draftId: 'draft',
    note: 'note',
    made: 'made',
  },
}

/** What a path names within its thing; null where it names the thing as a whole. */
export function fieldName(path: readonly string[], type = ''): string | null {
  const [record = '', second, third, key] = path
  const field = record === 'info' ? second : third
  if (field === undefined) return null
  if (record === 'sources' && field === 'csl' && key !== undefined) return cslName(key, type)
  const names: Readonly<Record<string, string>> = FIELD_NAMES[record as RecordName]
  return names[field] ?? spaced(field)
}

/** A variable of CSL as the form of that kind of source calls it. */
function cslName(variable: string, type: string): string {
  if (variable === 'type') return 'kind'
  if (variable === 'URL') return 'web address'
  if (variable === 'DOI') return 'DOI'
  const field = fieldsOf(type).find((each) => each.variable === variable)
  return (field?.label ?? spaced(variable)).toLowerCase()
}

/** “container-title” as “container title”. */
function spaced(name: string): string {
  return name
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

export const OUTCOME_WORDS: Readonly<Record<Place['outcome'], string>> = {
  marked: 'marked by hand',
  unchanged: 'unchanged',
  moved: 'moved',
  edited: 'reworded',
  ambiguous: 'fits more than one passage',
  deleted: 'gone from the draft',
}
