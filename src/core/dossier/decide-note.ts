import { type ArticleNote, trimSpan } from '../article/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { keysOf, likenessOfKeys, sourceOfNote } from '../source/index.ts'
import { type Context, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { addClaim } from './decide-claim.ts'
import { tie } from './decide-link.ts'
import type { Dossier } from './dossier.ts'
import type { Draft, Note, Place } from './entities.ts'
import type { Patch } from './patch.ts'
import { lastPlace, placeOn, pointOn } from './places.ts'
import { SourceInput } from './source-input.ts'

/**
 * The notes of a draft's file: one that the dossier has already, by its kind, author, date and
 * text, gets its place on this draft; the others are new. Of several alike those on the same words
 * are the same, and the rest in the text's order. Fails with `span` where a note lies outside of
 * the text.
 */
export function notesOn(
  dossier: Dossier,
  draft: Draft,
  said: readonly ArticleNote[],
  context: Context,
): Result<Patch[]> {
  const arrived: Arrived[] = []
  for (const note of said) {
    const place = notePlace(draft, note)
    if (!place.ok) return place
    arrived.push({ note, place: place.value })
  }
  const same = sameNotes(dossier, arrived)
  const made = stamp(context)
  return ok(
    arrived.map((each) => {
      const known = same.get(each)
      if (known) return { path: ['notes', known.id, 'places', draft.id], value: each.place }
      const { position: _, ...rest } = each.note
      const id = context.newId()
      const note: Note = {
        id,
        ...rest,
        places: { [draft.id]: each.place },
        sourceId: null,
        made,
      }
      return { path: ['notes', id], value: note }
    }),
  )
}

interface Arrived {
  readonly note: ArticleNote
  readonly place: Place
}

/** Nothing but white space is no words: a note on it stands at a point. */
export function notePlace(
  draft: Draft,
  { position }: Pick<ArticleNote, 'position'>,
): Result<Place> {
  const isPoint = position.end <= draft.text.length && trimSpan(draft.text, position) === null
  return isPoint ? ok(pointOn(draft, position.start)) : placeOn(draft, position)
}

/** Which note of the dossier each that arrived is: each is at most one. */
function sameNotes(dossier: Dossier, arrived: readonly Arrived[]): Map<Arrived, Note> {
  const known = new Map<string, Alike[]>()
  for (const note of Object.values(dossier.notes)) {
    const place = lastPlace(dossier, note) ?? Object.values(note.places).at(-1)
    push(known, saidBy(note), { note, words: place?.quote.exact ?? '', at: startOf(place) })
  }
  const groups = new Map<string, Arrived[]>()
  for (const each of arrived) push(groups, saidBy(each.note), each)
  const same = new Map<Arrived, Note>()
  for (const [key, group] of groups) {
    const alike = known.get(key)?.sort((a, b) => a.at - b.at) ?? []
    const inOrder = group.sort((a, b) => startOf(a.place) - startOf(b.place))
    const byWords = new Map<string, Alike[]>()
    for (const each of alike) push(byWords, each.words, each)
    const taken = new Set<Alike>()
    const pair = (each: Arrived, found: Alike | undefined) => {
      if (found === undefined) return
      taken.add(found)
      same.set(each, found.note)
    }
    for (const each of inOrder) pair(each, byWords.get(each.place.quote.exact)?.shift())
    const left = alike.filter((each) => !taken.has(each))
    for (const each of inOrder) if (!same.has(each)) pair(each, left.shift())
  }
  return same
}

interface Alike {
  readonly note: Note
  readonly words: string
  readonly at: number
}

function startOf(place: Place | undefined): number {
  return place?.position?.start ?? Number.MAX_SAFE_INTEGER
}

function saidBy({ kind, author, date, text }: Pick<Note, 'kind' | 'author' | 'date' | 'text'>) {
  return JSON.stringify([kind, author, date, text])
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

export function linkNote(
  dossier: Dossier,
  command: CommandOf<'linkNote'>,
  context: Context,
): Result<Patch[]> {
  const note = dossier.notes[command.noteId]
  if (note === undefined) return gone('note')
  if (command.claimId !== null && dossier.claims[command.claimId] === undefined) {
    return gone('claim')
  }
  const source = sourceFor(dossier, note, command)
  if (source === null) {
    return fail('empty', 'The note says nothing.', 'Link a source to the claim instead.')
  }
  const isLinked = Object.values(dossier.links).some(
    ({ claimId, sourceId }) => claimId === command.claimId && sourceId === note.sourceId,
  )
  if (isLinked && 'id' in source && source.id === note.sourceId) {
    return fail(
      'linked',
      'The claim is linked to what this note became already.',
      'Open the link in the claim’s sources.',
    )
  }
  const claim = command.claimId === null ? claimOf(dossier, note, context) : ok([])
  if (!claim.ok) return claim
  const claimId = command.claimId ?? (claim.value[0]?.path[1] as string)
  const link = tie(
    dossier,
    // What the writer says of a source is no finding: nobody has looked whether it supports the claim.
    { claimId, source, stance: 'context', note: wordsOf(note) },
    context,
  )
  if (!link.ok) return link
  const sourceId = 'id' in source ? source.id : (link.value[0]?.path[1] as string)
  return ok([
    ...claim.value,
    ...link.value,
    ...(note.sourceId === sourceId
      ? []
      : [{ path: ['notes', note.id, 'sourceId'], value: sourceId }]),
  ])
}

/** What the note is made: as it was asked for, what it is already, or what its text names. */
function sourceFor(
  dossier: Dossier,
  note: Note,
  { source }: CommandOf<'linkNote'>,
): CommandOf<'addLink'>['source'] | null {
  if (source !== undefined) return source
  if (note.sourceId !== null && dossier.sources[note.sourceId]) return { id: note.sourceId }
  if (note.text.trim() === '') return null
  const csl = sourceOfNote(note)
  const keys = keysOf({ csl, evidence: {} })
  const known = Object.values(dossier.sources).find((each) => {
    const likeness = likenessOfKeys(keysOf(each), keys)
    return likeness === 'doi' || likeness === 'url'
  })
  return known ? { id: known.id } : SourceInput.parse({ csl })
}

/** The claim that the note's own words become. */
function claimOf(dossier: Dossier, note: Note, context: Context): Result<Patch[]> {
  const draftId = dossier.info.currentDraft
  const span = note.places[draftId]?.position
  if (!span) {
    return fail('noWords', 'The note has no place in this draft.', 'Select a claim first.')
  }
  if (span.start === span.end) {
    return fail('noWords', 'The note stands on no words.', 'Select a claim first.')
  }
  return addClaim(
    dossier,
    { type: 'addClaim', draftId, span, claimant: '', kind: 'other', reasons: [] },
    context,
  )
}

/** All that a note says, and who says it. */
function wordsOf({ author, text }: Note): string {
  return author.trim() === '' ? text : `${author}: ${text}`
}
