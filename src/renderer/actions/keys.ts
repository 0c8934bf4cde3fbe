import {
  type ActionName,
  type ActionScope,
  actions,
  keysOf,
  type Settings,
} from '../../ipc/index.ts'

/** What a key press tells of itself: a part of the DOM's KeyboardEvent. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState?(key: string): boolean
}

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)

/** A key press in the words of the table of actions: “Mod+Shift+Z”; empty for a modifier alone. */
export function keyOf(press: KeyPress): string {
  const { key } = press
  if (/^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/.test(key))
    return ''
  // Where AltGr types a sign, the sign is the key: Windows calls AltGr Ctrl and Alt.
  if (press.getModifierState?.('AltGraph') && /^[^\p{L}\p{N}]$/u.test(key)) return key
  const mod = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  if (other) return ''
  const name = nameOf(press)
  // What Shift types is the sign itself: “?”, on one layout with Shift and on another without.
  const isShifted = press.shiftKey && !/^[^\p{L}\p{N}]$/u.test(name)
  const parts = [mod && 'Mod', press.altKey && 'Alt', isShifted && 'Shift', name]
  return parts.filter(Boolean).join('+')
}

/** A letter as a capital; where the layout has other letters, the one that stands there in Latin. */
function nameOf({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space'
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const latin = /^Key([A-Z])$/.exec(code)?.[1]
  return latin !== undefined && /^\p{L}$/u.test(key) ? latin : key
}

/** Whether the key would type or move the focus elsewhere: such keys can be switched off. */
export function isBare(key: string): boolean {
  return /^(?:Shift\+)?(?:.|Tab)$/u.test(key)
}

/** The action that a key has with that in focus, or null where the key is not ours. */
export function actionFor(
  key: string,
  focus: ActionScope,
  settings: Pick<Settings, 'keys' | 'bareKeys'>,
): ActionName | null {
  if (key === '' || (!settings.bareKeys && isBare(key))) return null
  for (const name of Object.keys(actions) as ActionName[]) {
    const { scope } = actions[name]
    if (scope !== 'anywhere' && scope !== focus) continue
    if (keysOf(name, settings).includes(key)) return name
  }
  return null
}

/** Another action that has the key where this one would be heard, or null. */
export function takenBy(
  key: string,
  name: ActionName,
  settings: Pick<Settings, 'keys'>,
): ActionName | null {
  const others = Object.keys(actions) as ActionName[]
  const { scope } = actions[name]
  const isHeardHere = (other: ActionName) =>
    scope === 'anywhere' || ['anywhere', scope].includes(actions[other].scope)
  const has = (other: ActionName) => other !== name && keysOf(other, settings).includes(key)
  return others.find((other) => has(other) && isHeardHere(other)) ?? null
}

const symbols: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
  Shift: isMac ? '⇧' : 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  '-': '−',
}

/** A key as it is shown: “Ctrl Shift Z”. */
export function keyWords(key: string): string {
  const [, modifiers = '', last = ''] = /^(.*\+)?(.+)$/.exec(key) ?? []
  const parts = [...modifiers.split('+').filter(Boolean), last]
  return parts.map((part) => symbols[part] ?? part).join(' ')
}
