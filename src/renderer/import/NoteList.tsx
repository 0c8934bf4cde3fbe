import { useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ArticleNote } from '../../core/article/index.ts'
import { Folded } from '../claim/Folded.tsx'
import { dayWords } from '../parts/dates.ts'
import { counted } from './facts.ts'
import { numbered } from './noted.ts'

/** How many are listed: the rest is read in the dossier. */
const MOST = 200

export interface NoteListProps {
  readonly notes: readonly ArticleNote[]
  /** A note was chosen: its mark is to be shown in the text. */
  readonly onShow: (number: number) => void
}

/** The writer’s notes by their numbers; the links are only counted, as they are seen in the text. */
export function NoteList({ notes, onShow }: NoteListProps) {
  const written = useMemo(() => numbered(notes).filter(({ number }) => number !== null), [notes])
  if (written.length === 0) return null
  return (
    <Folded title="Read the notes">
      <ol className="import-notes">
        {written.slice(0, MOST).map(({ note, number }) => (
          <li key={number}>
            <AriaButton className="import-note" onPress={() => onShow(number ?? 0)}>
              <span className={`note-mark note-mark-${note.kind}`}>{number}</span>
              <span className="import-note-words">
                <span className="import-note-kind">
                  {kindWords[note.kind]}
                  {note.author !== '' && (
                    <>
                      {' · '}
                      <bdi>{note.author}</bdi>
                    </>
                  )}
                  {isMoment(note.date) && ` · ${dayWords(note.date)}`}
                </span>
                <bdi>{note.text}</bdi>
              </span>
            </AriaButton>
          </li>
        ))}
      </ol>
      {written.length > MOST && <p>and {counted(written.length - MOST, 'more note')}</p>}
    </Folded>
  )
}

const kindWords: Record<ArticleNote['kind'], string> = {
  comment: 'Comment',
  footnote: 'Footnote',
  endnote: 'Endnote',
  insertion: 'Inserted',
  deletion: 'Deleted',
  link: 'Link',
}

function isMoment(date: string): boolean {
  return !Number.isNaN(Date.parse(date))
}
