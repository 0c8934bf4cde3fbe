import type { BlockKind, Span } from '../../article/model.ts'
import type { Quotation } from '../../article/quotations.ts'
import type { ReadSentence, VoicedQuotation } from '../model.ts'
import { LETTERS } from '../words/letters.ts'
import type { Attribution } from './attribute.ts'
import { firstFrom } from './first-from.ts'
import { isSpeech } from './is-speech.ts'
import { meantIn } from './meant.ts'
import type { Name } from './names.ts'
import { type Mention, type People, people } from './people.ts'
import type { ReportedClause } from './reported.ts'
import { speakerOf } from './speaker-of.ts'
import type { Tongue } from './tongue.ts'

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
  /** With spaces for what is quoted. */
  readonly outside: string
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
  readonly reported: readonly ReportedClause[]
}

/** Somebody who speaks: the full name, and the words that stand for it in the article. */
interface Voice {
  readonly speaker: string
  readonly said: Span | null
}

const NOBODY: Voice = { speaker: '', said: null }

/** In UTF-16 code units: the longest subject whose name is its end. */
const LONGEST_SUBJECT = 60
/** What starts another clause than the one that a quotation belongs to. */
const NEW_CLAUSE = new RegExp(
  `(?<![${LETTERS}])(?:and|but|which|that|who|is|was|are|were|has|had|und|aber|et|mais|y|pero|e|ma|i|ali|dhe|por)(?![${LETTERS}])`,
  'iu',
)

/** So many sentences after somebody spoke, "he" may still be who spoke. */
const LASTS = 3

/**
 * Tells who says each quotation: by the reporting clause beside it, or in a neighbouring sentence,
 * or by carrying on from the quotation before. Names count from everywhere in the article,
 * `elsewhere` included (headings, captions), given as ranges of `text`.
 */
export function giveVoices(
  sentences: readonly Unvoiced[],
  elsewhere: readonly { readonly start: number; readonly text: string }[],
  tongue: Tongue | null,
): ReadSentence[] {
  const parsed = sentences.map((sentence): Parsed => {
    const outside = outsideOf(sentence)
    const names = tongue?.names(sentence.text) ?? []
    const attributions = tongue?.attribute(outside, names) ?? []
    const reported = tongue?.reported(outside, attributions) ?? []
    return { ...sentence, outside, names, attributions, reported }
  })
  const captions = elsewhere.flatMap(({ start, text }) =>
    (tongue?.names(text) ?? []).map((name) => mentionOf(name, start, -1, false)),
  )
  const mentions = parsed.flatMap(({ names, outside, start }, i) =>
    names.map((name) => mentionOf(name, start, i, outside.charAt(name.start) === ' ', outside)),
  )
  const who = people([...mentions, ...captions].sort((a, b) => a.start - b.start))
  return new Voices(parsed, who).all()
}

/** Goes through the article's sentences in order, and keeps who spoke last. */
class Voices {
  private readonly parsed: readonly Parsed[]
  private readonly who: People
  private last: Voice = NOBODY
  private lastAt = 0
  /** Every sentence of a long quotation asks who speaks it: it is looked for once. */
  private readonly known = new Map<Quotation, Voice>()
  /** The same for what is told only after them, by each of a chain that goes on over paragraphs. */
  private readonly later = new Map<Quotation, Voice | null>()

  constructor(parsed: readonly Parsed[], who: People) {
    this.parsed = parsed
    this.who = who
  }

  all(): ReadSentence[] {
    return this.parsed.map((sentence, i) => this.voice(sentence, i))
  }

  private voice(sentence: Parsed, i: number): ReadSentence {
    const heard = this.hear(sentence, i)
    const voiced = sentence.quotations.map((quotation): VoicedQuotation => {
      const known = this.known.get(quotation)
      const voice = known ?? this.speakerOf(quotation, sentence, i, heard)
      this.known.set(quotation, voice)
      return { ...quotation, ...voice }
    })
    const reported = sentence.reported.map((clause) =>
      reportedIn(clause, sentence.start, heard.get(clause.by) ?? NOBODY),
    )
    const spoken = sentence.quotations
      .map((quotation) => this.known.get(quotation) ?? NOBODY)
      .find(({ speaker }) => speaker !== '')
    const says = sentence.attributions.find(({ sort }) => sort !== 'judges')
    const voice = spoken ?? (says ? heard.get(says) : undefined) ?? NOBODY
    const remembered = voice.speaker === '' ? [...heard.values()].at(-1) : voice
    if (remembered && remembered.speaker !== '') {
      this.last = remembered
      this.lastAt = i
    }
    const { start, end, text, block, first } = sentence
    const { speaker } = voice
    const office = speaker === '' ? '' : this.who.officeOf(speaker)
    const meant = meantIn(sentence, i, reported, this.who)
    const about = { start, end, text, block, first }
    return { ...about, quotations: voiced, speaker, office, reported, meant }
  }

  /** Who each clause's subject is, in order. A pronoun may mean the subject of the clause before. */
  private hear({ attributions, start }: Parsed, i: number): Map<Attribution, Voice> {
    const heard = new Map<Attribution, Voice>()
    let voice = i - this.lastAt <= LASTS ? this.last : NOBODY
    for (const clause of attributions) {
      voice = this.subjectOf(clause, start, i, voice)
      heard.set(clause, voice)
    }
    return heard
  }

  private subjectOf(clause: Attribution, start: number, i: number, last: Voice): Voice {
    const { subject, who } = clause
    const isHeard = this.parsed[i]?.attributions[0] !== clause
    const hearing = { at: start + clause.start, sentence: i, isHeard, last: last.speaker }
    const speaker = speakerOf(subject, hearing, this.who)
    if (speaker === '') return NOBODY
    const said = who ? { start: start + who.start, end: start + who.end } : last.said
    return { speaker, said }
  }

  private speakerOf(
    quotation: Quotation,
    sentence: Parsed,
    i: number,
    heard: ReadonlyMap<Attribution, Voice>,
  ): Voice {
    if (!isSpeech(quotation, sentence)) return NOBODY
    const direct = clauseFor(quotation, sentence)
    if (direct) return heard.get(direct) ?? NOBODY
    const known = this.later.get(quotation)
    const later = known === undefined ? this.laterVoice(quotation, i) : known
    if (later) return later
    return quotation.start <= sentence.start ? this.carriedOn(sentence, i) : NOBODY
  }

  /** By the clause that a long quotation reaches, or that follows `"…?"` in the same block. */
  private laterVoice(quotation: Quotation, i: number): Voice | null {
    const chain = [quotation]
    const found = this.voiceAfter(chain, i)
    for (const one of chain) this.later.set(one, found)
    return found
  }

  /** `chain` starts with a quotation, and takes those in which it goes on. */
  private voiceAfter(chain: Quotation[], i: number): Voice | null {
    let whole = chain[0] as Quotation
    for (let at = i + 1; at < this.parsed.length; at++) {
      const sentence = this.parsed[at] as Parsed
      if (sentence.first) {
        const next = sentence.quotations[0]
        // It goes on in the next paragraph: who speaks there spoke here.
        if (!whole.goesOn || !next || next.start > sentence.start) return null
        const known = this.later.get(next)
        if (known !== undefined) return known
        whole = next
        chain.push(next)
      }
      const isWithin = sentence.start < whole.end
      if (isWithin && sentence.end <= whole.end) continue
      const before = this.parsed[at - 1] as Parsed
      const clause = isWithin ? clauseFor(whole, sentence) : clauseBehind(before, sentence)
      return clause ? this.subjectOf(clause, sentence.start, at, this.last) : null
    }
    return null
  }

  /** A quotation without a clause goes on with who spoke, or whom its paragraph has just named. */
  private carriedOn({ first, start }: Parsed, i: number): Voice {
    if (i > 0 && this.lastAt === i - 1 && this.last.speaker !== '') return this.last
    const before = this.parsed[i - 1]
    if (first || !before || before.quotations.length > 0) return NOBODY
    const persons = before.names.filter(({ person }) => person !== 'no')
    const [only] = persons
    if (!only || persons.length > 1) return NOBODY
    const speaker = this.who.fullName(only, start)
    return { speaker, said: { start: before.start + only.start, end: before.start + only.end } }
  }
}

/** The clause right after the quotation, else the last one before it, else one that ends the sentence. */
function clauseFor(quotation: Quotation, { start, text, attributions }: Parsed) {
  const from = quotation.start - start
  const to = quotation.end - start
  const at = firstFrom(attributions, to)
  const next = attributions[at]
  if (next && leadsTo(next.start, to, text)) return next
  // "described as “junk” by Ann Lee": the clause lies round the quotation.
  if (next?.sort === 'beside') return next
  let last = at - 1
  while (last >= 0 && (attributions[last] as Attribution).start >= from) last--
  const before = attributions[last]
  if (before) return before
  if (next?.sort === 'according') return next
  return next && /,\s(?:as\s)?$/u.test(text.slice(to, next.start)) ? next : undefined
}

/**
 * Whether nothing stands between a quotation that ends at `to` and a clause but an article, or,
 * where the quotation's end is marked by a stop, the rest of a subject: "Kosovo's premier".
 */
function leadsTo(clause: number, to: number, text: string): boolean {
  if (clause - to > LONGEST_SUBJECT) return false
  const gap = text.slice(to, clause)
  if (/^[\s,،.–—-]*(?:(?:as|the|a|le|la|el|il|o|der|die|das|ein|eine)\s)?$/iu.test(gap)) return true
  const isStopped = /[,.!?…–—]["”“»’'‘」』›]?$/u.test(text.slice(to - 2, to)) || gap.startsWith(',')
  return isStopped && /^,?\s[^.,;:!?"“”«»()]*\s$/u.test(gap) && !NEW_CLAUSE.test(gap)
}

/** "“Does it work?” she asked." and "“It works.” That is what Ann Lee said." */
function clauseBehind(before: Parsed, { attributions, text }: Parsed): Attribution | undefined {
  const asks = /[?!…]["”“»’」』]?$/u.test(before.text)
  if (asks) return attributions.find((clause) => clause.start < 3)
  if (!/^(?:That|Those|These|So|Such|This|With those words)\s/u.test(text)) return undefined
  return attributions.find(({ sort }) => sort !== 'according')
}

function reportedIn(clause: ReportedClause, by: number, voice: Voice) {
  return { start: by + clause.start, end: by + clause.end, ...voice }
}

/** The sentence with spaces for what its quotations hold. */
export function outsideOf({
  start,
  text,
  quotations,
}: Pick<Unvoiced, 'start' | 'text' | 'quotations'>) {
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

function mentionOf(
  name: Name,
  by: number,
  sentence: number,
  quoted: boolean,
  outside = '',
): Mention {
  const { start, end, title, gender, person } = name
  const leads = start < LONGEST_LEAD && person !== 'no' && isLead(outside.slice(0, start), title)
  const at = { start: by + start, end: by + end }
  return { ...at, title, name: name.name, gender, person, sentence, quoted, leads }
}

/** In UTF-16 code units: the longest title before a name that opens a sentence. */
const LONGEST_LEAD = 80

/** Whether nothing but a title stands before a name. */
function isLead(before: string, title: string): boolean {
  const lead = before.replace(/^(?:The|An?)\s/u, '').trim()
  return lead === '' || title.endsWith(lead) || (lead.endsWith(title) && !lead.includes(','))
}
