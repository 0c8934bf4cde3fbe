import type { Span } from '../../../article/model.ts'
import { endWithout } from '../../words/any-of.ts'
import { matches } from '../../words/matches.ts'
import type { Attribution } from '../attribute.ts'
import type { Name } from '../names.ts'
import type { ReportedClause } from '../reported.ts'
import type { FoundSubject } from '../subjects.ts'
import type { Tongue } from '../tongue.ts'
import type { Grammar } from './grammar.ts'
import { namesIn } from './names-in.ts'
import { subjectEndingAt, subjectStartingAt } from './subject-in.ts'
import { type GrammarWords, isBodyNoun, wordsOf } from './words-of.ts'

const AFTER_QUOTATION = /["”“»«’'‘」』›]["”“»«’'‘\s,.–—-]*$/u

/** "Pour lui" and "para él" are more often "for him" than "according to him". */
const AIMS = /^(?:pour|para|per|so)$/iu
/** So that they say nothing but where they open a sentence, or follow a quotation. */
const AIMS_WITHIN = /^(?:pour|para|per)$/iu
/** "wurde gefragt", "fue preguntada": what is done to somebody. */
const IS_DONE = /(?:\sge\p{L}+[tn]|[aiu][dt][oa]|ée?s?)\s?$/u
/** In UTF-16 code units: a copula and how somebody is. */
const COPULA_REACH = 60
/** In UTF-16 code units: how far from its verb a helper is looked for. */
const HELPER_REACH = 120

/** A tongue by its grammar; its patterns are made when it is first asked. */
export function foreign(grammar: Grammar, isSerbian = false): () => Tongue {
  let made: Tongue | undefined
  return () => {
    made ??= tongueBy(wordsOf(grammar, isSerbian))
    return made
  }
}

function tongueBy(words: GrammarWords): Tongue {
  const { grammar, pattern } = words
  const verbs = [grammar.verbs, grammar.verbsOf?.he ?? '', grammar.verbsOf?.she ?? ''].join(' ')
  const auxiliary = `(?:${pattern(grammar.auxiliaries)})`
  const parts = [
    String.raw`(?:(?<before>${auxiliary})\s)?(?<verb>${pattern(verbs)})(?:\s${auxiliary}(?!['’]))?`,
    `(?<according>${pattern(grammar.according)})`,
  ]
  if (grammar.accordingAfter) parts.push(`(?<accordingAfter>${pattern(grammar.accordingAfter)})`)
  const clause = new RegExp(
    String.raw`(?<![\p{L}\p{Nd}'’-])(?:${parts.join('|')})(?![\p{L}\p{Nd}])|(?<colon>:)(?=\s?["“„«'‘‹])`,
    'gu',
  )
  const that = new RegExp(
    String.raw`^[^.;:"“„«»]{0,60}?(?:,\s|\s)${pattern(grammar.that)}(?:\s|(?<=['’]))`,
    'u',
  )
  const helpers = new RegExp(String.raw`(?<=[\s,])${auxiliary}(?=\s)`, 'gu')
  const helper = new RegExp(String.raw`(?<!\p{L})${auxiliary}\s*$`, 'u')

  const way = grammar.copulas
    ? new RegExp(String.raw`\s${pattern(grammar.copulas)}(?:\s\p{Ll}+){1,2}\s?$`, 'u')
    : null
  const objects = new RegExp(
    grammar.objects ? String.raw`^\s${pattern(grammar.objects)}\s` : '(?!)',
    'u',
  )
  const placed = new RegExp(
    grammar.placing
      ? String.raw`(?<!\p{L})${pattern(grammar.placing)}\s(?:${pattern(grammar.articles)}\s)?$`
      : '(?!)',
    'u',
  )

  const attribute = (outside: string, names: readonly Name[]): Attribution[] => {
    const endingAt = new Map(names.map((name) => [name.end, name]))
    const startingAt = new Map(names.map((name) => [name.start, name]))
    const out: Attribution[] = []
    // "In Rom", "am Montag" before a verb.
    const isPlaced = ({ start }: FoundSubject) =>
      placed.test(outside.slice(Math.max(0, start - 12), start))
    // "Ann Lee hat das einen Skandal genannt": the helper stands far in front of its verb.
    const subjectOfHelper = (at: number): FoundSubject | null => {
      const from = Math.max(0, at - HELPER_REACH)
      const found = matches(helpers, outside.slice(from, at)).at(-1)
      if (!found) return null
      const helps = from + found.index
      const before = subjectEndingAt(outside, helps, endingAt, helper, words)
      // "In Rom hat der Minister": the subject follows.
      return before !== null && isPlaced(before)
        ? subjectStartingAt(outside, helps + found[0].length, startingAt, words)
        : before
    }
    /** Who opens the sentence in "Der Minister wurde deutlich: „…“". */
    const whoIsSo = (colon: number): FoundSubject | null => {
      const from = Math.max(0, colon - COPULA_REACH)
      const found = way?.exec(outside.slice(from, colon))
      if (!found || IS_DONE.test(found[0])) return null
      return subjectEndingAt(outside, from + found.index, endingAt, helper, words)
    }
    for (const match of matches(clause, outside)) {
      const verb = { start: match.index, end: match.index + match[0].length }
      const near = outside.slice(Math.max(0, verb.start - 24), verb.start)
      const is = match.groups ?? {}
      const before = () => subjectEndingAt(outside, verb.start, endingAt, helper, words)
      const after = () => subjectStartingAt(outside, verb.end, startingAt, words)
      // "wies Kritik der Opposition zurück", "lobte den Minister": an object.
      const afterwards = () => {
        const one = objects.test(outside.slice(verb.end, verb.end + 8)) ? null : after()
        const isNoun =
          grammar.objects !== undefined &&
          one?.subject.is === 'name' &&
          one.subject.name.person === 'no' &&
          !one.subject.name.name.split(' ').some((word) => isBodyNoun(word, words))
        return isNoun ? null : one
      }
      let found: FoundSubject | null
      let sort: Attribution['sort'] = 'says'
      if (is.colon) {
        found =
          [before(), whoIsSo(verb.start)].find((one) => one && opensWith(outside, one)) ?? null
        sort = 'beside'
      } else if (is.according) {
        found = after()
        if (found?.subject.is === 'pronoun' && AIMS.test(match[0])) found = null
        const opens = near.trim() === '' || AFTER_QUOTATION.test(near)
        if (!opens && AIMS_WITHIN.test(match[0])) found = null
        sort = 'according'
      } else if (is.accordingAfter) {
        found = before()
        sort = 'according'
      } else {
        const inverts = AFTER_QUOTATION.test(near)
        const first = () => {
          const one = before()
          return one && isPlaced(one) ? (afterwards() ?? null) : (one ?? afterwards())
        }
        found = joined(is.before ?? '', verb, words) ?? (inverts ? after() : first())
        found ??= inverts ? before() : null
        found ??= subjectOfHelper(verb.start)
        if (!found && (inverts || (out.length === 0 && grammar.dropsPronouns))) {
          found = dropped(is.verb ?? '', verb, words)
        }
      }
      if (found) out.push(attributionOf(verb, found, sort))
    }
    return out
  }

  const reported = (outside: string, attributions: readonly Attribution[]): ReportedClause[] =>
    attributions.flatMap((by, i) => {
      if (by.sort !== 'says') return []
      const opens = that.exec(outside.slice(by.end, by.end + 120))
      if (!opens) return []
      const start = by.end + opens[0].length
      const until = attributions[i + 1]?.start ?? outside.length
      const end = endWithout('.,;:!?…', outside, until)
      const isWords = /\p{L}\s+\p{L}/u.test(outside.slice(start, end))
      return start < end && isWords ? [{ start, end, by }] : []
    })

  return { names: (text) => namesIn(text, words), attribute, reported }
}

/** Whether a sentence opens with a subject, or with its title: "El ministro, Juan Ruiz,". */
function opensWith(outside: string, { start, subject }: FoundSubject): boolean {
  const before = outside.slice(0, Math.min(start, 80)).trim().replace(/,$/u, '')
  if (before === '') return true
  if (subject.is !== 'name' || subject.name.title === '') return false
  const bare = before.replace(/^(?:\p{L}{1,4}\s|l['’])/iu, '')
  return subject.name.title.endsWith(before) || subject.name.title.endsWith(bare)
}

/** "a-t-elle ajouté": the pronoun is part of the helper. */
function joined(helper: string, { start }: Span, words: GrammarWords): FoundSubject | null {
  const suffix = /-(?:t-)?(\p{L}+)$/u.exec(helper)
  const word = suffix ? words.pronouns.get(suffix[0]) : undefined
  if (!suffix || !word) return null
  const end = start + helper.length
  return { start: end - (suffix[1] as string).length, end, subject: { is: 'pronoun', word } }
}

/** "dijo", "rekla je" without a subject: the verb itself, which may tell who. */
function dropped(verb: string, at: Span, words: GrammarWords): FoundSubject | null {
  if (!words.grammar.dropsPronouns) return null
  const word = words.verbsOf.get(verb.toLowerCase()) ?? 'any'
  return { start: at.start, end: at.end, subject: { is: 'pronoun', word } }
}

function attributionOf(
  verb: { readonly start: number; readonly end: number },
  { start, end, subject }: FoundSubject,
  sort: Attribution['sort'],
): Attribution {
  const clause = { start: Math.min(start, verb.start), end: Math.max(end, verb.end) }
  return { ...clause, who: { start, end }, verb, subject, sort }
}
