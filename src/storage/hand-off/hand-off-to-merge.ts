import {
  type Carried,
  type Choose,
  type Difference,
  type Dossier,
  differencesOf,
  type Line,
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

/** What merging would do to the dossier as it stands now. */
export interface MergeLook {
  readonly kind: MergePlan['kind']
  readonly conflicts: readonly MergeConflict[]
  /** What comes in whatever is chosen. */
  readonly changes: readonly Difference[]
  /** The other side’s lines that are not here, in their order. */
  readonly lines: readonly Line[]
  readonly ours: Dossier
  readonly theirs: Dossier
}

/** A hand-off file of a dossier that is here already, unpacked and checked, until it is merged or let go. */
export class HandOffToMerge {
  /** The dossier that is here, as it was opened; the library may have closed it since. */
  readonly dossier: OpenDossier
  readonly kind: MergePlan['kind']
  /** What has to be chosen, as of the opening. */
  readonly conflicts: readonly MergeConflict[]
  readonly #unpacked: string
  readonly #theirs: readonly TextLine[]
  readonly #open: OpenIt
  readonly #disk: Disk

  constructor(
    dossier: OpenDossier,
    open: OpenIt,
    unpacked: string,
    plan: MergePlan,
    theirs: readonly TextLine[],
    disk: Disk,
  ) {
    this.dossier = dossier
    this.#open = open
    this.kind = plan.kind
    this.conflicts = plan.conflicts
    this.#unpacked = unpacked
    this.#theirs = theirs
    this.#disk = disk
  }

  /** Weighs it against the dossier as that stands now. */
  async look(): Promise<Result<MergeLook>> {
    const compared = await this.#compare()
    if (!compared.ok) return compared
    const { plan, lines } = compared.value
    const { kind, conflicts, ours, theirs } = plan
    const state = kind === 'nothing' ? ours : (plan.mergeWith(() => 'ours')?.state ?? ours)
    const changes = differencesOf(ours, state)
    return ok({ kind, conflicts, changes, lines: lines.map(({ line }) => line), ours, theirs })
  }

  /**
   * Merges it into the dossier as that stands now, a backup first. Fails with `conflicts` where one
   * of them is not chosen, and with `changed` where something changed meanwhile; nothing has then.
   */
  async merge(choose: Choose, by: Person): Promise<Result<MergedIn>> {
    const compared = await this.#compare()
    if (!compared.ok) return compared
    const { dossier, plan, head, lines } = compared.value
    if (plan.kind === 'nothing') return ok({ kind: plan.kind, carried: [], backup: null })
    const merged = plan.mergeWith(choose)
    if (merged === null) return unresolved(plan.conflicts.length)
    const backup = await dossier.backUp('merge')
    if (!backup.ok) return backup
    try {
      await uniteFiles(this.#unpacked, dossier.folder, this.#disk)
    } catch (error) {
      return { ok: false, error: diskFailure('The files could not be taken over', error) }
    }
    const patches = plan.kind === 'forward' ? null : merged.patches
    const taken = await dossier.takeIn({ from: head, lines, patches, by })
    if (!taken.ok) return taken
    return ok({ kind: plan.kind, carried: merged.carried, backup: backup.value })
  }

  async #compare(): Promise<Result<Compared & { readonly dossier: OpenDossier }>> {
    const opened = await this.#open(this.dossier.id)
    if (!opened.ok) return opened
    const compared = await compare(opened.value, this.#theirs)
    return compared.ok ? ok({ dossier: opened.value, ...compared.value }) : compared
  }

  /** Removes what was unpacked. The dossier stays as it is. */
  async close(): Promise<void> {
    await this.#disk.remove(this.#unpacked).catch(() => undefined)
  }
}

/** Opens a dossier of the library; whoever asks for one that is open gets the same. */
export type OpenIt = (id: string) => Promise<Result<OpenDossier>>

/** Unpacked in `folder`, beside the dossier that it is to be merged into. */
export async function handOffToMerge(
  dossier: OpenDossier,
  open: OpenIt,
  folder: string,
  head: string,
  disk: Disk,
): Promise<Result<HandOffToMerge>> {
  try {
    const theirs = linesTo(await readLines(folder, disk), head)
    const compared = await compare(dossier, theirs)
    if (!compared.ok) return compared
    return ok(new HandOffToMerge(dossier, open, folder, compared.value.plan, theirs, disk))
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
