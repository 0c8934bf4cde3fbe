import { CAPITAL, isAt } from '../../article/chars.ts'
import type { Feature } from './model.ts'
import type { Sheet } from './sheet.ts'
import { phraseEnd, themed } from './themed.ts'
import type { Token } from './tokens.ts'

/** Who and what is named. */
export const NAMES = {
  name: { says: 'a name' },
  'name.two': { says: 'two names' },
  'name.many': { says: 'several names' },
  'name.full': { says: 'named in full' },
  'name.titled': { says: 'a title and a name' },
  'name.acronym': { says: 'an abbreviation' },
  'name.first': { says: 'it starts with a name' },
  'name.law': { says: 'a named law or agreement', kind: 'decision' },
} as const satisfies Record<string, Feature>

const ACRONYM = /^\p{Lu}{2,6}$/u
/** “La France”, “Der Spiegel”: with these it is no name of a person. */
const ARTICLES = new Set(
  'la le les el los las il lo gli un une una uno um uma a o os as der die das'.split(' '),
)
/** Capitals that name nobody. */
const NOT_A_NAME = new Set(['i', 'mr', 'mrs', 'ms', 'dr', 'ok'])

/** Sees rows of capitalised words. The first word counts where the next has a capital too. */
export function seeNames(tokens: readonly Token[], to: Sheet<keyof typeof NAMES>): void {
  let count = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i])) continue
    let last = i
    while (isNamePart(tokens[last + 1]) && gap(tokens, last) <= 1) last++
    const start = tokens[i] as Token
    const end = tokens[last] as Token
    const opens = i === 0 || tokens[i - 1]?.is === 'sign'
    if (!opens || last > i || ACRONYM.test(start.text)) {
      count++
      to.see('name', start.start, end.end)
      if (i === 0) to.see('name.first', start.start, end.end)
      seeSort(tokens, i, last, to)
    }
    i = last
  }
  if (count > 1) to.see('name.two')
  if (count > 3) to.see('name.many')
}

function seeSort(
  tokens: readonly Token[],
  first: number,
  last: number,
  to: Sheet<keyof typeof NAMES>,
): void {
  const [start, end] = [tokens[first] as Token, tokens[last] as Token]
  const before = tokens[first - 1]
  const titled = before !== undefined && isOffice(before)
  const row = tokens.slice(first, last + 1)
  if (titled || row.slice(0, -1).some((part) => isOffice(part) && end.start > officeEnd(part)))
    to.see('name.titled', (titled ? before : start).start, end.end)
  else if (last - first === 1 && !ARTICLES.has(start.low) && !row.some(hasTheme)) {
    to.see('name.full', start.start, end.end)
  }
  const acronym = isPlace(tokens, first) ? undefined : row.find((token) => ACRONYM.test(token.text))
  if (acronym) to.see('name.acronym', acronym.start, acronym.end)
  if (last > first && themed(end, 'law.name')) to.see('name.law', start.start, end.end)
}

function hasTheme({ themes }: Token): boolean {
  return themes.length > 0
}

const OFFICES = ['people.head', 'people.minister', 'people.official', 'people.honorific'] as const
/** In capitals they open the name of a body: "Police Department". */
const NOT_OFFICES = new Set(['police', 'authorities', 'officials', 'executive', 'head', 'cabinet'])

function isOffice(token: Token): boolean {
  return !NOT_OFFICES.has(token.low) && OFFICES.some((theme) => themed(token, theme))
}

/** Where the office's own words end: "Prime Minister" alone names nobody. */
function officeEnd(token: Token): number {
  return Math.max(...OFFICES.map((theme) => phraseEnd(token, theme)))
}

/** Whether a report was filed there: "LONDON (AP) —", "PARIS, 3 May —". */
function isPlace(tokens: readonly Token[], first: number): boolean {
  const [place, next] = [tokens[first], tokens[first + 1]]
  if (first > 0 || !place || !next) return false
  return /^[,(–—]$/.test(next.text) || next.start > place.end + 2
}

function isNamePart(token: Token | undefined): boolean {
  return token?.is === 'word' && isAt(token.text, 0, CAPITAL) && !NOT_A_NAME.has(token.low)
}

function gap(tokens: readonly Token[], i: number): number {
  return (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0)
}
