import { type MouseEvent, type RefObject, useRef } from 'react'
import { useNotePaint } from './use-note-paint.ts'
import './note-marks.css'
import './under-lines.css'

export interface NoteMarksProps {
  readonly articleRef: RefObject<HTMLElement | null>
  readonly selectedId: string | null
  /** A note's sign was clicked. */
  readonly onPick: (id: string) => void
}

/**
 * The signs of the reporter's notes in the margin beside their words, and the inserter's marks of
 * those at a point. They lie over the article and are never in its text; the list of notes says the
 * same to assistive technology.
 */
export function NoteMarks({ articleRef, selectedId, onPick }: NoteMarksProps) {
  const layerRef = useRef<HTMLDivElement>(null)
  const lineLayerRef = useRef<HTMLDivElement>(null)
  useNotePaint(articleRef, layerRef, lineLayerRef, selectedId)
  const pick = ({ target }: MouseEvent) => {
    const ids = (target as Element).getAttribute('data-notes')?.split(' ') ?? []
    const next = ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length]
    if (next !== undefined) onPick(next)
  }
  return (
    <>
      <div ref={lineLayerRef} className="under-lines" aria-hidden="true" />
      <div
        ref={layerRef}
        className="note-marks"
        aria-hidden="true"
        // The article keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={pick}
      />
    </>
  )
}
