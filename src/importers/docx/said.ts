import type { PartNote } from '../../core/article/index.ts'
import { compare, type Place, type Places } from '../article/places.ts'
import type { Commented, Reference } from './anchors.ts'
import { type Thread, threadsOf } from './comments.ts'
import { type DocxContext, type DocxText, readText } from './docx-reader.ts'
import { attributeOf, childrenOf, type DocxFile, type DocxPart } from './parts.ts'
import { writtenOut } from './written-out.ts'
import type { XmlElement } from './xml.ts'

/** What a Word file says on its words, in the order of the text, and what to tell of it. */
export interface Said {
  readonly notes: readonly PartNote[]
  /** What was read of the notes themselves. */
  readonly texts: readonly DocxText[]
  /** How many comments were marked as resolved. */
  readonly resolved: number
  /** How many comments are tied to no words. */
  readonly adrift: number
}

type Context = Omit<DocxContext, 'addressOf'>

/** Collects the notes on an article. A reply stands where the comment does that it answers. */
export function saidOn(text: DocxText, places: Places, file: DocxFile, context: Context): Said {
  const marked = markedNotes(text.references, places, file, context)
  const threads = commentedOn(text, marked, places, file, context)
  const points = [
    ...text.changes.map(({ from, to, ...note }) => [{ ...note, ...places.words(from, to) }]),
    ...text.links.map(({ address, from, to }) => [
      { kind: 'link' as const, author: '', date: '', text: address, ...places.words(from, to) },
    ]),
  ].filter(([note]) => note && (note.kind !== 'link' || compare(note.from, note.to) < 0))
  const groups: readonly (readonly PartNote[])[] = [
    ...threads.map(({ notes }) => notes),
    ...marked.map(({ note }) => [note]),
    ...points,
  ]
  return {
    notes: groups
      .filter((group) => group.length > 0)
      .sort(([one], [other]) => (one && other ? compare(one.from, other.from) : 0))
      .flat(),
    texts: [...marked.map(({ read }) => read), ...threads.flatMap(({ reads }) => reads)],
    resolved: threads.filter(({ thread }) => thread.first.isResolved).length,
    adrift: threads.filter(({ isAdrift }) => isAdrift).length,
  }
}

interface Marked {
  readonly note: PartNote
  readonly read: DocxText
}

/** The footnotes and endnotes that the text refers to. */
function markedNotes(
  references: readonly Reference[],
  places: Places,
  file: DocxFile,
  context: Context,
): Marked[] {
  const notesOf = (kind: Reference['kind']) => {
    const part = file.part(`${kind}s`)
    const notes = new Map<string, XmlElement>()
    for (const note of part ? childrenOf(part.root, kind) : []) {
      const isSeparator = /separator|continuation/i.test(attributeOf(note, 'type') ?? '')
      if (!isSeparator) notes.set(attributeOf(note, 'id') ?? '', note)
    }
    return (id: string) => read(notes.get(id), part, context)
  }
  const kinds = { footnote: notesOf('footnote'), endnote: notesOf('endnote') }
  const marks = references.map(({ at }) => at)
  return references.flatMap(({ kind, id, at, mark }) => {
    const note = kinds[kind](id)
    if (note === null) return []
    const written = writtenOut(note)
    const text = mark !== '' && written.startsWith(mark) ? written.slice(mark.length) : written
    const place = places.before(at, marks)
    return [{ note: { kind, author: '', date: '', text: text.trim(), ...place }, read: note }]
  })
}

interface Commenting {
  readonly thread: Thread
  readonly isAdrift: boolean
  readonly notes: readonly PartNote[]
  readonly reads: readonly DocxText[]
}

function commentedOn(
  text: DocxText,
  marked: readonly Marked[],
  places: Places,
  file: DocxFile,
  context: Context,
): Commenting[] {
  // A comment on a footnote is one on the words that the footnote is on.
  const inNotes = new Map(
    marked.flatMap(({ note: { from, to }, read }) =>
      [...read.comments.keys()].map((id) => [id, { from, to }] as const),
    ),
  )
  const part = file.part('comments')
  return threadsOf(part, file).map((thread) => {
    const all = [thread.first, ...thread.replies]
    const met = all.map(({ id }) => placeOf(text.comments.get(id), places) ?? inNotes.get(id))
    const place = met.find((one) => one !== undefined)
    const reads: DocxText[] = []
    const notes = all.map(({ author, date, element }): PartNote => {
      const comment = readText(element, { ...context, addressOf: part?.addressOf ?? nowhere })
      reads.push(comment)
      return { kind: 'comment', author, date, text: writtenOut(comment), ...(place ?? BEGINNING) }
    })
    return { thread, isAdrift: place === undefined, notes, reads }
  })
}

const BEGINNING: Place = { from: { part: 0, at: 0 }, to: { part: 0, at: 0 } }

const nowhere = () => null

/** Where a comment stands. On words that are not in the text it is a point between others. */
function placeOf(comment: Commented | undefined, places: Places): Place | undefined {
  const { start, end, sign } = comment ?? {}
  const [from, to] = [start ?? end ?? sign, end ?? sign ?? start]
  if (from === undefined || to === undefined) return undefined
  const place = places.between(from.at, to.at)
  const isOnWords = compare(place.from, place.to) < 0 || from.left !== to.left
  return isOnWords ? place : places.before(from.at)
}

function read(
  note: XmlElement | undefined,
  part: DocxPart | null,
  context: Context,
): DocxText | null {
  if (note === undefined || part === null) return null
  return readText(note, { ...context, addressOf: part.addressOf })
}
