import type { Dossier } from '../../core/dossier/index.ts'
import type { EvidenceCheck, EvidenceFailure } from '../../ipc/index.ts'

/** What a check came to, in one line; `hasEvidence` says whether any source has a kept file. */
export function outcomeWords(check: EvidenceCheck, hasEvidence: boolean): string {
  const { failures, files, passages } = check
  if (failures.length > 0) {
    return failures.length === 1
      ? 'One thing does not hold'
      : `${count(failures.length)} things do not hold`
  }
  if (!hasEvidence && passages === 0) return 'There is no evidence to verify yet'
  return `Everything holds: ${several(files, 'file')}, ${several(passages, 'passage')}`
}

/** What was looked at, and what could not be, in two sentences or three. */
export function extentWords({ files, bytes, passages, untied }: EvidenceCheck): string {
  const read = `${several(files, 'kept file')} (${size(bytes)}) ${files === 1 ? 'was' : 'were'} read`
  const looked = `${several(passages, 'passage')} ${passages === 1 ? 'was' : 'were'} looked up`
  return `${read}: the article’s own, the evidence, and the texts read out of it. ${looked}.${untiedWords(untied)}`
}

function untiedWords(untied: number): string {
  if (untied === 0) return ''
  const [are, were] = untied === 1 ? ['is', 'was'] : ['are', 'were']
  return ` ${several(untied, 'passage')} more ${are} tied to no kept file, and ${were} not looked up.`
}

/** Where a failure leads; null where the dossier has nothing to show for it. */
export type Lead =
  | {
      readonly to: 'link'
      readonly linkId: string
      readonly claimId: string
      readonly sourceId: string
      readonly sha256: string
    }
  | { readonly to: 'source'; readonly sourceId: string }

export function leadOf(failure: EvidenceFailure, { links, sources }: Dossier): Lead | null {
  const { linkId, sha256 } = failure
  const link = linkId === null ? undefined : links[linkId]
  if (link && link.evidence !== null) {
    const { id, claimId, sourceId, evidence } = link
    return { to: 'link', linkId: id, claimId, sourceId, sha256: evidence }
  }
  const source = Object.values(sources).find(({ evidence }) =>
    Object.values(evidence).some((file) => file.sha256 === sha256 || file.text?.sha256 === sha256),
  )
  return source && sha256 !== null ? { to: 'source', sourceId: source.id } : null
}

function several(number: number, thing: string): string {
  return `${count(number)} ${thing}${number === 1 ? '' : 's'}`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

/** In the unit that leaves one to three digits before the point. */
function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1000
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}
