import type { Person, Stamp } from '../dossier/index.ts'
import type { ReportRemark } from './annotations-remarks.ts'
import { targetsIn } from './annotations-target.ts'
import { CONTEXT, iriOf, iriOfFile, isIri, OWN } from './annotations-terms.ts'
import type {
  ReportClaim,
  ReportCorrection,
  ReportLink,
  ReportModel,
  ReportSource,
} from './model.ts'

/** JSON-LD of the Web Annotation Data Model. */
export type Json = { readonly [term: string]: unknown }

/**
 * The report as a collection of W3C annotations, in one page: each claim is assessed, or highlighted
 * where it has no verdict; each link leads from the claim’s words to the passage in its source; each
 * correction edits the words that it replaces. Positions count Unicode code points of the draft’s
 * canonical text, and the state of the target names the draft’s file by its hash. What the standard
 * has no terms for stands under terms of the program’s own, so that `annotationsFrom` gets
 * everything back. Source of the rules: W3C Recommendation of 23 February 2017.
 */
export function annotations(model: ReportModel): Json {
  const targetOf = targetsIn(model)
  const claims = new Map(model.claims.map((claim) => [claim.number, claim]))
  const items = [
    ...model.claims.map((claim) => claimAnnotation(claim, targetOf(claim))),
    ...model.claims.flatMap((claim) =>
      claim.links.map((link) =>
        linkAnnotation(link, claim, model.sources[link.source - 1], targetOf(claim)),
      ),
    ),
    ...model.corrections.map((correction) => {
      const claim = correction.claim === null ? undefined : claims.get(correction.claim)
      const { span, from } = correction
      return correctionAnnotation(correction, claim, targetOf({ span, quote: from }))
    }),
    ...model.remarks.map((remark) =>
      remarkAnnotation(remark, remarkTarget(model, remark, targetOf)),
    ),
  ]
  const id = isIri(model.url)
    ? `${model.url.replace(/#.*$/s, '')}#annotations`
    : `urn:tickmark:report:${model.head.hash}`
  const pageId = `${id}-1`
  const page = { id: pageId, type: 'AnnotationPage', partOf: id, startIndex: 0, items }
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: model.title || model.article.title || 'Fact-check report',
    creator: agent(model.by),
    created: model.at,
    generator: { type: 'Software', name: model.program },
    [OWN.sources]: model.sources,
    total: items.length,
    ...(items.length > 0 ? { first: page, last: pageId } : {}),
  }
}

function claimAnnotation(claim: ReportClaim, target: Json): Json {
  const { id, number, claimant, appearances, kind, status, statusBy, made, dissent } = claim
  const { verdict, verdictBy, verdictFor, flagged, openQueries, standalone, rationale } = claim
  const judged = { status, statusBy, verdict, verdictBy, verdictFor, dissent }
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: verdict === null ? 'highlighting' : 'assessing',
    creator: agent((verdictBy ?? made).by),
    ...times(made, verdictBy),
    body: [
      ...(verdict === null ? [] : [textual('classifying', verdict.label)]),
      textual('describing', standalone),
      ...(rationale === '' ? [] : [textual('assessing', rationale, 'text/markdown')]),
    ],
    target,
    [OWN.claim]: { id, number, claimant, appearances, kind, ...judged, flagged, openQueries, made },
  }
}

function linkAnnotation(
  link: ReportLink,
  claim: ReportClaim,
  source: ReportSource | undefined,
  target: Json,
): Json {
  const { id, stance, file, locator, authority, rebuttal, note, made } = link
  const own = { id, claim: claim.id, source: link.source, stance, file, locator }
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: 'linking',
    creator: agent(made.by),
    ...times(made, null),
    body: [
      ...(source ? [passageOf(link, source)] : []),
      textual('tagging', stance),
      ...(note === '' ? [] : [textual('commenting', note)]),
    ],
    target,
    [OWN.link]: { ...own, authority, rebuttal, made },
  }
}

/** The passage in its source: at its address, or in the kept file, by its hash; or that it is withheld. */
function passageOf(link: ReportLink, source: ReportSource): Json {
  if (source.withheld) return textual('linking', source.title)
  const file = link.file === '' ? null : iriOfFile(link.file)
  const address = isIri(source.url) ? source.url : null
  const { passage: exact, prefix, suffix } = link
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: address ?? file ?? iriOf(source.id),
    ...(exact + prefix + suffix === ''
      ? {}
      : { selector: { type: 'TextQuoteSelector', exact, prefix, suffix } }),
    ...(address !== null && file !== null ? { state: { type: 'TimeState', cached: file } } : {}),
  }
}

function correctionAnnotation(
  correction: ReportCorrection,
  claim: ReportClaim | undefined,
  target: Json,
): Json {
  const { id, draft, to, made, decision, outcome } = correction
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: 'editing',
    creator: agent(made.by),
    ...times(made, decision),
    body: textual('editing', to),
    target,
    [OWN.correction]: { id, claim: claim?.id ?? null, draft, made, decision, outcome },
  }
}

const REMARKS = {
  flag: 'commenting',
  comment: 'commenting',
  note: 'commenting',
  question: 'questioning',
  answer: 'replying',
} as const

function remarkAnnotation(remark: ReportRemark, target: Json | string): Json {
  const { id, kind, on, text, author, at } = remark
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: kind === 'comment' && on !== null ? 'replying' : REMARKS[kind],
    ...(author === '' ? {} : { creator: { type: 'Person', name: author } }),
    ...(isDateTime(at) ? { created: at } : {}),
    body: textual('commenting', text),
    target,
  }
}

/** What a remark is about: words, or the annotation of what it answers, or the whole article. */
function remarkTarget(
  { article }: ReportModel,
  { on, span }: ReportRemark,
  targetOf: ReturnType<typeof targetsIn>,
): Json | string {
  if (span !== null) return targetOf({ span, quote: '' })
  if (on !== null) return iriOf(on)
  const { url, original } = article
  return isIri(url) ? url : iriOfFile(original.sha256)
}

/** Files tell days alone, or times in zones, which the standard does not take. */
function isDateTime(at: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at)
}

function textual(purpose: string, value: string, format = 'text/plain'): Json {
  return { type: 'TextualBody', purpose, format, value }
}

function agent({ id, name }: Person): Json {
  return { id: iriOf(id), type: 'Person', name }
}

/** Times are xsd:dateTime in UTC, as the stamps are. */
function times(made: Stamp, later: Stamp | null): Json {
  return { created: made.at, ...(later === null ? {} : { modified: later.at }) }
}
