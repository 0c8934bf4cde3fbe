import type { z } from 'zod'
import { Dossier, emptyDossier } from './dossier.ts'

/** One change of the state's shape, from the version before `to`. It is never altered once released. */
export interface Migration {
  readonly to: number
  /** Stands in histories for good. */
  readonly name: string
  /**
   * The same dossier in the shape of version `to`; the version itself is set for it. It is given a
   * copy of its own, and now and then an empty dossier, whose `info` has no fields yet.
   */
  readonly migrate: (state: OldState) => object
}

/** A state as some version had it. */
export type OldState = Record<string, Record<string, unknown>>

/** What a program reads: states of each version that the migrations start from, and of the one they lead to. */
export interface Format {
  readonly migrations: readonly Migration[]
  /** What a state of the present version is. */
  readonly schema: z.ZodObject
}

/** Every migration, in order and without a gap. There is none yet: version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = []

/** What this program reads and writes. */
export const PRESENT: Format = { migrations: MIGRATIONS, schema: Dossier }

/** The version that migrations lead to. Throws where they have a gap, or two share a name. */
export function versionAfter(migrations: readonly Migration[]): number {
  migrations.forEach(({ to, name }, index) => {
    if (to !== index + 2)
      throw new Error(`The migration “${name}” leads to ${to}, not ${index + 2}`)
    const first = migrations.findIndex((other) => other.name === name)
    if (first !== index) throw new Error(`Two migrations are called “${name}”`)
  })
  return migrations.length + 1
}

/** A state brought to a later version, step by step; of the same version, itself. */
export function migrateTo(state: Dossier, version: number, format = PRESENT): Dossier {
  let at = state
  for (const { to, migrate } of format.migrations.slice(at.version - 1, version - 1)) {
    const copy = JSON.parse(JSON.stringify(at))
    at = { ...migrate(copy), version: to } as unknown as Dossier
  }
  return at
}

/** What a history of a version starts from. */
export function emptyAt(version: number, format = PRESENT): Dossier {
  if (format === PRESENT && version === versionAfter(MIGRATIONS)) return emptyDossier()
  const records = Object.fromEntries(FIRST_RECORDS.map((name) => [name, {}]))
  return migrateTo({ version: 1, info: {}, ...records } as unknown as Dossier, version, format)
}

/** The records of version 1, for good. */
export const FIRST_RECORDS: readonly string[] = [
  'drafts',
  'claims',
  'sources',
  'links',
  'flags',
  'comments',
  'queries',
  'ticks',
  'notes',
  'corrections',
  'dismissals',
  'signOffs',
]
