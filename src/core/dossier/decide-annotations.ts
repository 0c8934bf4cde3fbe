import { fail, ok, type Result } from '../result.ts'
import { isSurelySame, keysOf, type SourceKeys, WITHHELD } from '../source/index.ts'
import { type Context, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { isVerdictOf, markedPlace, notCurrent } from './decide-claim.ts'
import { tie } from './decide-link.ts'
import { notePlace } from './decide-note.ts'
import { newSource } from './decide-source.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, Draft, Note, Place, Source } from './entities.ts'
import type { Patch } from './patch.ts'

type Given = CommandOf<'importAnnotations'>

/**
 * Notes and claims on a draft’s words, all or nothing. Fails with `span` where one lies outside of
 * the text, with `verdict` where one is not of the dossier’s pack, and with `source` where a link
 * names none of the command’s.
 */
export function importAnnotations(
  dossier: Dossier,
  command: Given,
  context: Context,
): Result<Patch[]> {
  const draft = dossier.drafts[command.draftId]
  if (draft === undefined) return gone('draft')
  if (draft.id !== dossier.info.currentDraft) return notCurrent(draft)
  const notes = newNotes(dossier, draft, command.notes, context)
  if (!notes.ok) return notes
  const claims = newClaims(dossier, command, context)
  return claims.ok ? ok([...notes.value, ...claims.value]) : claims
}

/** The notes that the dossier does not have: what somebody said of some words is said once. */
function newNotes(
  dossier: Dossier,
  draft: Draft,
  given: Given['notes'],
  context: Context,
): Result<Patch[]> {
  const known = new Set<string>()
  for (const note of Object.values(dossier.notes)) {
    const place = note.places[draft.id]
    if (note.kind === 'annotation' && place) known.add(saying(note, place))
  }
  const patches: Patch[] = []
  for (const { position, ...said } of given) {
    const place = notePlace(draft, { position })
    if (!place.ok) return place
    const key = saying(said, place.value)
    if (known.has(key)) continue
    known.add(key)
    const id = context.newId()
    const note: Note = {
      id,
      kind: 'annotation',
      places: { [draft.id]: place.value },
      ...said,
      sourceId: null,
      made: stamp(context),
    }
    patches.push({ path: ['notes', id], value: note })
  }
  return ok(patches)
}

function saying({ author, date, text }: Pick<Note, 'author' | 'date' | 'text'>, place: Place) {
  return JSON.stringify([author, date, text, place.position])
}

/** Claims on words that no claim of the dossier is on, reading as they do. */
function newClaims(dossier: Dossier, command: Given, context: Context): Result<Patch[]> {
  const { draftId } = command
  const known = new Set<string>()
  for (const claim of Object.values(dossier.claims)) {
    const place = claim.places[draftId]
    if (place) known.add(reading(claim, place))
  }
  const sources = new UsedSources(dossier, command.sources, context)
  const patches: Patch[] = []
  for (const given of command.claims) {
    const place = markedPlace(dossier, draftId, given.span)
    if (!place.ok) return place
    const key = reading(given, place.value)
    if (known.has(key)) continue
    known.add(key)
    const made = madeClaim(dossier, given, { [draftId]: place.value }, sources, context)
    if (!made.ok) return made
    patches.push(...made.value)
  }
  return ok([...sources.added, ...patches])
}

function reading({ standalone }: Pick<Claim, 'standalone'>, place: Place): string {
  return JSON.stringify([standalone, place.position])
}

/** Who imports a verdict answers for it, and it is for nobody but the checker to call it checked. */
function madeClaim(
  dossier: Dossier,
  given: Given['claims'][number],
  places: Claim['places'],
  sources: UsedSources,
  context: Context,
): Result<Patch[]> {
  const { span: _, links, ...said } = given
  if (said.verdict !== null) {
    const known = isVerdictOf(dossier.info.pack, said.verdict)
    if (!known.ok) return known
  }
  const made = stamp(context)
  const isJudged = said.verdict !== null
  const claim: Claim = {
    id: context.newId(),
    places,
    ...said,
    status: isJudged ? 'checking' : 'open',
    statusBy: isJudged ? made : null,
    verdictBy: isJudged ? made : null,
    verdictFor: null,
    assignee: null,
    reasons: [],
    dissent: [],
    made,
  }
  const patches: Patch[] = [{ path: ['claims', claim.id], value: claim }]
  for (const { source: index, evidence, ...link } of links) {
    const source = sources.at(index)
    if (source === undefined) {
      return fail(
        'source',
        `A link names source ${index}, which is not among those given.`,
        'Give the source, or leave the link out.',
      )
    }
    const tied = tie(
      { ...dossier, sources: { [source.id]: source } },
      {
        ...link,
        claimId: claim.id,
        source: { id: source.id },
        // Files do not travel with annotations: only one that is kept here can have the passage.
        evidence: evidence !== null && source.evidence[evidence] ? evidence : null,
      },
      context,
    )
    if (!tied.ok) return tied
    patches.push(...tied.value)
  }
  return ok(patches)
}

/** The sources that links name: the dossier’s own where it has the same, and else new ones. */
class UsedSources {
  readonly added: Patch[] = []
  readonly #found = new Map<number, Source>()
  readonly #given: Given['sources']
  readonly #known: { readonly source: Source; readonly keys: SourceKeys }[]
  readonly #context: Context

  constructor({ sources }: Dossier, given: Given['sources'], context: Context) {
    this.#given = given
    this.#context = context
    this.#known = Object.values(sources).map((source) => ({ source, keys: keysOf(source) }))
  }

  at(index: number): Source | undefined {
    const found = this.#found.get(index)
    if (found) return found
    const given = this.#given[index]
    if (given === undefined) return undefined
    const source = this.#same(given) ?? this.#add(given)
    this.#found.set(index, source)
    return source
  }

  /** Of those withheld nothing is known, so none is another. */
  #same({ csl }: Given['sources'][number]): Source | undefined {
    if (csl.title === WITHHELD) return undefined
    const keys = keysOf({ csl, evidence: {} })
    return this.#known.find((known) => isSurelySame(known.keys, keys))?.source
  }

  #add(given: Given['sources'][number]): Source {
    const source = newSource(given, this.#context)
    this.added.push({ path: ['sources', source.id], value: source })
    return source
  }
}
