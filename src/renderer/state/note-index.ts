import type { Span } from '../../core/article/index.ts'
import { type Dossier, lastPlace, type Note, type Place } from '../../core/dossier/index.ts'
import { lowest } from '../../core/lowest.ts'

/** A note of the draft under check, and its place there. */
export interface PlacedNote {
  readonly note: Note
  readonly place: Place
  /** Null where the draft has its words no more. Empty for a note at a point. */
  readonly position: Readonly<Span> | null
}

/** A note whose words the draft has. */
export type StandingNote = PlacedNote & { readonly position: Readonly<Span> }

/**
 * The notes of one draft: those that stand in it, in the text's order, and those whose words are
 * gone. Notes that belong to no draft that was taken are not among them.
 */
export class NoteIndex {
  /** By where they start, the longer first; then by age. */
  readonly standing: readonly StandingNote[]
  readonly gone: readonly PlacedNote[]
  readonly #byId = new Map<string, PlacedNote>()
  /** For each that stands, where it or one before it ends last: these never fall. */
  readonly #ends: readonly number[]

  constructor(dossier: Dossier, draftId: string) {
    const standing: StandingNote[] = []
    const gone: PlacedNote[] = []
    for (const note of Object.values(dossier.notes)) {
      const here = note.places[draftId]
      const place = here ?? lastPlace(dossier, note)
      if (place === undefined) continue
      const position = here?.position ?? null
      const placed = { note, place, position }
      this.#byId.set(note.id, placed)
      if (position) standing.push({ ...placed, position })
      else gone.push(placed)
    }
    this.standing = standing.sort(byText)
    this.gone = gone
    let end = 0
    this.#ends = this.standing.map(({ position }) => {
      end = Math.max(end, position.end)
      return end
    })
  }

  get length(): number {
    return this.standing.length + this.gone.length
  }

  get(id: string | undefined): PlacedNote | undefined {
    return id === undefined ? undefined : this.#byId.get(id)
  }

  /** Those that touch a span, in the text's order: a point does so at its edges too. */
  within(span: Span): readonly StandingNote[] {
    const from = lowest(this.#ends.length, (at) => (this.#ends[at] as number) >= span.start)
    const out: StandingNote[] = []
    for (let at = from; at < this.standing.length; at++) {
      const note = this.standing[at] as StandingNote
      if (note.position.start > span.end) break
      if (touches(note.position, span)) out.push(note)
    }
    return out
  }

  /**
   * The nearest before or after a note, or else an offset (UTF-16 code units), that `isWanted`;
   * undefined where there is none.
   */
  next(
    from: { readonly id: string | undefined; readonly at: number },
    step: 1 | -1,
    isWanted: (note: Note) => boolean,
  ): StandingNote | undefined {
    const mine = this.standing.findIndex(({ note }) => note.id === from.id)
    const after = lowest(this.standing.length, (i) => {
      const { start } = (this.standing[i] as StandingNote).position
      return step === 1 ? start > from.at : start >= from.at
    })
    let at = mine !== -1 ? mine + step : step === 1 ? after : after - 1
    while (this.standing[at] && !isWanted((this.standing[at] as StandingNote).note)) at += step
    return this.standing[at]
  }
}

function byText(a: StandingNote, b: StandingNote): number {
  return (
    a.position.start - b.position.start ||
    b.position.end - a.position.end ||
    a.note.date.localeCompare(b.note.date)
  )
}

/** Whether two stretches have words in common; a point counts as in what it is beside. */
export function touches(a: Readonly<Span>, b: Readonly<Span>): boolean {
  const hasPoint = a.start === a.end || b.start === b.end
  return hasPoint ? a.start <= b.end && a.end >= b.start : a.start < b.end && a.end > b.start
}
