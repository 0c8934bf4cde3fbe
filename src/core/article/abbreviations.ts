import { DIGIT, endOfRun, isAt, LETTER, MARK } from './chars.ts'

/** Words that a full stop shortens, without the stop. What follows belongs to the same sentence. */
const NEVER_LAST = words(`
  Mr Mrs Ms Mx Dr Prof Rev Hon Fr Gen Maj Col Lt Cpl Sgt Capt Cmdr Adm Gov Sen Rep Pres Supt Insp
  St Mt Ft vs v cf viz e.g i.e eg ie approx ca al Messrs Mme Mlle Sra Srta Hr Dott bzw z.B d.h
  evtl ggf inkl sog vgl Hrsg av ap EE núm pág
`)

/** The same, where only a number makes the sentence go on: "No. 10", but "He said no. Then". */
const BEFORE_NUMBER = words(`
  No no Nos nos p pp Art art Sec sec Fig fig Vol vol Ch ch para Nr nr
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`)

/** Words that may end a sentence as well: the next word tells. */
const MAYBE_LAST = words(`
  Inc Ltd Co Corp Jr Sr Ph.D Dept Univ Bros Ave Blvd Rd Mio Mrd Tsd Str Std usw UU
`)

/** Words that seldom follow an abbreviation inside of a sentence, but often start one. */
const STARTERS = words(`
  The A An This That These Those There He She It They We I You His Her Its Their Our My In On At By
  For From With After Before Since While When Where If As But And Or So Yet Both Some Many Most
  Then Now Also However Meanwhile Later Last No Not All What Who Why How
`)

/** The same in other languages, by the first part of the tag. */
const OTHER_STARTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(`
    Der Die Das Ein Eine Er Sie Es Wir Ich Im Am Aber Und Doch Auch Dann Danach Nach Bei Mit Zu Seit
  `),
  fr: words(
    'Le La Les Un Une Il Elle Ils Elles On Nous Mais Et Puis Ce Cette Ces Dans Pour Depuis',
  ),
  es: words('El La Los Las Un Una Ella Ellos Pero Y Luego Este Esta En Desde Para'),
}

/** Weekdays in short, before a month or a number only: "Mon. Jan. 5", but "She sat. Jan left". */
const WEEKDAYS = words('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun')

const MONTHS = words(`
  Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August
  September October November December
`)

/** What follows "9 a.m." when the sentence goes on. */
const ZONES = words(
  'Eastern Central Mountain Pacific GMT UTC BST CET CEST EST EDT CST PST PDT ET PT',
)

/** What follows an ordinal in German, where a stop makes a number one: "Am 3. Oktober". */
const GERMAN_ORDINALS = words(`
  Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
  Jahrhundert Jahrhunderts Jahrtausend Jahrestag Geburtstag Lebensjahr Mal Male Platz Rang Tag Tage
  Stock Stockwerk Etage Auflage Kapitel Weltkrieg Weltkriegs Liga Bezirk Klasse Runde Spieltag
  Minute Stunde Woche Monat Quartal Halbjahr Wahlperiode Legislaturperiode Absatz Artikel
`)

/**
 * Whether the full stop at the end of `before` shortens a word, so that the sentence goes on with
 * `after`. True for titles and for numbered things ("No. 10");
 * for initials and words such as "U.S." and "Inc." it depends on how `after` starts. `language` is
 * a BCP 47 tag, or empty.
 */
export function endsInAbbreviation(before: string, after: string, language = ''): boolean {
  const next = after.slice(0, endOfRun(after, 0, LETTER | MARK))
  const tongue = language.toLowerCase().split('-')[0] ?? ''
  const german = tongue === 'de'
  if (german && /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(before)) return GERMAN_ORDINALS.has(next)
  const word = lastWord(before)
  if (word === null) return false
  // "z. B.", "d. h.", "u. a."
  if (german && /^\p{Ll}$/u.test(word)) return true
  if (WEEKDAYS.has(word)) return /^\p{Nd}/u.test(after) || MONTHS.has(next)
  if (/^[ap]\.m$/.test(word) && ZONES.has(next)) return true
  if (NEVER_LAST.has(word)) return true
  if (BEFORE_NUMBER.has(word)) return /^\p{Nd}/u.test(after)
  if (!MAYBE_LAST.has(word) && !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false
  return isAt(after, 0, LETTER | DIGIT) && !STARTERS.has(next) && !OTHER_STARTERS[tongue]?.has(next)
}

/** Whether the full stop at the end of `text` is part of its last word, as in "5 p.m.". */
export function stopBelongsToWord(text: string): boolean {
  const word = lastWord(text)
  return (
    word !== null && (NEVER_LAST.has(word) || MAYBE_LAST.has(word) || /^etc$|\.[^.]$/u.test(word))
  )
}

/** In UTF-16 code units: a longer word is not looked at as a whole. */
const LONGEST = 24

/** The last word of `text` without the full stop that follows it; null where there is none. */
function lastWord(text: string): string | null {
  if (!text.endsWith('.')) return null
  const least = Math.max(0, text.length - LONGEST)
  let start = text.length - 1
  while (start > least && (isAt(text, start - 1, LETTER) || text.charAt(start - 1) === '.')) start--
  if (start > least && isAt(text, start - 1, DIGIT)) return null
  const word = text.slice(start, -1)
  return /^[^.]+(?:\.[^.]+)*$/.test(word) ? word : null
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
