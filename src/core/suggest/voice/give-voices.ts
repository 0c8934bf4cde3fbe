import type { BlockKind } from '../../article/model.ts'
import type { Quotation } from '../../article/quotations.ts'
import type { ReadSentence } from '../model.ts'
import { type Attribution, attribute } from './attribute.ts'
import { type Name, names } from './names.ts'
import { type People, people } from './people.ts'
import { speakerOf } from './speaker-of.ts'

/** A sentence before anybody is known to say it. Offsets index the article's text. */
export interface Unvoiced {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: BlockKind
  /** Whether it is the first of its block. */
  readonly first: boolean
  readonly quotations: readonly Quotation[]
}

/** A sentence with its reporting clauses, whose offsets index the sentence. */
interface Parsed extends Unvoiced {
  readonly attributions: readonly Attribution[]
}

/**
 * Tells who says each quotation: by the reporting clause beside it, or in a neighbouring sentence,
 * or by carrying on from the quotation before. Names count from everywhere in the article,
 * `elsewhere` included (headings, captions), given as ranges of `text`.
 */
export function giveVoices(
  sentences: readonly Unvoiced[],
  elsewhere: readonly { readonly start: number; readonly text: string }[],
  english: boolean,
): ReadSentence[] {
  const mentions: Name[] = []
  const parsed = sentences.map((sentence): Parsed => {
    if (!english) return { ...sentence, attributions: [] }
    const found = names(sentence.text)
    mentions.push(...found.map((name) => shifted(name, sentence.start)))
    return { ...sentence, attributions: attribute(outsideOf(sentence), found) }
  })
  for (const { start, text } of english ? elsewhere : []) {
    mentions.push(...names(text).map((name) => shifted(name, start)))
  }
  const who = people(mentions.sort((a, b) => a.start - b.start))

  // Every sentence of a long quotation asks for its clause: it is looked for once.
  const laterClauses = new Map<Quotation, Attribution | undefined>()
  const laterClause = (quotation: Quotation, i: number) => {
    if (!laterClauses.has(quotation)) laterClauses.set(quotation, clauseAfter(quotation, parsed, i))
    return laterClauses.get(quotation)
  }

  let last = ''
  return parsed.map((sentence, i) => {
    const heard = hear(sentence.attributions, sentence.start, last, who)
    const voiced = sentence.quotations.map((quotation) => {
      const direct = clauseFor(quotation, sentence)
      if (direct) return { ...quotation, speaker: heard.get(direct) ?? '' }
      const later = laterClause(quotation, i)
      if (later) return { ...quotation, speaker: speakerOf(later.subject, sentence.end, last, who) }
      const leads = quotation.start <= sentence.start
      return { ...quotation, speaker: leads ? last : '' }
    })
    const spoken = voiced.find((quotation) => quotation.speaker !== '')?.speaker
    const speaker = spoken ?? heard.values().next().value ?? ''
    last = speaker
    return { ...sentence, quotations: voiced, speaker }
  })
}

/** Who each clause's subject is, in order. A pronoun may mean the subject of the clause before it. */
function hear(
  clauses: readonly Attribution[],
  start: number,
  last: string,
  who: People,
): Map<Attribution, string> {
  const heard = new Map<Attribution, string>()
  let speaker = last
  for (const clause of clauses) {
    speaker = speakerOf(clause.subject, start + clause.start, speaker, who)
    heard.set(clause, speaker)
  }
  return heard
}

/** The clause right after the quotation, else the last one before it, else the next one. */
function clauseFor(quotation: Quotation, { start, text, attributions }: Parsed) {
  const from = quotation.start - start
  const to = quotation.end - start
  const next = attributions.find((clause) => clause.start >= to)
  if (next && /^[\s,–—-]*$/u.test(text.slice(to, next.start))) return next
  return attributions.findLast((clause) => clause.start < from) ?? next
}

/** The clause that a long quotation reaches, or that follows `"…?"` in the same block. */
function clauseAfter(quotation: Quotation, parsed: readonly Parsed[], i: number) {
  for (let at = i + 1; at < parsed.length; at++) {
    const sentence = parsed[at] as Parsed
    if (sentence.first) return undefined
    if (sentence.start < quotation.end) {
      if (sentence.end <= quotation.end) continue
      return clauseFor(quotation, sentence)
    }
    const asks = /[?!…]["”“»’」』]?$/u.test((parsed[at - 1] as Parsed).text)
    return asks ? sentence.attributions.find((clause) => clause.start < 3) : undefined
  }
  return undefined
}

function outsideOf({ start, text, quotations }: Unvoiced): string {
  let out = ''
  let at = 0
  for (const { inner } of quotations) {
    const from = Math.max(inner.start - start, at)
    const to = Math.min(inner.end - start, text.length)
    out += text.slice(at, from) + ' '.repeat(Math.max(0, to - from))
    at = Math.max(to, at)
  }
  return out + text.slice(at)
}

function shifted(name: Name, by: number): Name {
  return { ...name, start: name.start + by, end: name.end + by }
}
