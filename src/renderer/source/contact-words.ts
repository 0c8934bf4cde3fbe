import type { LoggedContact } from '../../core/dossier/index.ts'
import { today } from './today.ts'

/** What stands in the form that logs a contact. */
export type ContactWords = Pick<LoggedContact, 'on' | 'how' | 'who' | 'asked' | 'answer'>

/** The usual ways to reach somebody; others are typed. */
export const usualWays = ['phone', 'e-mail', 'in person', 'message', 'letter']

export function noContact(now: Date, who: string): ContactWords {
  return { on: today(now), how: '', who, asked: '', answer: '' }
}

/** The words alone of a contact that was logged. */
export function contactWords({ on, how, who, asked, answer }: LoggedContact): ContactWords {
  return { on, how, who, asked, answer }
}

/** Whether it says whom or what: without either there is nothing to log. */
export function saysSomething({ who, asked }: ContactWords): boolean {
  return who.trim() !== '' || asked.trim() !== ''
}
