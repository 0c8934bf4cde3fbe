import type { Finding } from '../core/finding.ts'
import { HISTORY, type Reading } from './read-dossier.ts'
import { SNAPSHOT } from './snapshot-file.ts'

/** What a reading found, as somebody is told who changes nothing on disk. */
export function findingsOf(reading: Reading): Finding[] {
  const { damage, scan } = reading
  const findings: Finding[] = []
  if (damage.history !== null) findings.push(historyFinding(reading, null))
  else if (scan.torn > 0) findings.push(tornFinding(null))
  if (damage.snapshot !== null) findings.push(snapshotFinding(damage.snapshot, null))
  return findings
}

export function historyFinding({ damage, snapshot }: Reading, kept: string | null): Finding {
  const from = snapshot.size > 0 ? 'the snapshot' : 'the lines before that'
  const lost =
    damage.lost > 0
      ? `Changes that could not be brought back: ${damage.lost}`
      : 'No change to the dossier is missing'
  return {
    file: HISTORY,
    found: damage.history ?? '',
    rebuilt: `The dossier was rebuilt from ${from}. ${lost}`,
    kept,
    next: damage.lost > 0 ? 'A backup may have the missing changes' : null,
  }
}

export function tornFinding(kept: string | null): Finding {
  return {
    file: HISTORY,
    found: 'the last line was cut off while it was written, before it counted as saved',
    rebuilt: 'The dossier is as it was before that change',
    kept,
    next: null,
  }
}

export function snapshotFinding(why: string, kept: string | null): Finding {
  return {
    file: SNAPSHOT,
    found: `the snapshot could not be used: ${why}`,
    rebuilt: 'The dossier was rebuilt from its history, and nothing is missing',
    kept,
    next: null,
  }
}

/** The snapshot is whole, and the history that it was made of is no more. */
export function leftBehindFinding(kept: string): Finding {
  return {
    file: SNAPSHOT,
    found: 'the snapshot stands for a line that the rebuilt history does not have',
    rebuilt: 'A new one is made from the rebuilt history',
    kept,
    next: null,
  }
}
