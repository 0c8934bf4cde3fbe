import type { ThemeName } from '../themes/index.ts'
import { ARABIC } from './arabic.ts'
import { CENTRAL } from './central.ts'
import { ROMANCE } from './romance.ts'

/** Words of another language for some of the themes, written as in English. */
export type Words = Readonly<Partial<Record<ThemeName, string>>>

/** By the primary subtag of BCP 47. What has no entry is read by what needs no words. */
export const LANGUAGES: Readonly<Record<string, Words>> = { ...CENTRAL, ...ROMANCE, ar: ARABIC }
