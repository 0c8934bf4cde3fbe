import { setOf } from '../words/any-of.ts'

/** Names in a row of words with capitals: "Ann Lee", "Bob van Dam". */
const NAMES = String.raw`[A-ZÀ-Þ][^\s,;:()\d]*(?:\s(?:van|von|de|di|da|der|den|el|al)?\s?[A-ZÀ-Þ][^\s,;:()\d]*){0,4}`

/**
 * What a page says of itself, or of how to reach it, by the words that open the sentence. Each pattern
 * is looked at only behind its first words: few sentences need any of them.
 */
const OPENINGS = [
  opening('copyright', String.raw`copyright\s(?:©|\d)`),
  opening(
    'sign subscribe click follow',
    String.raw`sign\sup\s(?:to|for|here)|subscribe\s(?:to|now|here|today)|click\shere|follow\sus|follow\s.{2,40}\son\s(?:twitter|x|facebook|instagram|tiktok|bluesky)`,
  ),
  opening(
    'read listen watch see related more download',
    String.raw`(?:read|listen|watch|see|related|more)(?:\s(?:more|also|next|on\sthis\sstory|about\sthis))?:|read\s(?:more|also|next)\s|download\s(?:our|the)\sapp`,
  ),
  opening(
    'e email call text whatsapp contact phone tel got do have get you',
    String.raw`(?:e-?mail|call|text|whatsapp|contact|phone|tel\.?:?)\s(?:us(?![a-z])|our\s|\S+@|\+?\d{4}|[+(]\(?\d|0[\d ]{6})|(?:got|do\syou\shave|have\syou\sgot)\sa\s(?:news\s)?(?:story|tip)|get\sin\stouch|you\scan\s(?:reach|contact|e-?mail|follow)\s(?:him|her|them|us)(?![a-z])`,
  ),
  opening(
    'advertisement advertorial promoted sponsored paid anzeige publicité publicidad pubblicità publicidade reklama oglas save cancel start get',
    String.raw`(?:advertisement|advertorial|promoted|sponsored|sponsored\scontent|paid\scontent|anzeige|publicité|publicidad|pubblicità|publicidade|reklama|oglas)(?::|\s*[.!]?$)|save\sup\sto\s\d|cancel\sany\s?time|start\syour\s(?:free\s)?(?:trial|subscription)|get\s.{1,40}\sfor\s(?:just\s|only\s)?[$€£]\d+(?:[.,]\d+)?(?:\sa\s(?:week|month|year))?[.!]?$`,
  ),
  opening(
    'join share our updated support',
    String.raw`join\s(?:us(?![a-z])|our\s|(?:more\sthan|over|the|nearly|almost)?\s?[\d.,]+(?:k|m)?\s(?:million\s)?(?:other\s)?(?:readers|subscribers|members|supporters|followers|people\swho\s(?:read|get|receive)))|share\s(?:this|on)(?![a-z])|our\sstandards:|updated\s.{1,20}\sago|support\sour\sjournalism`,
  ),
  opening(
    'this',
    String.raw`this\s(?:article|story|piece|post|headline)\s(?:was|is|has\sbeen)\s(?:originally\s|first\s|last\s)?(?:amended|corrected|updated|published|produced|translated|edited|funded|supported)`,
  ),
  opening(
    'first last published updated posted',
    String.raw`(?:first\s|last\s)?(?:published|updated|posted)(?:\s(?:on|at))?:?\s(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)`,
  ),
  opening(
    'additional reporting edited photo photos photograph photographs correction corrections clarification editor',
    String.raw`(?:additional\s)?reporting\sby\s|edited\sby\s|photos?(?:graphs?)?:|corrections?(?:\s(?:and|&)\sclarifications?)?:|clarification:|editor['’]s\snote`,
  ),
  opening(
    'lesen mehr abonnieren abonnez inscrivez suscríbete suscríbese iscriviti inscreva assine prijavite abonohu lire leia leggi lea leer pročitajte lexo اقرأ',
    String.raw`lesen\ssie\s(?:auch|mehr)|mehr\szum\sthema|abonnieren\ssie|abonnez-vous|inscrivez-vous|suscríbe(?:te|se)|iscriviti|inscreva-se|assine\s(?:já|agora|a|o)\s|prijavite\sse\sna|abonohu|lire\saussi|leia\s(?:mais|também)|leggi\sanche|lea\stambién|leer\smás|pročitajte|lexo\sedhe|اقرأ\sأيضا`,
  ),
]

function opening(words: string, pattern: string) {
  return { words: setOf(words), pattern: new RegExp(`^(?:${pattern})`) }
}
const FIRST_WORD = /^[^\s\d.,:;!?'’|()-]+/
const SIGN = /^(?:©|\(c\)\s|\d+\smin(?:ute)?s?\s(?:read|listen))/
/** "Additional research by Ann Lee and Bob Cole in Rome.": nothing but who did what, and where. */
const CREDIT = new RegExp(
  String.raw`^(?:(?:Additional|Further|More)\s)?(?:[Rr]eporting|[Rr]esearch|[Ww]riting|[Pp]hotography|[Pp]hotos?|[Pp]hotographs|[Pp]ictures|[Ii]mages|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|[Ee]diting|[Tt]ranslation|[Dd]ata)\s(?:and\s[a-z]+\s)?by\s${NAMES}(?:(?:,|;|\sand|,\sand|\sin|\sfor|\sof|\sat)\s${NAMES})*[.;]?$`,
)
const BY = /\sby\s[A-ZÀ-Þ]/
/** "Ann Lee is a reporter who covers crime", at the foot of a page. */
const WHO_WRITES =
  /^[A-ZÀ-Þ][^\d,;:()]{2,40}\sis\s(?:an?|the|our)\s[^\d,;:()]*?(?:reporter|correspondent|editor|columnist|journalist|writer|producer)(?:,?\s(?:who|and)|,)?\s(?:(?:has\s)?(?:cover|report|writ)[a-z]*|based|at|for|with|on|in)\s/
/** What happens to a reporter may be the news. */
const NEWS = /(?:arrest|jail|kill|detain|sentenc|accus|charg|convict|di(?:es|ed)|held|imprison)/
/** "The Associated Press receives support from 12 foundations for its coverage." */
const FUNDED =
  /(?:receives?|supported\sby|funded\sby|support\sfrom).*(?:(?:its|our|this)\s(?:[^\s\d]+\s){0,3}(?:coverage|journalism|reporting)|journalism\sfund)|solely\sresponsible\sfor\s(?:all|its)\scontent/
const RIGHTS = [
  'all rights reserved',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos los derechos reservados',
  'tutti i diritti riservati',
  'todos os direitos reservados',
  'sva prava zadržana',
  'të gjitha të drejtat',
  'جميع الحقوق محفوظة',
]
/** "The BBC has contacted Acme for comment", "Acme could not be reached for comment". */
const COMMENT =
  /(?:contacted|approached|asked)\s(?:.{2,60}\s)?for\s(?:a\s|further\s)?(?:comment|response)|(?:respond|reply|reached)\s(?:to\s.{0,40})?for\s(?:a\s)?comment|declined\sto\scomment/
const COMMENTS = /comment|response/
const LONGEST_COMMENT = 120
/** In UTF-16 code units: what a page says of its makers in one sentence. */
const LONGEST = 240
/** "LONDON, 4 May 2024", "Monday 4 May 2024, 10.15 BST": nothing but where and when. */
const DATE_LINE =
  /^(?:[A-Z][A-Z ]+,\s)?(?:[A-Za-z]+day,?\s)?(?:\d{1,2}\.?\s[^\s\d]+|[^\s\d]+\s\d{1,2}),?\s\d{4}(?:[,\s|–-]+\d{1,2}[.:]\d{2}\s?[A-Za-z]*)?\.?$/

const LONGEST_DATE = 60
const FIGURE = /\d/

/** Whether a sentence is none of the story: rights, dates, calls to subscribe, “asked for comment”. */
export function isBoilerplate(words: string): boolean {
  // A pattern for small letters alone is made ready in a tenth of the time.
  const low = words.toLowerCase()
  if (opensAsSuch(low) || RIGHTS.some((right) => low.includes(right))) return true
  if (words.length > LONGEST) return false
  if (FUNDED.test(low) || (BY.test(words) && CREDIT.test(words))) return true
  if (words.includes(' is ') && WHO_WRITES.test(words) && !NEWS.test(low)) return true
  if (words.length > LONGEST_COMMENT) return false
  if (!FIGURE.test(low)) return COMMENTS.test(low) && COMMENT.test(low)
  return words.length <= LONGEST_DATE && DATE_LINE.test(words)
}

function opensAsSuch(low: string): boolean {
  if (SIGN.test(low)) return true
  const first = FIRST_WORD.exec(low)?.[0] ?? ''
  return OPENINGS.some(({ words, pattern }) => words.has(first) && pattern.test(low))
}
