import { BookmarkCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Note, Source } from '../../core/dossier/index.ts'
import { sourceTitle } from '../source/source-title.ts'
import { WebAddress } from '../source/WebAddress.tsx'
import { useRecord } from '../state/context.ts'

export interface NoteSourceProps {
  readonly note: Note
  readonly onShowSource: (sourceId: string) => void
  /** What stands here while it is no source. */
  readonly children?: ReactNode
}

/** The source that a note became, which opens; or what can be done to make it one. */
export function NoteSource({ note, onShowSource, children }: NoteSourceProps) {
  const source: Source | undefined = useRecord('sources')[note.sourceId ?? '']
  if (source === undefined) return children
  return (
    <p className="note-source">
      <BookmarkCheck size={13} aria-hidden="true" />
      <button type="button" className="used-for" onClick={() => onShowSource(source.id)}>
        <span className="heard">Became the source </span>
        <bdi>{sourceTitle(source)}</bdi>
      </button>
      <WebAddress source={source} />
    </p>
  )
}
