import type { Cue, CueHit } from '../model.ts'
import { oneLine } from '../words/any-of.ts'

/** Words in "-est" that compare nothing, or that only say "newest". */
const NOT_SUPERLATIVE = new Set(
  `latest interest protest request west east northwest southwest northeast southeast forest test
  guest harvest rest quest contest arrest unrest conquest chest crest nest pest vest breast priest
  tempest midwest invest suggest digest attest protest honest modest earnest bequest`.split(/\s+/),
)

const OWNER = String.raw`(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[\p{L}\p{M}]+['’]s?|second|third|fourth|fifth)`

const SUPERLATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:` +
    [
      String.raw`(?<graded>${OWNER}[\s-](?:(?:second|third|fourth|fifth|single|very|ever)[\s-]?)?(?:(?<word>\p{Ll}{2,12}est|best|worst)|(?:most|least)\s\p{Ll}+)(?:\s(?:ever|since\s\d{4}))?)`,
      String.raw`(?<record>(?:[Aa]\s)?record[\s-](?:high|low|number|level|amount|profit|loss|year)s?|[Aa]ll-time\s\p{Ll}+|[Uu]nprecedented|for\sthe\sfirst\stime|[Tt]he\sfirst\s(?:ever|time|\p{L}+\s(?:to|since|in|ever))|first-ever|never\sbefore|on\srecord)`,
      String.raw`(?:[Tt]he\sonly\s\p{Ll}+|highest|lowest|fewest|smallest|largest|biggest)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{Nd}])`,
  'gu',
)

/** "the largest", "the most expensive", "the only country", "a record high", "for the first time". */
export const superlative: Cue = ({ text }, { english }) => {
  if (!english) return []
  const hits: CueHit[] = []
  for (const match of text.matchAll(SUPERLATIVE)) {
    const { word, record } = match.groups ?? {}
    if (word !== undefined && NOT_SUPERLATIVE.has(word)) continue
    hits.push({
      cue: 'superlative',
      start: match.index,
      end: match.index + match[0].length,
      reason: `${record === undefined ? 'a superlative' : 'a record'}: ${oneLine(match[0])}`,
      kind: record === undefined ? 'comparison' : 'record',
    })
  }
  return hits
}
