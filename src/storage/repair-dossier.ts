import { join } from 'node:path'
import {
  apply,
  type Dossier,
  emptyAt,
  encodeLine,
  type Format,
  nextLine,
  PRESENT,
  versionAfter,
} from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { difference } from './difference.ts'
import { type Disk, factsAt, withFile } from './disk.ts'
import {
  historyFinding,
  leftBehindFinding,
  snapshotFinding,
  tornFinding,
} from './dossier-findings.ts'
import { wayTo } from './find-way.ts'
import { migrationLines, PROGRAM } from './migration-lines.ts'
import { nameIn } from './name-in.ts'
import { copyInto, copyToQuarantine, moveToQuarantine } from './quarantine.ts'
import { HISTORY, type Reading } from './read-dossier.ts'
import { replayLines } from './replay-lines.ts'
import type { ScannedLine } from './scan-history.ts'
import { sha256 } from './sha256.ts'
import { SNAPSHOT } from './snapshot-file.ts'

/**
 * Puts right what {@link Reading} found, for the one writer: cuts off a torn last line, moves a
 * snapshot that cannot be used away, and rebuilds a damaged history as its whole lines and one
 * that leads to the state. Everything that is taken away is kept in quarantine/. Says what was
 * done. Where that is anything, the dossier is to be read again.
 */
export async function repairDossier(
  folder: string,
  reading: Reading,
  disk: Disk,
  format = PRESENT,
): Promise<Finding[]> {
  const { damage, scan } = reading
  const findings: Finding[] = []
  if (damage.history !== null)
    findings.push(...(await repairHistory(folder, reading, disk, format)))
  else if (scan.torn > 0) {
    const history = join(folder, HISTORY)
    const kept = await copyToQuarantine(history, scan.bytes, scan.bytes + scan.torn, disk)
    await withFile(disk, history, 'update', async (file) => {
      await file.truncate(scan.bytes)
      await file.sync()
    })
    findings.push(tornFinding(nameIn(folder, kept)))
  }
  if (damage.snapshot !== null) {
    const kept = await moveToQuarantine(join(folder, SNAPSHOT), disk)
    findings.push(snapshotFinding(damage.snapshot, nameIn(folder, kept)))
  }
  return findings
}

/** A power cut between any two of these steps leaves files that lead to the same state again. */
async function repairHistory(
  folder: string,
  reading: Reading,
  disk: Disk,
  format: Format,
): Promise<Finding[]> {
  const { damage, scan } = reading
  const history = join(folder, HISTORY)
  const kept = (await factsAt(disk, history))
    ? nameIn(folder, await copyToQuarantine(history, 0, scan.bytes + scan.torn, disk))
    : null
  const whole = await rebuildHistory(history, reading, disk, format)
  const findings = [historyFinding(reading, kept)]
  const standsFor = scan.lines.get(reading.snapshot.head ?? '')
  const isInWhole = standsFor !== undefined && standsFor.offset < whole
  const snapshot = join(folder, SNAPSHOT)
  if (damage.snapshot === null && !isInWhole && (await factsAt(disk, snapshot))) {
    findings.push(leftBehindFinding(nameIn(folder, await moveToQuarantine(snapshot, disk))))
  }
  return findings
}

/**
 * The whole lines as they are, and then what leads from there to the state. Answers how many bytes
 * of the old file were taken over.
 */
async function rebuildHistory(
  path: string,
  { scan, state }: Reading,
  disk: Disk,
  format: Format,
): Promise<number> {
  const from = (await factsAt(disk, path)) && (await disk.open(path, 'read'))
  try {
    const way = wayTo(scan.wholeHead, scan.lines)
    const before = from && (await replayLines(null, way, scan.kept, from, format))
    const head = before ? scan.wholeHead : null
    const whole = before ? (scan.damaged[0]?.offset ?? scan.bytes) : 0
    const empty = emptyAt(versionAfter(format.migrations), format)
    const more = linesTo(state, before ?? empty, head, format)
    await copyInto(path, from, 0, whole, more, disk)
    return whole
  } finally {
    await from?.close()
  }
}

/**
 * What follows `head`, where the state is `before`, so that it becomes `after`; both of the present
 * version. Also where these are the same: the history is to say that it was rebuilt.
 */
function linesTo(
  after: Dossier,
  before: Dossier,
  head: ScannedLine | null,
  format: Format,
): string {
  const patches = difference(before, after)
  const migrated = head && migrationLines(head, head.v, format)
  const inverse = apply(before, patches)
  const at = new Date().toISOString()
  const content = { v: after.version, at, by: PROGRAM, label: 'rebuild', patches, inverse }
  const { text } = encodeLine(nextLine(migrated?.head ?? null, content), sha256)
  return `${migrated?.text ?? ''}${text}\n`
}
