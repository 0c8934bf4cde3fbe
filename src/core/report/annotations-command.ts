import { type CommandInput, type Dossier, Sha256 } from '../dossier/index.ts'
import { withheldItem } from '../source/index.ts'
import type { ReadAnnotations } from './annotations-from.ts'
import type { ReportClaim, ReportCorrection, ReportLink } from './model.ts'

type Import = Extract<CommandInput, { type: 'importAnnotations' }>
type Note = NonNullable<Import['notes']>[number]

/**
 * The command that puts what was read on the dossier’s current draft, in one step. A verdict is the
 * one of the dossier’s pack with its id and label, or else with its label; one that the pack lacks is
 * said in a note on the words, as are corrections, which only people here can propose, and links
 * whose source is not in the file. What is unplaced is left out.
 */
export function importOf(read: ReadAnnotations, dossier: Dossier): Import {
  const indexes = indexesOf(read.sources)
  const notes: Note[] = read.notes.map(({ id: _, ...note }) => note)
  const claims: Import['claims'] = []
  for (const claim of read.claims) {
    const { span } = claim
    if (span === null) continue
    const verdict = verdictFor(claim, dossier)
    if (claim.verdict !== null && verdict === null) {
      notes.push({ position: span, ...saidBy(claim), text: `Verdict: ${claim.verdict.label}` })
    }
    const links = claim.links.flatMap((link) => {
      const source = indexes.get(link.source)
      if (source !== undefined) return [linkOf(link, source)]
      notes.push({ position: span, ...signed(link.made), text: wordsOf(link) })
      return []
    })
    const { standalone, claimant, kind, rationale, appearances } = claim
    const said = { standalone, claimant, kind, rationale, appearances: [...appearances] }
    claims.push({ span, ...said, verdict, links })
  }
  for (const correction of read.corrections) {
    const { span, made } = correction
    if (span === null) continue
    notes.push({ position: span, ...signed(made), text: proposal(correction) })
  }
  return {
    type: 'importAnnotations',
    draftId: dossier.info.currentDraft,
    notes,
    claims,
    sources: read.sources.map(({ csl, rank, archivedUrl }) => ({
      csl: csl ?? withheldItem(),
      rank,
      archivedUrl,
    })),
  }
}

/** Where each number’s source is; of numbers that two collections give, nobody knows whose a link has. */
function indexesOf(sources: ReadAnnotations['sources']): Map<number, number> {
  const indexes = new Map<number, number>()
  const twice = new Set<number>()
  for (const [index, { number, id }] of sources.entries()) {
    const known = indexes.get(number)
    if (known !== undefined && sources[known]?.id !== id) twice.add(number)
    indexes.set(number, index)
  }
  for (const number of twice) indexes.delete(number)
  return indexes
}

/** What was proposed, and what an editor said to it. */
function proposal({ from, to, decision }: ReportCorrection): string {
  const words = `Correction: “${from}” → “${to}”`
  if (decision === null) return words
  const note = decision.note.trim() === '' ? '' : `: ${decision.note}`
  return `${words}\n${decision.how === 'accepted' ? 'Accepted' : 'Rejected'} by ${decision.by.name}${note}`
}

function verdictFor({ verdict }: ReportClaim, { info: { pack } }: Dossier): string | null {
  if (verdict === null) return null
  const label = verdict.label.toLocaleLowerCase('en')
  const alike = pack.verdicts.filter((each) => each.label.toLocaleLowerCase('en') === label)
  return (alike.find(({ id }) => id === verdict.id) ?? alike[0])?.id ?? null
}

function linkOf(link: ReportLink, source: number) {
  const { stance, passage: exact, prefix, suffix, locator, file, authority, rebuttal, note } = link
  return {
    source,
    stance,
    quote: { exact, prefix, suffix },
    locator: locator ?? { label: 'page' as const, value: '' },
    evidence: Sha256.safeParse(file).success ? file : null,
    authority,
    rebuttal,
    note,
  }
}

function wordsOf({ passage, note }: ReportLink): string {
  return [passage && `“${passage}”`, note].filter((words) => words !== '').join('\n')
}

function saidBy({ verdictBy, made }: ReportClaim) {
  return signed(verdictBy ?? made)
}

function signed({ by, at }: ReportClaim['made']) {
  return { author: by.name, date: at }
}
