import type { Incoming } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { isReady } from './ready.ts'

export interface ImportHeaderProps {
  readonly shown: Incoming | null
  /** How many files can be imported. */
  readonly ready: number
  readonly taking: { readonly done: number; readonly of: number } | null
  /** The number that the draft will have; null where it is none, or not known. */
  readonly draftNumber: number | null
  readonly onTake: () => void
  /** Imports all that are ready; null where there is only one file. */
  readonly onTakeAll: (() => void) | null
  readonly onCancel: () => void
}

export function ImportHeader(props: ImportHeaderProps) {
  const { shown, ready, taking, draftNumber, onTake, onTakeAll, onCancel } = props
  const into = shown?.into ?? null
  return (
    <header className="desk-header import-header">
      <div className="desk-title">
        <h1>
          {into === null ? (
            'Import'
          ) : (
            <>
              New draft of <bdi>{into.title}</bdi>
            </>
          )}
        </h1>
        <span title={shown?.name}>
          <bdi>{shown?.name}</bdi>
        </span>
      </div>
      <div className="desk-buttons">
        <Button keys="Esc" isDisabled={taking !== null} onPress={onCancel}>
          Cancel
        </Button>
        {onTakeAll !== null && (ready > 0 || taking !== null) && (
          <Button isDisabled={taking !== null} onPress={onTakeAll}>
            {allWords(ready, taking)}
          </Button>
        )}
        <Button
          look="primary"
          keys="Enter"
          isDisabled={shown === null || !isReady(shown) || taking !== null}
          onPress={onTake}
        >
          {into === null ? 'Import' : draftWords(draftNumber)}
        </Button>
      </div>
    </header>
  )
}

function allWords(ready: number, taking: ImportHeaderProps['taking']): string {
  if (taking !== null && taking.of > 1) return `Importing ${taking.done + 1} of ${taking.of}…`
  return ready === 1 ? 'Import the one that is ready' : `Import all ${ready}`
}

function draftWords(number: number | null): string {
  return number === null ? 'Import as a new draft' : `Import as draft ${number}`
}
