import { type DragEvent, type ReactNode, useState } from 'react'
import type { Brought } from '../parts/pasted.ts'
import { broughtBy } from './bring.ts'
import './file-drop.css'

export interface FileDropProps {
  readonly children: ReactNode
  /** What dropping does, as it is said while something is held over the place. */
  readonly hint: string
  /** Whether pieces of pages and words are taken too. */
  readonly takesWords?: boolean
  readonly onDrop: (brought: Brought) => void
}

/** Takes what is dropped anywhere but where something inside takes it itself. */
export function FileDrop({ children, hint, takesWords = false, onDrop }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const isOurs = ({ dataTransfer: { types }, target }: DragEvent) => {
    const inside = target instanceof Element ? target : null
    if (inside?.closest('[data-takes-files], input, textarea')) return false
    return types.includes('Files') || (takesWords && types.some((type) => WORDS.has(type)))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only for the mouse; a menu item and a button do the same
    <div
      className="file-drop"
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
        onDrop(broughtBy(event.dataTransfer))
      }}
    >
      {children}
      {isOver && (
        <p className="file-drop-hint" aria-hidden="true">
          {hint}
        </p>
      )}
    </div>
  )
}

const WORDS = new Set(['text/html', 'text/plain'])
