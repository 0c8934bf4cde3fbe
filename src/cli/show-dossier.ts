import {
  currentDraft,
  type Dossier,
  linksOf,
  numberedClaims,
  summarise,
} from '../core/dossier/index.ts'
import { findingInWords } from '../core/finding.ts'
import type { OpenDossier } from '../storage/index.ts'
import { findDossier } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'

/**
 * What `tickmark show --json` prints: the dossier's records as they are on disk, and beside them
 * what follows from them. Keys may be added; none changes its meaning.
 */
export interface ShownDossier extends Dossier {
  /** The dossier's folder, absolute. */
  readonly folder: string
  /** How many lines lead to this state. */
  readonly seq: number
  /** The hash of the last of them. */
  readonly head: string
  /** The claims' numbers in the order of the current draft's text, by the claims' ids. */
  readonly numbers: Readonly<Record<string, number>>
  /** What is wrong with the files; mostly empty. */
  readonly findings: readonly string[]
}

/** Prints a dossier's present state: as JSON, or in a few lines for people. */
export async function showDossier(
  folder: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const found = await findDossier(folder)
  if (!found.ok) return tell(io, found.error)
  note(io, found.value.findings)
  io.stdout(
    options.json ? `${JSON.stringify(shown(found.value), null, 2)}\n` : inWords(found.value),
  )
  return EXIT.done
}

function shown(open: OpenDossier): ShownDossier {
  const { dossier, folder, head, findings } = open
  const claims = numberedClaims(dossier, currentDraft(dossier).id)
  const numbers = Object.fromEntries(claims.map(({ claim, number }) => [claim.id, number]))
  const words = findings.map(findingInWords)
  return { ...dossier, folder, seq: head.seq, head: head.hash, numbers, findings: words }
}

function inWords({ dossier, head }: OpenDossier): string {
  const { claims, flagged, imported, draftNumber } = summarise(dossier, null)
  const numbered = numberedClaims(dossier, currentDraft(dossier).id)
  const labels = new Map(dossier.info.pack.verdicts.map(({ id, label }) => [id, label]))
  const states = Object.entries(claims).map(([status, count]) => `${count} ${status}`)
  const lines = [
    dossier.info.title,
    `Draft ${draftNumber}, imported ${imported}`,
    `Claims: ${numbered.length} (${states.join(', ')}), flagged: ${flagged}`,
    ...numbered.map(({ number, claim }) => {
      const verdict = claim.verdict === null ? 'no verdict' : labels.get(claim.verdict)
      const links = linksOf(dossier, claim.id).length
      return `${String(number).padStart(4)}  ${claim.standalone}  [${claim.status}, ${verdict}, links: ${links}]`
    }),
    `Sources: ${Object.keys(dossier.sources).length}`,
    `History: ${head.seq} lines, head ${head.hash}`,
  ]
  return lines.map((line) => `${plain(line)}\n`).join('')
}
