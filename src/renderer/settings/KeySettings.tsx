import { useState } from 'react'
import type { ActionName } from '../../ipc/index.ts'
import { type ActionLabels, byGroup, labelOf } from '../actions/key-labels.ts'
import { keyWords } from '../actions/keys.ts'
import { Button } from '../parts/Button.tsx'
import {
  giveKey,
  judgePressed,
  type KeyPlace,
  type Keys,
  losers,
  resetKeys,
  takeKeyOff,
} from './change-keys.ts'
import { KeyRow } from './KeyRow.tsx'
import { type Pressing, useRecordedKey } from './use-recorded-key.ts'

export interface KeySettingsProps {
  /** The keys that the person chose. */
  readonly keys: Keys
  readonly labels: ActionLabels
  readonly onChange: (keys: Keys) => void
}

/** What the table says and waits for. */
type Moment =
  | { readonly kind: 'quiet' }
  /** The next key press is for a place; `words` say why the last one was not taken. */
  | { readonly kind: 'recording'; readonly place: KeyPlace; readonly words?: string }
  /** Another action has the key: the person decides. */
  | {
      readonly kind: 'asking'
      readonly place: KeyPlace
      readonly key: string
      readonly words: string
    }
  /** What was done, to one action or to all. */
  | { readonly kind: 'done'; readonly name: ActionName | null; readonly words: string }

/** All actions with their keys; a press on a key records another in its place. */
export function KeySettings({ keys, labels, onChange }: KeySettingsProps) {
  const [moment, setMoment] = useState<Moment>({ kind: 'quiet' })
  const quoted = (name: ActionName) => `“${labelOf(name, labels)}”`

  const change = (after: Keys, name: ActionName | null, words: string) => {
    const lost = name === null ? [] : losers(keys, after).filter((loser) => loser !== name)
    const told = lost.map((loser) => ` ${quoted(loser)} lost it.`).join('')
    setMoment({ kind: 'done', name, words: words + told })
    onChange(after)
  }
  const give = (place: KeyPlace, key: string) =>
    change(giveKey(keys, place, key), place.name, `${quoted(place.name)} has ${keyWords(key)}.`)

  const hear = (pressing: Pressing) => {
    if (moment.kind !== 'recording') return
    const { place } = moment
    if (pressing.kind === 'removed' && place.key !== null) {
      const words = `${keyWords(place.key)} is off ${quoted(place.name)}.`
      return change(takeKeyOff(keys, place), place.name, words)
    }
    if (pressing.kind !== 'pressed') return setMoment({ kind: 'quiet' })
    const { key } = pressing
    const judged = judgePressed(keys, place, key)
    switch (judged.kind) {
      case 'same':
        return setMoment({ kind: 'quiet' })
      case 'free':
        return give(place, key)
      case 'reserved': {
        const words = `${keyWords(key)} ${judged.use}. Press another key.`
        return setMoment({ kind: 'recording', place, words })
      }
      case 'taken': {
        const taken = keyWords(key)
        const words = `${taken} is ${quoted(judged.by)}; it would lose it.`
        return setMoment({ kind: 'asking', place, key, words })
      }
    }
  }
  useRecordedKey(moment.kind === 'recording', hear)

  const about = 'place' in moment ? moment.place.name : 'name' in moment ? moment.name : null
  const words = 'words' in moment ? moment.words : undefined
  return (
    <>
      <div className="key-settings-head">
        <p className="settings-hint">Press a key below to change it, or + to add one.</p>
        <Button
          isDisabled={Object.keys(keys).length === 0}
          onPress={() => change({}, null, 'All actions have their usual keys.')}
        >
          Usual keys for all
        </Button>
      </div>
      <p role="status" className={about === null ? 'key-line' : 'heard'}>
        {words ?? (moment.kind === 'recording' && 'Press the new key. Esc leaves it.')}
      </p>
      {byGroup().map(({ group, names }) => (
        <table key={group} className="key-table">
          <caption className="section-title">{group}</caption>
          <thead className="heard">
            <tr>
              <th scope="col">Action</th>
              <th scope="col">Keys</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => {
              const isAbout = about === name
              return (
                <KeyRow
                  key={name}
                  name={name}
                  label={labelOf(name, labels)}
                  keys={keys}
                  recorded={isAbout && moment.kind === 'recording' ? moment.place : null}
                  note={isAbout ? (words ?? null) : null}
                  onTake={
                    isAbout && moment.kind === 'asking'
                      ? () => give(moment.place, moment.key)
                      : null
                  }
                  onLeave={() => setMoment({ kind: 'quiet' })}
                  onRecord={(place) => setMoment({ kind: 'recording', place })}
                  onReset={() =>
                    change(resetKeys(keys, name), name, `${quoted(name)} has its usual keys.`)
                  }
                />
              )
            })}
          </tbody>
        </table>
      ))}
    </>
  )
}
