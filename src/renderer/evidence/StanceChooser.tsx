import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Stance } from '../../core/dossier/index.ts'
import { stanceLabels } from '../labels.ts'

export interface StanceChooserProps {
  /** What the words are tied to: “claim 3”, and how it reads. */
  readonly claim: { readonly number: number; readonly words: string }
  /** Where the selected words end, in the pane, in CSS pixels. */
  readonly place: { readonly x: number; readonly y: number }
  readonly onChoose: (stance: Stance) => void
  readonly onCancel: () => void
}

const KEYS: Readonly<Record<string, Stance>> = {
  ...{ 1: 'supports', 2: 'refutes', 3: 'context' },
  ...{ s: 'supports', r: 'refutes', c: 'context' },
}
const STANCES: readonly Stance[] = ['supports', 'refutes', 'context']

/** What the selected words do to the claim. Nothing is chosen beforehand: a stance is always said. */
export function StanceChooser({ claim, place, onChoose, onCancel }: StanceChooserProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const stance = KEYS[event.key.toLowerCase()]
    if (event.key === 'Escape') onCancel()
    else if (stance) onChoose(stance)
    else if (by) buttons.at((Math.max(at, by === 1 ? -1 : 0) + by) % buttons.length)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const style = { '--x': `${place.x}px`, '--y': `${place.y}px` } as CSSProperties
  return (
    <div
      ref={ref}
      className="stance-chooser"
      role="dialog"
      aria-label={`What the words do to claim ${claim.number}`}
      tabIndex={-1}
      style={style}
      onKeyDown={hear}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onCancel()
      }}
    >
      <p className="stance-claim" dir="auto">
        For claim {claim.number} <q>{claim.words}</q>
      </p>
      {STANCES.map((stance, at) => (
        <button key={stance} type="button" data-stance={stance} onClick={() => onChoose(stance)}>
          {stanceLabels[stance]}
          <kbd>{at + 1}</kbd>
        </button>
      ))}
    </div>
  )
}
