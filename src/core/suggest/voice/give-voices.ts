import type { BlockKind, Span } from '../../article/model.ts'
import type { Quotation } from '../../article/quotations.ts'
import type { ReadSentence, VoicedQuotation } from '../model.ts'
import type { Attribution } from './attribute.ts'
import { bodyBefore } from './body-before.ts'
import { clauseBehind, clauseFor, wordsAfter } from './clause-for.ts'
import { isDenied } from './denial.ts'
import { isSpeech } from './is-speech.ts'
import { meantIn } from './meant.ts'
import { isLead, mentionOf } from './mention.ts'
import type { Name } from './names.ts'
import { isInPassing, isReply } from './passing.ts'
import { type People, people } from './people.ts'
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
export interface Parsed extends Unvoiced {
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
  /** The last sentence in which somebody spoke of whom nothing can be told. */
  private unclearAt = -2
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
    if (remembered && remembered.speaker !== '' && !isInPassing(sentence)) {
      this.last = remembered
      this.lastAt = i
    } else if (sentence.quotations.some((one) => isSpoken(one, sentence))) {
      this.last = NOBODY
      this.unclearAt = i
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
    const hearing = {
      ...{ at: start + clause.start, sentence: i, isHeard },
      ...{ last: last.speaker, lastAt: this.lastAt, isUnclear: this.unclearAt >= i - 1 },
    }
    const isIt = subject.is === 'pronoun' && subject.word === 'it'
    // Somebody has opened a sentence since.
    const since = isIt && !isHeard && this.lastAt < i - 1 ? this.body(clause, i) : NOBODY
    if (since.speaker !== '') return since
    const speaker = speakerOf(subject, hearing, this.who)
    if (isHeard && speaker === last.speaker && isReply(clause, this.parsed[i] as Parsed)) {
      return NOBODY
    }
    if (speaker === '') return isIt ? this.body(clause, i) : NOBODY
    const said = who ? { start: start + who.start, end: start + who.end } : last.said
    return { speaker, said }
  }

  /** Whom "it" means where nobody has spoken. */
  private body(clause: Attribution, i: number): Voice {
    const body = bodyBefore(this.parsed[i] as Parsed, this.parsed[i - 1], clause.start)
    if (!body) return NOBODY
    const said = { start: body.by + body.found.start, end: body.by + body.found.end }
    const hearing = {
      at: said.start,
      sentence: i,
      isHeard: false,
      last: '',
      lastAt: 0,
      isUnclear: true,
    }
    return { speaker: speakerOf(body.found.subject, hearing, this.who), said }
  }

  private speakerOf(
    quotation: Quotation,
    sentence: Parsed,
    i: number,
    heard: ReadonlyMap<Attribution, Voice>,
  ): Voice {
    if (!isSpeech(quotation, sentence)) return NOBODY
    const direct = clauseFor(quotation, sentence)
    if (direct) {
      const isSaid = !isDenied(sentence.outside, direct, quotation.start - sentence.start)
      return (isSaid ? heard.get(direct) : undefined) ?? NOBODY
    }
    const known = this.later.get(quotation)
    const later = known === undefined ? this.laterVoice(quotation, i) : known
    if (later) return later
    if (quotation.start > sentence.start) return NOBODY
    return wordsAfter(quotation, sentence) ? NOBODY : this.carriedOn(sentence, i)
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
      if (clause) return this.subjectOf(clause, sentence.start, at, this.last)
      // Whatever goes on there tells who speaks, in words that are not understood.
      const goesOn = isWithin ? wordsAfter(whole, sentence) : /^(?:\p{Ll}|I\s)/u.test(sentence.text)
      return goesOn ? NOBODY : null
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
    if (!only || persons.length > 1 || !isLead(before.outside.slice(0, only.start), only.title)) {
      return NOBODY
    }
    const speaker = this.who.fullName(only, start)
    return { speaker, said: { start: before.start + only.start, end: before.start + only.end } }
  }
}

/** "“I ran,” laughed someone": a stop at its end makes it speech, whoever speaks. */
function isSpoken(quotation: Quotation, sentence: Parsed): boolean {
  const to = quotation.end - sentence.start
  const stops = /[,.!?…]["”“»’'」』›]$|["”“»’'」』›],$/u
  return (
    quotation.start <= sentence.start &&
    stops.test(sentence.text.slice(Math.max(0, to - 2), to + 1).trimEnd()) &&
    wordsAfter(quotation, sentence)
  )
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
