import { useState } from 'react'
import { type UnsentWords, useUnsent } from '../state/use-unsent.ts'

export interface PaneFormState<Words> extends UnsentWords<Words> {
  /** How often it was asked for since it is shown; 0 where it is only there again. */
  readonly asked: number
  /** Opens the form with these words, and has it take the focus. */
  open(words: Words): void
}

/** A form in the claim’s pane, which outlives the pane with what stands in it. */
export function usePaneForm<Words extends object>(
  about: string,
  none: () => Words,
): PaneFormState<Words> {
  const { words, set } = useUnsent(about, none)
  const [asked, setAsked] = useState(0)
  return {
    ...{ words, set, asked },
    open: (next) => {
      set(next)
      setAsked((times) => times + 1)
    },
  }
}
