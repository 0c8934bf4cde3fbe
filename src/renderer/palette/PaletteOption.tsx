import { FileText, Link2, MessageSquare } from 'lucide-react'
import { memo } from 'react'
import { useStable } from '../parts/use-stable.ts'
import type { PaletteEntry } from './palette-entry.ts'

export interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  /** Whether Enter does it. */
  readonly isCurrent: boolean
  /** The pointer moved on it. */
  readonly onPoint: () => void
  readonly onRun: () => void
}

/** One line of the palette; the keys go to the field, which names the current one. */
export function PaletteOption({ onPoint, onRun, ...option }: PaletteOptionProps) {
  return <Option {...option} onPoint={useStable(onPoint)} onRun={useStable(onRun)} />
}

// Moving the highlight draws two lines again, not a hundred.
const Option = memo(function Option({ id, entry, isCurrent, onPoint, onRun }: PaletteOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the option
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className="palette-option"
      // A line that scrolls under a pointer at rest is not pointed at.
      onMouseMove={(event) => {
        if (!isCurrent && (event.movementX !== 0 || event.movementY !== 0)) onPoint()
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Content entry={entry} />
    </div>
  )
})

const ICONS = { source: Link2, note: MessageSquare, dossier: FileText } as const

function Content({ entry }: { readonly entry: PaletteEntry }) {
  switch (entry.target) {
    case 'action':
      return (
        <>
          <span className="palette-words">{entry.text}</span>
          <span className="palette-group">{entry.group}</span>
          <span className="palette-keys">
            {entry.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        </>
      )
    case 'claim':
      return (
        <>
          <span className="palette-number">
            <span className="heard">Claim </span>
            {entry.number}
          </span>
          <span className="palette-words" dir="auto">
            {entry.words}
          </span>
          {entry.verdict === undefined ? (
            <span className="heard">, no verdict</span>
          ) : (
            <span className="chip" data-look={entry.verdict.look}>
              <span aria-hidden="true">{entry.verdict.glyph}</span> {entry.verdict.label}
            </span>
          )}
        </>
      )
    case 'source':
    case 'note':
    case 'dossier': {
      const Icon = ICONS[entry.target]
      return (
        <>
          <span className="palette-number" aria-hidden="true">
            <Icon size={14} />
          </span>
          <span className="palette-words" dir="auto">
            {entry.text}
          </span>
        </>
      )
    }
  }
}
