import { z } from 'zod'
import {
  Claim,
  Comment,
  Correction,
  Dismissal,
  Draft,
  Flag,
  Link,
  Note,
  Query,
  SignOff,
  Source,
  Tick,
} from './entities.ts'
import { Id } from './id.ts'
import { VerdictPack } from './pack.ts'
import { Person, Stamp } from './people.ts'

/** The version of the state's shape. A file with a higher one is refused. */
export const DOSSIER_VERSION = 1

/** What there is one of. */
export const Info = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The dossier's own copy, so that old reports stay true. */
  pack: VerdictPack,
  currentDraft: z.string(),
  assignee: Person.nullable(),
  /** Where the article was published, once it was. */
  url: z.string(),
  made: Stamp,
})
export type Info = z.infer<typeof Info>

/** The records of entities: each is keyed by the entities' ids, which no two records share. */
export const records = {
  drafts: Draft,
  claims: Claim,
  sources: Source,
  links: Link,
  flags: Flag,
  comments: Comment,
  queries: Query,
  ticks: Tick,
  notes: Note,
  corrections: Correction,
  dismissals: Dismissal,
  signOffs: SignOff,
} as const
export type RecordName = keyof typeof records

function keyed<S extends z.ZodType>(schema: S) {
  return z.record(Id, schema)
}

/** One article and everything known about it. */
export const Dossier = z.strictObject({
  version: z.literal(DOSSIER_VERSION),
  info: Info,
  drafts: keyed(Draft),
  claims: keyed(Claim),
  sources: keyed(Source),
  links: keyed(Link),
  flags: keyed(Flag),
  comments: keyed(Comment),
  queries: keyed(Query),
  ticks: keyed(Tick),
  notes: keyed(Note),
  corrections: keyed(Correction),
  dismissals: keyed(Dismissal),
  signOffs: keyed(SignOff),
})
export type Dossier = z.infer<typeof Dossier>

/**
 * What a history starts from: its first line fills in `info` and the first draft. Until then the
 * value is a dossier in shape only.
 */
export function emptyDossier(): Dossier {
  const empty = Object.fromEntries(Object.keys(records).map((name) => [name, {}]))
  return { version: DOSSIER_VERSION, info: {}, ...empty } as unknown as Dossier
}
