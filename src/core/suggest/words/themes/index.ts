import { CHANGE } from './change.ts'
import { EVENTS } from './events.ts'
import { GRAMMAR } from './grammar.ts'
import { LAW } from './law.ts'
import { PEOPLE } from './people.ts'
import { QUANTITY } from './quantity.ts'
import { SPEECH } from './speech.ts'
import { STANCE } from './stance.ts'
import { TIME } from './time.ts'
import { TOPICS } from './topics.ts'

export type { Theme } from './theme.ts'

/** Every theme of English words, by the name of its feature. */
export const THEMES = {
  ...QUANTITY,
  ...CHANGE,
  ...TIME,
  ...SPEECH,
  ...PEOPLE,
  ...LAW,
  ...EVENTS,
  ...TOPICS,
  ...STANCE,
  ...GRAMMAR,
}
export type ThemeName = keyof typeof THEMES
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[]
