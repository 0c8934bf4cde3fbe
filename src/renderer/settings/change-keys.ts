import { type ActionName, actions, keysOf, type Settings } from '../../ipc/index.ts'
import { takenBy } from '../actions/keys.ts'

/** The keys that a person chose, by action; what is not in it has its usual ones. */
export type Keys = Settings['keys']

/** A place for a key: the one that is there now, or a further one where there is none. */
export interface KeyPlace {
  readonly name: ActionName
  readonly key: string | null
}

/** What becomes of a key that was pressed for a place. */
export type Pressed =
  | { readonly kind: 'free' }
  /** The action has it already. */
  | { readonly kind: 'same' }
  /** Another action has it and would lose it. */
  | { readonly kind: 'taken'; readonly by: ActionName }
  /** It cannot be given away. */
  | { readonly kind: 'reserved'; readonly use: string }

/** Keys that text fields and the system need; an action with one of them would break these. */
const reserved: Readonly<Record<string, string>> = {
  'Mod+C': 'copies what is selected',
  'Mod+X': 'cuts what is selected',
  'Mod+V': 'pastes',
  'Mod+A': 'selects everything',
  'Mod+Q': 'ends Tickmark',
  'Mod+W': 'closes the window',
  'Alt+F4': 'closes the window',
}

export function judgePressed(keys: Keys, { name, key: old }: KeyPlace, key: string): Pressed {
  if (keysOf(name, { keys }).includes(key) || key === old) return { kind: 'same' }
  const use = reserved[key]
  if (use !== undefined) return { kind: 'reserved', use }
  const by = takenBy(key, name, { keys })
  return by === null ? { kind: 'free' } : { kind: 'taken', by }
}

/** Gives a key to a place; another action that had it loses it. */
export function giveKey(keys: Keys, { name, key: old }: KeyPlace, key: string): Keys {
  const before = keysOf(name, { keys })
  const after = before.includes(key)
    ? before
    : old !== null && before.includes(old)
      ? before.map((each) => (each === old ? key : each))
      : [...before, key]
  return setKeys(takeFromOthers(keys, name, [key]), name, after)
}

export function takeKeyOff(keys: Keys, { name, key }: KeyPlace): Keys {
  return setKeys(
    keys,
    name,
    keysOf(name, { keys }).filter((each) => each !== key),
  )
}

/** Gives an action its usual keys back; whoever was given one of them loses it. */
export function resetKeys(keys: Keys, name: ActionName): Keys {
  const usual = actions[name].keys
  return setKeys(takeFromOthers(keys, name, usual), name, usual)
}

export function isUsual(keys: Keys, name: ActionName): boolean {
  return keys[name] === undefined
}

/** The actions that have fewer of their keys in `after` than in `before`. */
export function losers(before: Keys, after: Keys): readonly ActionName[] {
  return (Object.keys(actions) as ActionName[]).filter((name) => {
    const left = keysOf(name, { keys: after })
    return keysOf(name, { keys: before }).some((key) => !left.includes(key))
  })
}

function takeFromOthers(keys: Keys, name: ActionName, wanted: readonly string[]): Keys {
  let left = keys
  for (const key of wanted) {
    for (let by = takenBy(key, name, { keys: left }); by !== null; ) {
      left = takeKeyOff(left, { name: by, key })
      by = takenBy(key, name, { keys: left })
    }
  }
  return left
}

/** Keys that are the usual ones are not stored: what is usual may change with the program. */
function setKeys(keys: Keys, name: ActionName, chosen: readonly string[]): Keys {
  const { [name]: _, ...others } = keys
  const usual: readonly string[] = actions[name].keys
  const isSame = chosen.length === usual.length && chosen.every((key, at) => key === usual[at])
  return isSame ? others : { ...others, [name]: [...chosen] }
}
