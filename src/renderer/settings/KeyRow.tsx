import { Plus, RotateCcw } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { type ActionName, keysOf } from '../../ipc/index.ts'
import { keyWords } from '../actions/keys.ts'
import { IconButton } from '../parts/Button.tsx'
import { isUsual, type KeyPlace, type Keys } from './change-keys.ts'
import { TakeQuestion } from './TakeQuestion.tsx'

export interface KeyRowProps {
  readonly name: ActionName
  readonly label: string
  readonly keys: Keys
  /** The place whose key is being recorded, where it is in this row. */
  readonly recorded: KeyPlace | null
  /** What just happened here, or what would. */
  readonly note: string | null
  /** Takes the key that the note is about; null where there is nothing to take. */
  readonly onTake: (() => void) | null
  readonly onLeave: () => void
  /** Records a key for a place. */
  readonly onRecord: (place: KeyPlace) => void
  readonly onReset: () => void
}

/** An action with its keys, each of which can be pressed to be changed. */
export function KeyRow({
  name,
  label,
  keys,
  recorded,
  note,
  onTake,
  onLeave,
  onRecord,
  onReset,
}: KeyRowProps) {
  const places = [...keysOf(name, { keys }), null]
  return (
    <tr>
      <th scope="row">
        {label}
        {note !== null && <span className="key-note">{note}</span>}
        {note !== null && onTake !== null && (
          <TakeQuestion words={note} onTake={onTake} onLeave={onLeave} />
        )}
      </th>
      <td>
        <span className="key-chips">
          {places.map((key, at) => {
            const words = key === null ? null : keyWords(key)
            const isRecorded = recorded !== null && recorded.key === key
            const asks = `Press the new key, ${words === null ? '' : 'Del takes it off, '}Esc leaves it`
            const does = words === null ? `Add a key: ${label}` : `Change ${words}: ${label}`
            return (
              <AriaButton
                // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays while the key changes
                key={at}
                className={`key-chip ${isRecorded ? 'key-recorded' : key === null ? 'key-more' : ''}`}
                aria-label={isRecorded ? asks : does}
                onPress={() => onRecord({ name, key })}
              >
                {isRecorded ? asks : (words ?? <Plus size={12} aria-hidden="true" />)}
              </AriaButton>
            )
          })}
          {!isUsual(keys, name) && (
            <IconButton label={`Usual keys: ${label}`} onPress={onReset}>
              <RotateCcw size={13} aria-hidden="true" />
            </IconButton>
          )}
        </span>
      </td>
    </tr>
  )
}
