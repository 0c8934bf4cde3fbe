import type { Carried, Person } from '../../core/dossier/index.ts'
import type { HandOffLook, MergedHandOff } from '../../ipc/index.ts'
import { dayWords, momentWords } from '../parts/dates.ts'

/** “Erin”, “Erin and Ed”, “Erin, Ed and 2 more”. */
export function namesOf(people: readonly Pick<Person, 'name'>[]): string {
  const names = people.map(({ name }) => name)
  if (names.length <= 2) return names.join(' and ')
  const [first, second, ...more] = names
  return `${first}, ${second} and ${more.length} more`
}

/** What is new in a file: “from Erin, 14 steps since 2 March”. */
export function originWords({
  steps,
  by,
  made,
}: Pick<HandOffLook, 'steps' | 'by' | 'made'>): string {
  if (made === null) return 'nothing new'
  const counted = `${steps.toLocaleString('en')} ${steps === 1 ? 'step' : 'steps'}`
  const [first, last] = [dayWords(made.first), dayWords(made.last)]
  return `from ${namesOf(by)}, ${counted} ${first === last ? `on ${first}` : `since ${first}`}`
}

export function progressWords(decided: number, of: number): string {
  if (decided < of) return `${decided} of ${of} decided`
  return of === 1 ? 'Decided' : `All ${of} decided`
}

/** What a merge came to, in a line. */
export function mergedWords({ kind, backup, carried }: MergedHandOff): string {
  if (kind === 'nothing') return 'Everything in the file was here already.'
  const said = [kind === 'forward' ? 'What is new was taken in.' : 'Merged.']
  if (backup) said.push(`The state before is in the backup of ${momentWords(backup.at)}.`)
  const wanting = carried.filter(needsLook).length
  if (wanting > 0)
    said.push(`${wanting} carried to another draft ${wanting === 1 ? 'needs' : 'need'} a look.`)
  return said.join(' ')
}

/** Whether what was carried to another draft did not simply find its words there. */
export function needsLook({ outcome }: Pick<Carried, 'outcome'>): boolean {
  return outcome === 'ambiguous' || outcome === 'deleted' || outcome === 'edited'
}
