import type { Span } from '../article/index.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  annotationsIn,
  type Fields,
  isDeeperThan,
  isObject,
  listOf,
  textOf,
} from './annotations-json.ts'
import { OwnClaim, OwnCorrection, OwnLink, OwnSource } from './annotations-own.ts'
import { AnnotationPlacer, type Placing } from './annotations-place.ts'
import { type Said, saidIn, valueFor } from './annotations-said.ts'
import { OWN } from './annotations-terms.ts'
import { isOfFile, whereaboutsOf } from './annotations-whereabouts.ts'
import type { ReportClaim, ReportCorrection, ReportLink, ReportSource } from './model.ts'

/** The text that annotations are put on. */
export interface AnnotatedArticle {
  readonly text: string
  /** The SHA-256 of its file. */
  readonly sha256: string
}

/** What annotations say, with the places of what could be placed. */
export interface ReadAnnotations {
  /** Those that this program wrote, as the report had them; `span` is null where it is unplaced. */
  readonly claims: readonly ReportClaim[]
  readonly sources: readonly ReportSource[]
  readonly corrections: readonly ReportCorrection[]
  /** All others. */
  readonly notes: readonly ReadNote[]
  /** What has no place in the article, and why: nothing is put on words by a guess. */
  readonly unplaced: readonly Unplaced[]
  /** Pages that are only named, so that their annotations are missing. */
  readonly elsewhere: readonly string[]
}

export interface ReadNote extends Said {
  readonly id: string
  /** In UTF-16 code units; empty, at the start, for an annotation of the whole article. */
  readonly position: { readonly start: number; readonly end: number }
}

export interface Unplaced extends Said {
  readonly id: string
  readonly why: Exclude<Placing['outcome'], 'placed'>
  /** The words that it is about, or empty. */
  readonly quote: string
  /** In UTF-16 code units. */
  readonly candidates: readonly Span[]
}

/**
 * Reads W3C annotations (parsed JSON-LD, of this program or another) onto an article. A position is
 * believed only where its words stand there; otherwise the words are looked up as claims are on a new
 * draft, and what is then edited, ambiguous or absent is unplaced. A reply stands where what it
 * replies to stands. Fails with `annotations` where there are none.
 */
export function annotationsFrom(json: unknown, article: AnnotatedArticle): Result<ReadAnnotations> {
  // What is nested like that was made to exhaust its reader.
  if (isDeeperThan(DEEPEST, json)) {
    return fail(
      'annotations',
      'The file is nested too deeply to be annotations.',
      'Export the annotations again, as JSON-LD.',
    )
  }
  const { annotations, sources, elsewhere } = annotationsIn(json)
  if (annotations.length === 0) {
    return fail(
      'annotations',
      elsewhere.length > 0
        ? 'The file names annotations that are elsewhere, and holds none.'
        : 'The file holds no annotations of the W3C’s model.',
      'Export the annotations themselves, as JSON-LD.',
    )
  }
  return ok({ ...new Reader(annotations, article).read(), sources: sourcesOf(sources), elsewhere })
}

/** More than any annotation needs, and than any reader here would stumble at. */
const DEEPEST = 100

function sourcesOf(values: readonly unknown[]): ReportSource[] {
  return values.flatMap((value): ReportSource[] => {
    const parsed = OwnSource.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
}

type Read = {
  -readonly [K in 'claims' | 'corrections' | 'notes' | 'unplaced']: ReadAnnotations[K][number][]
}

class Reader {
  readonly #annotations: readonly Fields[]
  readonly #byId: ReadonlyMap<string, Fields>
  readonly #article: AnnotatedArticle
  readonly #placer: AnnotationPlacer
  /** Of words that several annotations are on, such as a claim and its links. */
  readonly #places = new Map<string, Placing>()
  readonly #read: Read = { claims: [], corrections: [], notes: [], unplaced: [] }

  constructor(annotations: readonly Fields[], article: AnnotatedArticle) {
    this.#annotations = annotations
    this.#byId = new Map(annotations.map((each) => [textOf(each.id), each]))
    this.#article = article
    this.#placer = new AnnotationPlacer(article.text)
  }

  read(): Read {
    const links = this.#links()
    const numbers = new Map<string, number>()
    const corrections: Fields[] = []
    for (const annotation of this.#annotations) {
      const claim = OwnClaim.safeParse(annotation[OWN.claim])
      if (claim.success) {
        numbers.set(claim.data.id, claim.data.number)
        this.#claim(annotation, claim.data, links.get(claim.data.id) ?? [])
        links.delete(claim.data.id)
      } else if (OwnCorrection.safeParse(annotation[OWN.correction]).success) {
        corrections.push(annotation)
      } else if (!OwnLink.safeParse(annotation[OWN.link]).success) this.#note(annotation)
    }
    for (const annotation of corrections) this.#correction(annotation, numbers)
    for (const orphans of links.values()) for (const { from } of orphans) this.#note(from)
    return this.#read
  }

  /** The links of this program’s own, by the ids of their claims. */
  #links(): Map<string, { link: ReportLink; from: Fields }[]> {
    const links = new Map<string, { link: ReportLink; from: Fields }[]>()
    for (const annotation of this.#annotations) {
      const own = OwnLink.safeParse(annotation[OWN.link])
      if (!own.success) continue
      const { claim, ...rest } = own.data
      const body = listOf(annotation.body).find((each) => isObject(each) && 'selector' in each)
      const { quote } = whereaboutsOf(body)
      const { exact: passage = '', prefix = '', suffix = '' } = quote ?? {}
      const note = valueFor(annotation, 'commenting')
      const link = { ...rest, passage, prefix, suffix, note }
      const others = links.get(claim) ?? []
      links.set(claim, [...others, { link, from: annotation }])
    }
    return links
  }

  #claim(annotation: Fields, own: OwnClaim, links: readonly { link: ReportLink }[]): void {
    const [target] = listOf(annotation.target)
    const { quote } = whereaboutsOf(target)
    const placing = this.#place(target)
    const span = placing.outcome === 'placed' ? placing.span : null
    if (placing.outcome !== 'placed') this.#missed(annotation, target, placing)
    this.#read.claims.push({
      ...own,
      span,
      inText: span !== null,
      quote: span ? this.#article.text.slice(span.start, span.end) : (quote?.exact ?? ''),
      prefix: quote?.prefix ?? '',
      suffix: quote?.suffix ?? '',
      standalone: valueFor(annotation, 'describing'),
      rationale: valueFor(annotation, 'assessing'),
      links: links.map(({ link }) => link),
    })
  }

  #correction(annotation: Fields, numbers: ReadonlyMap<string, number>): void {
    const own = OwnCorrection.parse(annotation[OWN.correction])
    const [target] = listOf(annotation.target)
    const placing = this.#place(target)
    if (placing.outcome !== 'placed') this.#missed(annotation, target, placing)
    this.#read.corrections.push({
      ...own,
      claim: own.claim === null ? null : (numbers.get(own.claim) ?? null),
      from: whereaboutsOf(target).quote?.exact ?? '',
      to: valueFor(annotation, 'editing'),
      span: placing.outcome === 'placed' ? placing.span : null,
    })
  }

  #note(annotation: Fields): void {
    const said = saidIn(annotation)
    const id = textOf(annotation.id)
    const targets = listOf(annotation.target)
    for (const target of targets.length > 0 ? targets : [null]) {
      const placing = this.#place(target)
      if (placing.outcome === 'placed') {
        this.#read.notes.push({ id, ...said, position: placing.span })
      } else this.#missed(annotation, target, placing)
    }
  }

  #missed(
    annotation: Fields,
    target: unknown,
    { outcome, candidates }: Placing & { outcome: Unplaced['why'] },
  ): void {
    const quote = whereaboutsOf(target).quote?.exact ?? ''
    const said = saidIn(annotation)
    this.#read.unplaced.push({
      id: textOf(annotation.id),
      ...said,
      why: outcome,
      quote,
      candidates,
    })
  }

  #place(target: unknown): Placing {
    let at = target
    const seen = new Set<unknown>()
    for (
      let other = this.#repliedTo(at);
      other !== undefined && !seen.has(other);
      other = this.#repliedTo(at)
    ) {
      seen.add(other)
      at = listOf(other.target)[0]
    }
    const { quote, position } = whereaboutsOf(at)
    if (quote === null && position === null && !hasSelector(at)) {
      return { outcome: 'placed', span: { start: 0, end: 0 } }
    }
    const isSameText = isOfFile(at, this.#article.sha256)
    const key = JSON.stringify([quote, position, isSameText])
    const known = this.#places.get(key)
    if (known) return known
    const placing = this.#placer.place({ quote, position }, isSameText)
    this.#places.set(key, placing)
    return placing
  }

  /** The annotation that a target is, where it is one of the file. */
  #repliedTo(target: unknown): Fields | undefined {
    const id = isObject(target) ? textOf(target.source ?? target.id) : textOf(target)
    return id === '' ? undefined : this.#byId.get(id)
  }
}

function hasSelector(target: unknown): boolean {
  return isObject(target) && listOf(target.selector).length > 0
}
