import type { Flag } from '../../core/dossier/index.ts'
import { flagReasons } from './sayings.ts'

export type FlagReason = Flag['reason']

/** What stands in the form of a flag. */
export interface FlagWords {
  /** Empty until one is chosen. */
  readonly reason: FlagReason | ''
  readonly text: string
}

export const NO_FLAG: FlagWords = { reason: '', text: '' }

export const REASONS = Object.keys(flagReasons) as FlagReason[]

/** The reason that a digit stands for, as the form shows them; undefined for other keys. */
export function reasonOfKey(key: string): FlagReason | undefined {
  return /^[1-9]$/.test(key) ? REASONS[Number(key) - 1] : undefined
}

/** What a flag still lacks before it can be sent, by where it is said. */
export function lackOfFlag({ reason, text }: FlagWords): {
  readonly reason?: string
  readonly text?: string
} {
  if (reason === '') return { reason: 'Choose what is the matter.' }
  return reason === 'other' && text.trim() === '' ? { text: 'Say what is the matter.' } : {}
}

/** The flag in words, as a line tells of it: “Legal: the name is not ours to print”. */
export function flagLine({ reason, text }: Pick<Flag, 'reason' | 'text'>): string {
  return text.trim() === '' ? flagReasons[reason] : `${flagReasons[reason]}: ${text.trim()}`
}
