import {
  currentDraft,
  type Dossier,
  type Head,
  numberedClaims,
  type Person,
  type VerdictPack,
} from '../dossier/index.ts'
import { remarksOf } from './annotations-remarks.ts'
import { articleOf } from './article-of.ts'
import { claimsOf } from './claims-of.ts'
import { correctionsOf } from './corrections-of.ts'
import { coverageOf } from './coverage-of.ts'
import { ALL_FIELDS, type ReportFields } from './fields.ts'
import type { ReportModel, ReportSignOff } from './model.ts'
import { type Newsroom, NO_NEWSROOM } from './newsroom.ts'
import { asThemselves, byRole, type People } from './people-of.ts'
import { type EvidenceCheck, preflight } from './preflight.ts'
import { type Redactor, redactor } from './redact.ts'
import { sourceOf, usedSources } from './sources-of.ts'
import { summaryOf } from './summary-of.ts'

/** What a report says of itself. */
export interface ReportContext {
  readonly head: Head
  /** Now, as ISO 8601 in UTC. */
  readonly at: string
  readonly by: Person
  /** The program's name and version. */
  readonly program: string
  /** Who publishes it; left out, that is not said. */
  readonly newsroom?: Newsroom
  /** What appears; left out, everything. */
  readonly fields?: ReportFields
  /** Whether the people who worked on it are named by their roles alone. */
  readonly anonymise?: boolean
  /** The address at which the report is to be published. */
  readonly url?: string
  /** What verifying the kept files found, where it was done for this report. */
  readonly evidence?: EvidenceCheck | null
  /** How many changes were made since the latest sign-off, where that is known. */
  readonly changesSinceSignOff?: number | null
}

/**
 * The report on a dossier as it stands: one model for every format. Nothing that names a source at
 * risk is in it, also not where the checker's own words repeat its title, people or passages; nor,
 * where it is anonymised, the names of those who worked on it. What the article and published
 * sources say of themselves stays as it is.
 */
export function reportModel(dossier: Dossier, context: ReportContext): ReportModel {
  const { newsroom = NO_NEWSROOM, fields = ALL_FIELDS, evidence = null } = context
  const draft = currentDraft(dossier)
  const numbered = numberedClaims(dossier, draft.id)
  const people = context.anonymise ? byRole(dossier, context.by) : asThemselves
  const redact = redactor(dossier, draft.text, people.phrases)
  const pack = packOf(dossier, redact)
  const telling = { redact, people, fields }
  const looked = coverageOf(dossier, draft)
  const { name, size, sha256 } = draft.original
  const original = { name: redact.fileName(name), size, sha256 }
  const article = articleOf(draft, numbered, { original, words: looked.words })
  const used = usedSources(dossier, numbered, telling)
  const claims = claimsOf(dossier, numbered, { ...telling, pack, article, links: used.links })
  return {
    title: redact.unlessPublic(dossier.info.title),
    article,
    claims,
    sources: used.sources.map((source, index) => sourceOf(source, index + 1, telling)),
    summary: summaryOf(pack, claims),
    corrections: fields.corrections ? correctionsOf(dossier, numbered, telling) : [],
    remarks: fields.discussion ? remarksOf(dossier, telling) : [],
    coverage: fields.coverage ? { words: looked.words, covered: looked.covered } : null,
    notChecked: fields.notChecked ? looked.notChecked : [],
    signOff: fields.signOff
      ? signOffOf(dossier, people, redact.always, context.changesSinceSignOff ?? null)
      : null,
    preflight: preflight(dossier, { newsroom, evidence }),
    evidence: evidence && {
      files: evidence.files,
      passages: evidence.passages,
      failures: evidence.failures.length,
    },
    newsroom,
    url: context.url ?? '',
    anonymised: context.anonymise ?? false,
    pack: { name: pack.name, bestRating: pack.bestRating, worstRating: pack.worstRating },
    at: context.at,
    by: people.person(context.by),
    program: context.program,
    head: context.head,
  }
}

/** The title that {@link reportModel} gives a report, for what is named before it is made. */
export function reportTitle(
  dossier: Dossier,
  { anonymise, by }: Pick<ReportContext, 'anonymise' | 'by'>,
): string {
  const { text } = currentDraft(dossier)
  const { phrases } = anonymise ? byRole(dossier, by) : asThemselves
  return redactor(dossier, text, phrases).unlessPublic(dossier.info.title)
}

/** The scale, its own words cleaned but for its verdicts, which a gap would make unreadable. */
function packOf({ info: { pack } }: Dossier, { always }: Redactor): VerdictPack {
  const verdicts = pack.verdicts.map((verdict) => ({
    ...verdict,
    definition: always(verdict.definition),
  }))
  return { ...pack, name: always(pack.name), verdicts }
}

function signOffOf(
  { signOffs, drafts }: Dossier,
  people: People,
  clean: (text: string) => string,
  changes: number | null,
): ReportSignOff | null {
  // In the order of the history, which no clock decides.
  const latest = Object.values(signOffs).at(-1) ?? null
  return (
    latest && {
      ...people.stamp(latest.made),
      draft: drafts[latest.draftId]?.number ?? 0,
      head: latest.head,
      note: clean(latest.note),
      changes,
    }
  )
}
