import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { type ActionName, actions } from '../../ipc/index.ts'
import { useSettings } from '../state/context.ts'
import { wordsOfKeys } from './key-labels.ts'

export interface KeyHintProps {
  readonly name: ActionName
  /** A button that does the same and has no room for its key. */
  readonly children: ReactElement
}

/** Says in a tooltip what a button does, and by which key. */
export function KeyHint({ name, children }: KeyHintProps) {
  const [key] = wordsOfKeys(name, useSettings())
  return (
    <TooltipTrigger delay={600} isDisabled={key === undefined}>
      {children}
      <Tooltip className="tooltip">
        {actions[name].label} ({key})
      </Tooltip>
    </TooltipTrigger>
  )
}
