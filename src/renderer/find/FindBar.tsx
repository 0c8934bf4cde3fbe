import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { Input, TextField } from 'react-aria-components'
import { IconButton } from '../parts/Button.tsx'
import { foundCount } from './found-count.ts'
import './find-bar.css'

export interface FindBarProps {
  /** In what it looks: “the article”, unless told. */
  readonly where?: string
  readonly query: string
  /** How often the words were found. */
  readonly count: number
  /** Which of them is the current one, from 0; null where none is. */
  readonly at: number | null
  readonly onQuery: (query: string) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  /** The bar is to go; the focus is the article's again. */
  readonly onClose: () => void
  /** Given the field, to go to it. */
  readonly fieldRef: RefObject<HTMLInputElement | null>
}

/** Find in the article or in a kept file: a bar over its top, with everything else still at hand. */
export function FindBar({
  where = 'the article',
  query,
  count,
  at,
  onQuery,
  onNext,
  onPrevious,
  onClose,
  fieldRef,
}: FindBarProps) {
  const isMissing = query.trim() !== '' && count === 0
  const hearField = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) onPrevious()
    else onNext()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to Chrome 114
    <div
      role="search"
      className="find-bar"
      aria-label={`Find in ${where}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <TextField
        className="find-field"
        aria-label={`Find in ${where}`}
        value={query}
        onChange={onQuery}
      >
        <Input
          ref={fieldRef}
          className="find-input"
          placeholder={`Find in ${where}`}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          data-missing={isMissing || undefined}
          onKeyDown={hearField}
        />
      </TextField>
      <span className="find-count" role="status" data-missing={isMissing || undefined}>
        {foundCount(query, count, at, where)}
      </span>
      <IconButton label="Previous (Shift Enter)" isDisabled={count === 0} onPress={onPrevious}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Next (Enter)" isDisabled={count === 0} onPress={onNext}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Close (Esc)" onPress={onClose}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
