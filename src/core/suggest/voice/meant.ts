import type { Meant, ReportedSpeech } from '../model.ts'
import { HONORIFICS } from '../words/people.ts'
import { firstFrom } from './first-from.ts'
import type { Name } from './names.ts'
import type { People } from './people.ts'

/** So many names before a pronoun are looked at, so that a sentence without an end costs little. */
const MOST_NAMES = 50
const JOINT = /\s(?:and|but)\s/u
const PRONOUN = /^(he|she|it)(?=\s)/iu

/** What {@link meantIn} has to know of a sentence; names and `outside` have its own offsets. */
interface Told {
  readonly start: number
  readonly outside: string
  readonly names: readonly Name[]
}

/** Whom the words surely mean that open the sentence, and each clause that it reports. */
export function meantIn(
  sentence: Told,
  index: number,
  reported: readonly ReportedSpeech[],
  who: People,
): Meant[] {
  const out: Meant[] = []
  const add = (at: number, speech: ReportedSpeech | null) => {
    const found = pronounAt(sentence, at, index, speech, who) ?? nameAt(sentence, at, who)
    if (found) out.push(found)
  }
  if (sentence.outside.charAt(0) !== ' ') add(0, null)
  for (const speech of reported) {
    if (speech.start > sentence.start) add(speech.start - sentence.start, speech)
  }
  return out
}

function pronounAt(
  { start, outside, names }: Told,
  at: number,
  index: number,
  speech: ReportedSpeech | null,
  who: People,
): Meant | null {
  const found = PRONOUN.exec(outside.slice(at, at + 8))
  if (!found) return null
  const word = found[0].toLowerCase() as 'he' | 'she' | 'it'
  const span = { start: start + at, end: start + at + found[0].length }
  if (!speech) {
    const name = word === 'it' ? '' : who.surely(index, span.start, word)
    return name === '' ? null : { ...span, name }
  }
  const { speaker, said } = speech
  // "Ann Lee told Bob Cole she had": of two it could be either.
  const before = firstFrom(names, at)
  const others = names
    .slice(Math.max(0, before - MOST_NAMES), before)
    .filter((name) => name.person !== 'no' && who.fullName(name, span.start) !== speaker)
  // "The embassy confirmed the visit but said it went well": not the embassy.
  const isFar = word === 'it' && said !== null && JOINT.test(outside.slice(said.end - start, at))
  const isFull = !isFar && (speaker.includes(' ') || word === 'it')
  const fits = others.length === 0 && isFull && who.fits(speaker, word)
  if (!fits || !said) return null
  const the = /(?<!\p{L})[Tt]he\s$/u.test(outside.slice(0, Math.max(0, said.start - start)))
  return { ...span, name: word === 'it' && the ? `the ${speaker}` : speaker }
}

/** "Kurti" and "Mr Kurti", where the article has the full name. */
function nameAt({ start, names }: Told, at: number, who: People): Meant | null {
  const name = names[firstFrom(names, at)]
  if (name?.start !== at || (name.title !== '' && !Object.hasOwn(HONORIFICS, name.title)))
    return null
  const full = who.fullName(name, start + at)
  if (!full.includes(' ') || full === name.name) return null
  return { start: start + at, end: start + name.end, name: full }
}
