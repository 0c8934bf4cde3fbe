/** What a page says of itself, or of how to reach it, by the words that open the sentence. */
const OPENING = new RegExp(
  `^(?:${[
    String.raw`©|\(c\)\s|copyright\s(?:©|\d)`,
    String.raw`sign\sup\s(?:to|for|here)|subscribe\s(?:to|now|here|today)|click\shere|follow\sus|follow\s.{2,40}\son\s(?:twitter|x|facebook|instagram|tiktok|bluesky)`,
    String.raw`(?:read|listen|watch|see|related|more)(?:\s(?:more|also|next|on\sthis\sstory|about\sthis))?:|read\s(?:more|also|next)\s|download\s(?:our|the)\sapp`,
    String.raw`(?:e-?mail|call|text|whatsapp|contact)\s(?:us(?![a-z])|our\s|\S+@|\+?\d{4})|got\sa\s(?:story|tip)|get\sin\stouch`,
    String.raw`this\s(?:article|story|piece|post|headline)\s(?:was|is|has\sbeen)\s(?:originally\s|first\s|last\s)?(?:amended|corrected|updated|published|produced|translated|edited|funded|supported)`,
    String.raw`(?:first\s|last\s)?(?:published|updated|posted)(?:\s(?:on|at))?:?\s(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)`,
    String.raw`(?:additional\s)?reporting\sby\s|edited\sby\s|photos?(?:graphs?)?:|correction:|editor['’]s\snote`,
    'lesen\\ssie\\sauch|lire\\saussi|leia\\s(?:mais|também)|leggi\\sanche|lea\\stambién|leer\\smás|pročitajte|lexo\\sedhe|اقرأ\\sأيضا',
  ].join('|')})`,
)
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
const LONGEST_COMMENT = 120
/** "LONDON, 4 May 2024", "Monday 4 May 2024, 10.15 BST": nothing but where and when. */
const DATE_LINE =
  /^(?:[A-Z][A-Z ]+,\s)?(?:[A-Za-z]+day,?\s)?(?:\d{1,2}\.?\s[^\s\d]+|[^\s\d]+\s\d{1,2}),?\s\d{4}(?:[,\s|–-]+\d{1,2}[.:]\d{2}\s?[A-Za-z]*)?\.?$/

const FIGURE = /\d/

/** Whether a sentence is none of the story: rights, dates, calls to subscribe, “asked for comment”. */
export function isBoilerplate(words: string): boolean {
  // A pattern for small letters alone is made ready in a tenth of the time.
  const low = words.toLowerCase()
  if (OPENING.test(low) || RIGHTS.some((right) => low.includes(right))) return true
  if (words.length > LONGEST_COMMENT) return false
  return (COMMENT.test(low) && !FIGURE.test(low)) || DATE_LINE.test(words)
}
