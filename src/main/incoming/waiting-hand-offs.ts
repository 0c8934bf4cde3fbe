import { randomUUID } from 'node:crypto'
import {
  type Dossier,
  type MergeConflict,
  numberedClaims,
  type Person,
} from '../../core/dossier/index.ts'
import { type Failure, fail, ok, type Result } from '../../core/result.ts'
import type { HandOffLook, MergedHandOff, WaitingHandOff } from '../../ipc/index.ts'
import type { HandOffToMerge, MergeLook } from '../../storage/index.ts'

interface Entry {
  readonly waiting: WaitingHandOff
  readonly handOff: HandOffToMerge
  isMerging: boolean
}

/**
 * The hand-offs of dossiers that are here already, unpacked and checked, in the order in which they
 * came. Each waits until it is merged or put aside; then what was unpacked is gone.
 */
export class WaitingHandOffs {
  readonly #tell: (list: readonly WaitingHandOff[]) => void
  readonly #entries = new Map<string, Entry>()
  readonly #merging = new Set<Promise<unknown>>()

  /** `tell` is given the whole list after each change. */
  constructor(tell: (list: readonly WaitingHandOff[]) => void) {
    this.#tell = tell
  }

  get list(): readonly WaitingHandOff[] {
    return [...this.#entries.values()].map(({ waiting }) => waiting)
  }

  add(about: Omit<WaitingHandOff, 'id'>, handOff: HandOffToMerge): void {
    const id = randomUUID()
    this.#entries.set(id, { waiting: { id, ...about }, handOff, isMerging: false })
    this.#changed()
  }

  /** The dossier that a hand-off is to be merged into. */
  dossierOf(id: string): Result<string> {
    const entry = this.#entries.get(id)
    return entry ? ok(entry.waiting.dossier.id) : GONE
  }

  async look(id: string): Promise<Result<HandOffLook>> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return GONE
    const looked = await entry.handOff.look()
    return looked.ok ? ok(asSeen(looked.value)) : naming(entry, looked)
  }

  /** Merges one, which does not wait any more where that succeeds. */
  async merge(
    id: string,
    choices: Readonly<Record<string, 'ours' | 'theirs'>>,
    by: Person,
  ): Promise<Result<MergedHandOff>> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return GONE
    if (entry.isMerging) return MERGING
    entry.isMerging = true
    const chosen = new Map(Object.entries(choices))
    const merging = entry.handOff.merge((conflict) => chosen.get(keyOf(conflict)) ?? null, by)
    this.#merging.add(merging)
    try {
      const merged = await merging
      if (!merged.ok) return naming(entry, merged)
      await this.#remove(entry)
      const { kind, carried, backup } = merged.value
      return ok({
        ...{ id: entry.waiting.dossier.id, kind, carried },
        backup: backup && { id: backup.id, at: backup.at },
      })
    } finally {
      entry.isMerging = false
      this.#merging.delete(merging)
    }
  }

  /** Puts one aside, unless it is just being merged. */
  async drop(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    if (entry && !entry.isMerging) await this.#remove(entry)
  }

  /** Puts all aside, and resolves when none is being merged any more. */
  async clear(): Promise<void> {
    await Promise.allSettled(this.#merging)
    for (const id of [...this.#entries.keys()]) await this.drop(id)
  }

  async #remove({ waiting, handOff }: Entry): Promise<void> {
    this.#entries.delete(waiting.id)
    this.#changed()
    await handOff.close()
  }

  #changed(): void {
    this.#tell(this.list)
  }
}

function keyOf({ path }: MergeConflict): string {
  return path.join('/')
}

function asSeen({ kind, conflicts, changes, lines, ours, theirs }: MergeLook): HandOffLook {
  const times = lines.map(({ at }) => at).sort()
  const [first, last] = [times[0], times.at(-1)]
  return {
    ...{ kind, changes, ours, theirs },
    conflicts: inOrder(conflicts, ours).map((conflict) => ({ key: keyOf(conflict), ...conflict })),
    steps: lines.length,
    by: authorsOf(lines.map(({ by }) => by)),
    made: first === undefined || last === undefined ? null : { first, last },
  }
}

/** As a person goes through them: the dossier itself, the claims in the text’s order, the rest. */
function inOrder(conflicts: readonly MergeConflict[], dossier: Dossier): MergeConflict[] {
  const numbered = numberedClaims(dossier, dossier.info.currentDraft)
  const numbers = new Map(numbered.map(({ claim, number }) => [claim.id, number]))
  const rank = ({ path: [record, id = ''] }: MergeConflict) => {
    if (record === 'info') return 0
    return (
      (record === 'claims' && numbers.get(id)) || numbered.length + (record === 'claims' ? 1 : 2)
    )
  }
  return [...conflicts].sort((a, b) => rank(a) - rank(b))
}

function authorsOf(people: readonly Person[]): Person[] {
  const counted = new Map<string, { person: Person; count: number }>()
  for (const person of people) {
    counted.set(person.id, { person, count: (counted.get(person.id)?.count ?? 0) + 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ person }) => person)
}

/** A failure says of which file it is told. */
function naming({ waiting }: Entry, { error }: { readonly error: Failure }): Result<never> {
  const { code, reason, next } = error
  return fail(code, `“${waiting.file}”: ${reason}`, next)
}

const GONE = fail(
  'gone',
  'That hand-off does not wait any more: it was merged or put aside.',
  'Open the file again where it is still wanted.',
)
const MERGING = fail('merging', 'It is just being merged.', 'Wait until it is done.')
