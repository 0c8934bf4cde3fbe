import { type DragEvent, type ReactNode, useState } from 'react'
import { bridge } from '../state/bridge.ts'
import './draft-drop.css'

export interface DraftDropProps {
  readonly children: ReactNode
  /** The paths of the files that were dropped; at least one. */
  readonly onDrop: (paths: readonly string[]) => void
}

/** Takes files that are dropped anywhere but where something inside takes them itself. */
export function DraftDrop({ children, onDrop }: DraftDropProps) {
  const [isOver, setOver] = useState(false)
  const isOurs = ({ dataTransfer, target }: DragEvent) =>
    dataTransfer.types.includes('Files') && !(target as Element).closest('[data-takes-files]')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only for the mouse; a menu item and a button do the same
    <div
      className="draft-drop"
      data-over={isOver || undefined}
      onDragEnterCapture={(event) => setOver(isOurs(event))}
      onDragOver={(event) => {
        if (!isOurs(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDragLeaveCapture={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
      }}
      onDropCapture={() => setOver(false)}
      onDrop={(event) => {
        if (!isOurs(event)) return
        event.preventDefault()
        const paths = [...event.dataTransfer.files].map((file) => bridge.pathOf(file))
        const named = paths.filter((path) => path !== '')
        if (named.length > 0) onDrop(named)
      }}
    >
      {children}
      {isOver && (
        <p className="draft-drop-hint" aria-hidden="true">
          Drop the file to import it as a new draft
        </p>
      )}
    </div>
  )
}
