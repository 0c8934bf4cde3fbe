import {
  claimOfChange,
  type Dossier,
  type HistoryEntry,
  joinEdits,
  type Looks,
  lastLineOf,
  type ReviewNews,
  SinceLook,
  sinceSignOff,
} from '../core/dossier/index.ts'
import type { HistoryLines } from './history-lines.ts'

/** How many changes are told one by one: of the sign-off, and of each claim. */
const TOLD_AT_MOST = 100
/** Of all claims together, but the latest of each: more would hold up who asks while it is sent. */
const TOLD_IN_ALL = 2000

/** The dossier, and the line that it stands at, by its hash. */
interface Present {
  readonly dossier: Dossier
  readonly head: string
}

/**
 * Tells what others changed. A line of the history is read once, and kept while it is news; all
 * else is known without the disk.
 */
export class ReviewReader {
  readonly #lines: HistoryLines
  readonly #present: () => Present
  #read = new Map<string, HistoryEntry>()

  constructor(lines: HistoryLines, present: () => Present) {
    this.#lines = lines
    this.#present = present
  }

  /** The person's own last line, or where there is none the present one; see core's `lastLineOf`. */
  lastLineOf(personId: string): string {
    return lastLineOf(this.#lines.all, this.#present().head, personId)
  }

  /** Whether the history has a line. */
  hasLine(hash: string): boolean {
    return this.#lines.all.has(hash)
  }

  /**
   * What a person has not looked at, and what has changed since the sign-off. Without looks, or
   * where the history lacks their lines, what came after the person's own last line counts.
   */
  async news(personId: string, looks: Looks | null): Promise<ReviewNews> {
    const { dossier, head } = this.#present()
    const { all } = this.#lines
    const since = new SinceLook(all, head, personId, {
      all: looks && this.hasLine(looks.all) ? looks.all : this.lastLineOf(personId),
      claims: looks?.claims ?? {},
    })
    const isSigned = Object.keys(dossier.signOffs).length > 0
    const signed = isSigned ? sinceSignOff(all, head) : null
    const signedNow = signed?.changes.slice(-TOLD_AT_MOST) ?? []
    const unseen = await this.#entries(
      [...since.lines, ...signedNow, ...(signed ? [signed.signOff] : [])].map(({ hash }) => hash),
    )
    const byClaim = new Map<string, HistoryEntry[]>()
    for (const { hash } of since.lines) {
      const entry = unseen.get(hash)
      if (entry) addTo(byClaim, entry, dossier, (claimId) => since.isNews(hash, claimId))
    }
    const most = Math.max(1, Math.min(TOLD_AT_MOST, Math.floor(TOLD_IN_ALL / byClaim.size)))
    const changes = joinEdits(signedNow.map(({ hash }) => unseen.get(hash) as HistoryEntry))
    return {
      head,
      news: [...byClaim].map(([claimId, entries]) => ({
        claimId,
        entries: joinEdits(entries).slice(-most),
      })),
      signOff: signed && {
        ...signOffOf(unseen.get(signed.signOff.hash) as HistoryEntry),
        changes: [...changes].reverse(),
        changed: signed.changes.length - signedNow.length + changes.length,
      },
    }
  }

  /** Reads what was not read yet, and forgets what is not asked for any more. */
  async #entries(hashes: readonly string[]): Promise<ReadonlyMap<string, HistoryEntry>> {
    const missing = [...new Set(hashes)].filter((hash) => !this.#read.has(hash))
    const known = new Map(this.#read)
    for (const entry of await this.#lines.entries(missing)) known.set(entry.hash, entry)
    const wanted = new Set(hashes)
    this.#read = new Map([...known].filter(([hash]) => wanted.has(hash)))
    return known
  }
}

/** Sorts an entry's changes by the claims that they concern. */
function addTo(
  byClaim: Map<string, HistoryEntry[]>,
  entry: HistoryEntry,
  dossier: Dossier,
  isNews: (claimId: string) => boolean,
): void {
  const changes = new Map<string, HistoryEntry['changes'][number][]>()
  for (const change of entry.changes) {
    const claimId = claimOfChange(change, dossier)
    if (claimId === null || !isNews(claimId)) continue
    const own = changes.get(claimId)
    if (own) own.push(change)
    else changes.set(claimId, [change])
  }
  for (const [claimId, own] of changes) {
    const entries = byClaim.get(claimId)
    const told = { ...entry, changes: own }
    if (entries) entries.push(told)
    else byClaim.set(claimId, [told])
  }
}

function signOffOf({ by, at, hash, changes }: HistoryEntry) {
  const made = changes.find(({ path }) => path[0] === 'signOffs')?.to as { note?: string }
  return { by, at, hash, note: made?.note ?? '' }
}
