import { join } from 'node:path'
import {
  apply,
  type Dossier,
  emptyDossier,
  encodeLine,
  type Head,
  nextLine,
  type Person,
} from '../core/dossier/index.ts'
import { difference } from './difference.ts'
import { type Disk, factsAt, withFile } from './disk.ts'
import { copyInto, copyToQuarantine, moveToQuarantine } from './quarantine.ts'
import { HISTORY, type Reading } from './read-dossier.ts'
import { replayLines } from './replay-lines.ts'
import type { ScannedLine } from './scan-history.ts'
import { sha256 } from './sha256.ts'
import { SNAPSHOT } from './snapshot-file.ts'

/** Who stands in the history for what the program itself did. */
const PROGRAM: Person = { id: 'tickmark', name: 'Tickmark', initials: 'TM', role: 'checker' }

/**
 * Puts right what {@link Reading} found, for the one writer: cuts off a torn last line, moves a
 * snapshot that cannot be used away, and rebuilds a damaged history as its whole lines and one
 * that leads to the state. Everything that is taken away is kept in quarantine/. Says what was
 * done, for the person. The dossier is to be read again afterwards.
 */
export async function repairDossier(
  folder: string,
  reading: Reading,
  disk: Disk,
): Promise<string[]> {
  const { damage, scan } = reading
  const said: string[] = []
  const history = join(folder, HISTORY)
  const snapshot = join(folder, SNAPSHOT)
  if (damage.history !== null) {
    said.push(...historyFindings(reading))
    if (await factsAt(disk, history)) {
      await copyToQuarantine(history, 0, scan.bytes + scan.torn, disk)
      said.push('The damaged history is kept in the folder “quarantine” of the dossier.')
    }
    await rebuildHistory(history, reading, disk)
    // The snapshot names a line that the rebuilt history may not have.
    if (await factsAt(disk, snapshot)) await moveToQuarantine(snapshot, disk)
    return said
  }
  if (scan.torn > 0) {
    await copyToQuarantine(history, scan.bytes, scan.bytes + scan.torn, disk)
    await withFile(disk, history, 'update', async (file) => {
      await file.truncate(scan.bytes)
      await file.sync()
    })
    said.push(TORN)
  }
  if (damage.snapshot !== null) {
    await moveToQuarantine(snapshot, disk)
    said.push(
      snapshotFinding(damage.snapshot),
      'The damaged snapshot is kept in the folder “quarantine” of the dossier.',
    )
  }
  return said
}

/** What a reading found, for somebody who may not repair it. */
export function findingsOf(reading: Reading): string[] {
  const { damage, scan } = reading
  return [
    ...(damage.history === null ? [] : historyFindings(reading)),
    ...(damage.history === null && scan.torn > 0 ? [TORN] : []),
    ...(damage.snapshot === null ? [] : [snapshotFinding(damage.snapshot)]),
  ]
}

const TORN =
  'The last change was cut off while it was written, before it counted as saved. It is left out.'

function snapshotFinding(why: string): string {
  return `The snapshot could not be used: ${why}. The dossier was rebuilt from its history, and nothing is missing.`
}

function historyFindings({ damage, snapshot }: Reading): string[] {
  const from = snapshot.size > 0 ? 'the snapshot' : 'the lines before it'
  return [
    `The history is damaged (${damage.history}). The dossier was rebuilt from ${from}.`,
    damage.lost > 0
      ? `Changes that could not be brought back: ${damage.lost}.`
      : 'No change to the dossier is missing.',
  ]
}

/** The whole lines as they are, and then what leads from there to the state. */
async function rebuildHistory(path: string, reading: Reading, disk: Disk): Promise<void> {
  const { scan, state } = reading
  const whole = scan.damaged[0]?.offset ?? scan.bytes
  const from = (await factsAt(disk, path)) && (await disk.open(path, 'read'))
  try {
    const way = wayTo(scan.wholeHead, scan.lines)
    const before = from && (await replayLines(emptyDossier(), way, scan.kept, from))
    const more = before
      ? rebuildLine(scan.wholeHead, before, state)
      : rebuildLine(null, emptyDossier(), state)
    await copyInto(path, from, 0, before ? whole : 0, more, disk)
  } finally {
    await from?.close()
  }
}

function wayTo(head: ScannedLine | null, lines: ReadonlyMap<string, ScannedLine>): ScannedLine[] {
  const way: ScannedLine[] = []
  for (let line = head ?? undefined; line; line = lines.get(line.parents[0] ?? '')) way.push(line)
  return way.reverse()
}

function rebuildLine(head: Head | null, before: Dossier, after: Dossier): string {
  const patches = difference(before, after)
  if (patches.length === 0) return ''
  const inverse = apply(before, patches)
  const at = new Date().toISOString()
  const body = nextLine(head, { at, by: PROGRAM, label: 'rebuild', patches, inverse })
  return `${encodeLine(body, sha256).text}\n`
}
