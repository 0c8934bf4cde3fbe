import type { CslItem } from './csl.ts'
import { sameDoi } from './same-address.ts'

/** How long a title made of a note may be, in UTF-16 code units. */
const LONGEST = 200

const ADDRESS = /https?:\/\/[^\s<>"“”„«»]+/iu
const BARE_DOI = /(?<![\p{L}\p{N}/.])10\.\d{4,9}(?:\.\d+)*\/[^\s<>"“”„«»]+/u
/** Talk that nobody else can look up, where the note says in so many words that it was such. */
const TALK =
  /\b(?:interviews?|interviewed|e-?mails?|e-?mailed|(?:phone|telephone|video)[ -]calls?|calls? with)\b/iu
/** Words that lead to an address and say nothing of what is there. */
const LEADS =
  /^(?:(?:see|also|source|sources|from|via|here|link|links|cf|at|per|ref|url|web|website|available|retrieved|accessed|and|the|in|is|doi)\b[\s.:,;–—-]*)+$/iu

/**
 * What the text of a writer's note names, as the description of a source: the web address or the
 * DOI in it, with the words beside that as its title; a talk, where it says so; or else a report of
 * which no more is known than the note.
 */
export function sourceOfNote({ text }: { readonly text: string }): CslItem {
  const address = firstOf(ADDRESS, text)
  const doi = doiIn(text, address)
  const found = doi?.at ?? address
  if (found === undefined) {
    const type = TALK.test(text) ? 'personal_communication' : 'report'
    return { type, title: shortened(text) }
  }
  const URL = address && sameDoi(address.words) === null ? { URL: address.words } : {}
  const title = titleBeside(text, found) || (doi ? doi.doi : readable(found.words))
  if (doi === undefined) return { type: 'webpage', title, ...URL }
  return { type: 'article-journal', title, DOI: doi.doi, ...URL }
}

/** Words of a text, and where they start, in UTF-16 code units. */
interface Found {
  readonly words: string
  readonly start: number
}

function firstOf(pattern: RegExp, text: string): Found | undefined {
  const match = pattern.exec(text)
  return match ? { words: withoutEnd(match[0]), start: match.index } : undefined
}

/** A DOI by itself, or as an address of doi.org. */
function doiIn(text: string, address: Found | undefined): { doi: string; at: Found } | undefined {
  const inAddress = address && sameDoi(address.words)
  if (address && inAddress) return { doi: inAddress, at: address }
  const bare = firstOf(BARE_DOI, text)
  const doi = bare && sameDoi(bare.words)
  return bare && doi ? { doi, at: bare } : undefined
}

/** Without what belongs to the sentence and not to the address: its signs, and a bracket that it did not open. */
function withoutEnd(words: string): string {
  for (let rest = words; ; ) {
    const last = rest.at(-1) ?? ''
    const open = { ')': '(', ']': '[', '}': '{' }[last]
    const isTheirs =
      open === undefined
        ? /[.,;:!?'’‘…*_]/u.test(last)
        : rest.split(open).length < rest.split(last).length
    if (!isTheirs) return rest
    rest = rest.slice(0, -1)
  }
}

/** The words of the line before the address, or else those after it; empty where these say nothing. */
function titleBeside(text: string, { words, start }: Found): string {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  const before = text.slice(line, start)
  const after = text.slice(start + words.length, end < 0 ? text.length : end)
  return [before, after.replace(ADDRESS, ' ')].map(plain).find((title) => title !== '') ?? ''
}

/** Words without the signs at their ends; empty where they only lead to the address. */
function plain(words: string): string {
  const bare = words
    .replace(/\b(?:doi|url)\s*:\s*$/iu, '')
    .replace(/^[\s.,;:)\]}>»”"–—-]+|[\s.,;:([{<«“"–—-]+$/gu, '')
  return LEADS.test(bare) || !/[\p{L}\p{N}]/u.test(bare) ? '' : shortened(bare)
}

/** An address as people say it. */
function readable(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[?#].*$/su, '')
  return shortened(bare.replace(/\/+$/u, ''))
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1)
  const space = cut.lastIndexOf(' ')
  const whole = space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}
