import {
  type Carried,
  type Choose,
  type MergeConflict,
  type MergePlan,
  type Person,
  planMerge,
  unseen,
} from '../../core/dossier/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Backup } from '../backup-file.ts'
import type { Disk } from '../disk.ts'
import { diskFailure } from '../disk-failure.ts'
import type { OpenDossier } from '../live-dossier.ts'
import { linesTo, readLines, type TextLine } from './history-text.ts'
import { uniteFiles } from './unite-files.ts'

/** What merging came to. */
export interface MergedIn {
  readonly kind: MergePlan['kind']
  /** What stands on another draft than it was marked on, for a person to look at. */
  readonly carried: readonly Carried[]
  /** The backup of the state before; null where nothing had to change. */
  readonly backup: Backup | null
}

/** A hand-off file of a dossier that is here already, unpacked and checked, until it is merged or let go. */
export class HandOffToMerge {
  /** The dossier that is here. */
  readonly dossier: OpenDossier
  readonly kind: MergePlan['kind']
  /** What has to be chosen, as of the opening. */
  readonly conflicts: readonly MergeConflict[]
  readonly #unpacked: string
  readonly #theirs: readonly TextLine[]
  readonly #disk: Disk

  constructor(
    dossier: OpenDossier,
    unpacked: string,
    plan: MergePlan,
    theirs: readonly TextLine[],
    disk: Disk,
  ) {
    this.dossier = dossier
    this.kind = plan.kind
    this.conflicts = plan.conflicts
    this.#unpacked = unpacked
    this.#theirs = theirs
    this.#disk = disk
  }

  /**
   * Merges it into the dossier as that stands now, a backup first. Fails with `conflicts` where one
   * of them is not chosen, and with `changed` where something changed meanwhile; nothing has then.
   */
  async merge(choose: Choose, by: Person): Promise<Result<MergedIn>> {
    const compared = await compare(this.dossier, this.#theirs)
    if (!compared.ok) return compared
    const { plan, head, lines } = compared.value
    if (plan.kind === 'nothing') return ok({ kind: plan.kind, carried: [], backup: null })
    const merged = plan.mergeWith(choose)
    if (merged === null) return unresolved(plan.conflicts.length)
    const backup = await this.dossier.backUp('merge')
    if (!backup.ok) return backup
    try {
      await uniteFiles(this.#unpacked, this.dossier.folder, this.#disk)
    } catch (error) {
      return { ok: false, error: diskFailure('The files could not be taken over', error) }
    }
    const patches = plan.kind === 'forward' ? null : merged.patches
    const taken = await this.dossier.takeIn({ from: head, lines, patches, by })
    if (!taken.ok) return taken
    return ok({ kind: plan.kind, carried: merged.carried, backup: backup.value })
  }

  /** Removes what was unpacked. The dossier stays as it is. */
  async close(): Promise<void> {
    await this.#disk.remove(this.#unpacked).catch(() => undefined)
  }
}

/** Unpacked in `folder`, beside the dossier that it is to be merged into. */
export async function handOffToMerge(
  dossier: OpenDossier,
  folder: string,
  head: string,
  disk: Disk,
): Promise<Result<HandOffToMerge>> {
  try {
    const theirs = linesTo(await readLines(folder, disk), head)
    const compared = await compare(dossier, theirs)
    if (!compared.ok) return compared
    return ok(new HandOffToMerge(dossier, folder, compared.value.plan, theirs, disk))
  } catch (error) {
    return { ok: false, error: diskFailure('The histories could not be compared', error) }
  }
}

interface Compared {
  readonly plan: MergePlan
  /** Where the dossier stood. */
  readonly head: string
  /** What it lacks. */
  readonly lines: readonly TextLine[]
}

async function compare(
  dossier: OpenDossier,
  theirs: readonly TextLine[],
): Promise<Result<Compared>> {
  const read = await dossier.savedLines()
  if (!read.ok) return read
  const { head, lines: all } = read.value
  const ours = linesTo(all, head).map(({ line }) => line)
  if (ours[0]?.hash !== theirs[0]?.line.hash) return FOREIGN
  const plan = planMerge(
    ours,
    theirs.map(({ line }) => line),
  )
  const known = all.map(({ line }) => line)
  const missing = new Set(
    unseen(
      known,
      theirs.map(({ line }) => line),
    ).map(({ hash }) => hash),
  )
  return ok({ plan, head, lines: theirs.filter(({ line }) => missing.has(line.hash)) })
}

const FOREIGN = fail(
  'foreign',
  'The dossier that is here has the same name and another history, so the two cannot be merged.',
  'Open the file in another library.',
)

function unresolved(count: number): Result<never> {
  return fail(
    'conflicts',
    `Both sides changed the same: ${count} conflicts are to be decided.`,
    'Choose for each which side stands. Nothing has changed.',
  )
}
