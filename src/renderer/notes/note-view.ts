import type { Note, Source } from '../../core/dossier/index.ts'
import { assertNever } from '../../core/result.ts'
import { noteKindLabels } from '../labels.ts'
import { FoldedTexts, wordsOfFilter } from '../lists/folded-texts.ts'
import { type Arranged, grouped } from '../lists/groups.ts'
import type { NoteIndex, PlacedNote } from '../state/note-index.ts'
import { isSaid } from './note-words.ts'
import { hasSource } from './notes-on.ts'

/** Which notes are shown. */
export const noteChoices = {
  all: 'All notes',
  unused: 'Not yet a source',
  comments: 'Comments',
  footnotes: 'Footnotes and endnotes',
  changes: 'Tracked changes',
  links: 'Links',
} as const
export type NoteChoice = keyof typeof noteChoices

/** What is shown of the notes. */
export interface NoteView {
  /** Words that a note must have, in any order. */
  readonly words: string
  readonly which: NoteChoice
  /** Whether the links are listed among all, and not only counted; they are where nothing else is. */
  readonly showsLinks: boolean
}

export const plainNotes: NoteView = { words: '', which: 'all', showsLinks: false }

export interface ArrangedNotes extends Arranged<PlacedNote> {
  /** How many links are only counted. */
  readonly folded: number
}

const HEADINGS = new Map([
  ['said', 'Comments and notes'],
  ['change', 'Tracked changes'],
  ['gone', 'Gone from this draft'],
  ['link', 'Links'],
])

const texts = new FoldedTexts<Note>()

/** The notes that a view shows, in the text's order within their groups. */
export function arrangeNotes(
  notes: Pick<NoteIndex, 'standing' | 'gone'>,
  view: NoteView,
  sources: Readonly<Record<string, Source>>,
): ArrangedNotes {
  const words = wordsOfFilter(view.words)
  const found = [...notes.standing, ...notes.gone].filter((each) => {
    if (!isChosen(each.note, view.which, sources)) return false
    const text = words.length === 0 ? '' : texts.of(each.note, textOf(each))
    return words.every((word) => text.includes(word))
  })
  const hasOthers = found.some(({ note }) => note.kind !== 'link')
  const folds = hasOthers && !view.showsLinks && view.which !== 'links' && words.length === 0
  const isFolded = ({ note }: PlacedNote) => folds && note.kind === 'link'
  const shown = found.filter((each) => !isFolded(each))
  const arranged = grouped(shown, groupOf, HEADINGS)
  // One group needs no heading where it is what anybody expects.
  const isPlain = arranged.groups.length === 1 && arranged.groups[0]?.label === HEADINGS.get('said')
  return {
    ...arranged,
    groups: isPlain ? [] : arranged.groups,
    folded: found.length - shown.length,
  }
}

function groupOf({ note, position }: PlacedNote): string {
  if (note.kind === 'link') return 'link'
  if (position === null) return 'gone'
  return isSaid(note) ? 'said' : 'change'
}

function isChosen(
  note: Note,
  which: NoteChoice,
  sources: Readonly<Record<string, Source>>,
): boolean {
  switch (which) {
    case 'all':
      return true
    case 'unused':
      return note.kind !== 'insertion' && note.kind !== 'deletion' && !hasSource(note, sources)
    case 'comments':
      return isSaid(note) && note.kind !== 'footnote' && note.kind !== 'endnote'
    case 'footnotes':
      return note.kind === 'footnote' || note.kind === 'endnote'
    case 'changes':
      return note.kind === 'insertion' || note.kind === 'deletion'
    case 'links':
      return note.kind === 'link'
    default:
      return assertNever(which)
  }
}

/** What is searched of a note: all that it says, who says it, and the words that it stands on. */
function textOf({ note, place }: PlacedNote): string {
  return [note.text, note.author, noteKindLabels[note.kind], place.quote.exact].join('\n')
}
