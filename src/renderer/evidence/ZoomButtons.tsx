import { Maximize2, Minus, Plus } from 'lucide-react'
import { IconButton } from '../parts/Button.tsx'
import { nextScale } from './zoom.ts'

export interface ZoomButtonsProps {
  /** How large it is shown now; null while that is not known. */
  readonly shown: number | null
  readonly onScale: (scale: number | null) => void
}

/** Larger, smaller, and as wide as the view. */
export function ZoomButtons({ shown, onScale }: ZoomButtonsProps) {
  const step = (by: 1 | -1) => shown !== null && onScale(nextScale(shown, by))
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
    <div className="zoom-buttons" role="group" aria-label="Size">
      <IconButton label="Smaller (−)" isDisabled={shown === null} onPress={() => step(-1)}>
        <Minus size={14} aria-hidden="true" />
      </IconButton>
      <output className="zoom-shown">{shown === null ? '' : `${Math.round(shown * 100)} %`}</output>
      <IconButton label="Larger (+)" isDisabled={shown === null} onPress={() => step(1)}>
        <Plus size={14} aria-hidden="true" />
      </IconButton>
      <IconButton
        label="As wide as the view (0)"
        isDisabled={shown === null}
        onPress={() => onScale(null)}
      >
        <Maximize2 size={13} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
