/** What a page says of itself, or of how to reach it, by the words that open the sentence. */
const OPENING = new RegExp(
  String.raw`^(?:${[
    String.raw`©|\(c\)\s|copyright\s(?:©|\p{Nd})`,
    String.raw`sign\sup\s(?:to|for|here)|subscribe\s(?:to|now|here|today)|click\shere|follow\sus|follow\s.{2,40}\son\s(?:twitter|x|facebook|instagram|tiktok|bluesky)`,
    String.raw`(?:read|listen|watch|see|related|more)(?:\s(?:more|also|next|on\sthis\sstory|about\sthis))?:|read\s(?:more|also|next)\s|download\s(?:our|the)\sapp`,
    String.raw`(?:e-?mail|call|text|whatsapp|contact)\s(?:us(?!\p{L})|our\s|\S+@|\+?\p{Nd}{4})|got\sa\s(?:story|tip)|get\sin\stouch`,
    String.raw`this\s(?:article|story|piece|page|report|post|headline)\s(?:was|is|has\sbeen)\s(?:originally\s|first\s|last\s)?(?:amended|corrected|updated|published|produced|translated|edited|funded|supported)`,
    String.raw`(?:first\s|last\s)?(?:published|updated|posted)(?:\s(?:on|at))?:?\s(?:\p{Nd}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s\p{Nd})`,
    String.raw`(?:additional\s)?reporting\sby\s|edited\sby\s|photos?(?:graphs?)?:|correction:|editor['’]s\snote`,
    'lesen\\ssie\\sauch|lire\\saussi|leia\\s(?:mais|também)|leggi\\sanche|lea\\stambién|leer\\smás|pročitajte|lexo\\sedhe|اقرأ\\sأيضا',
  ].join('|')})`,
  'iu',
)
const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|sva prava zadržana|të gjitha të drejtat|جميع الحقوق محفوظة/iu
/** "The BBC has contacted Acme for comment", "Acme could not be reached for comment". */
const COMMENT =
  /(?:contacted|approached|asked)\s(?:.{2,60}\s)?for\s(?:a\s|further\s)?(?:comment|response)|(?:respond|reply|reached)\s(?:to\s.{0,40})?for\s(?:a\s)?comment|declined\sto\scomment/iu
const LONGEST_COMMENT = 120
/** "LONDON, 4 May 2024", "Monday 4 May 2024, 10.15 BST": nothing but where and when. */
const DATE_LINE =
  /^(?:\p{Lu}[\p{Lu} ]+,\s)?(?:\p{L}+day,?\s)?(?:\p{Nd}{1,2}\.?\s\p{L}+|\p{L}+\s\p{Nd}{1,2}),?\s\p{Nd}{4}(?:[,\s|–-]+\p{Nd}{1,2}[.:]\p{Nd}{2}\s?\p{L}*)?\.?$/u

/** Whether a sentence is none of the story: rights, dates, calls to subscribe, “asked for comment”. */
export function isBoilerplate(words: string): boolean {
  if (OPENING.test(words) || RIGHTS.test(words)) return true
  if (words.length > LONGEST_COMMENT) return false
  return (COMMENT.test(words) && !FIGURE.test(words)) || DATE_LINE.test(words)
}

const FIGURE = /\p{Nd}/u
