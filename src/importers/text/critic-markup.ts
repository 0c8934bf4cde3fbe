/** What a mark of CriticMarkup says of the words between it and its end. */
export type CriticKind = 'insertion' | 'deletion' | 'highlight' | 'comment'

/** A mark as it lies in a text: where words begin or end, or the comment that stands here. */
export type CriticMark =
  | { readonly what: 'begin' | 'end'; readonly kind: 'insertion' | 'deletion' | 'highlight' }
  | { readonly what: 'comment'; readonly text: string }

/** A text whose CriticMarkup is hidden from a reader of Markdown, which would take it for its own. */
export interface HiddenCritic {
  readonly text: string
  /** What text of the hidden one holds, in order: words, and marks between them. */
  readonly parted: (text: string) => readonly (string | CriticMark)[]
  /** The text as it was written, marks and all. */
  readonly restored: (text: string) => string
}

interface Edit {
  readonly at: number
  readonly end: number
  readonly mark: readonly CriticMark[]
}

/** Unicode has these for a program’s own use: no text may have them. They stand around a number. */
const [BEFORE, AFTER] = ['\ufdd0', '\ufdd1']
const HIDDEN = /\ufdd0(\d+)\ufdd1/

const PAIRS: readonly (readonly [open: string, close: string, kind: CriticKind])[] = [
  ['{>>', '<<}', 'comment'],
  ['{++', '++}', 'insertion'],
  ['{--', '--}', 'deletion'],
  ['{==', '==}', 'highlight'],
]

/** A comment that would hold the end of a block of code is none. */
const FENCE = /^\s*(?:```|~~~)/m

/** Finds `{++words++}`, `{--words--}`, `{~~words~>others~~}`, `{==words==}` and `{>>comment<<}`. */
export function hideCriticMarkup(written: string): HiddenCritic {
  const source = written.replace(/[\ufdd0\ufdd1]/g, '\ufffd')
  const edits = editsIn(source)
  const pieces: string[] = []
  let from = 0
  edits.forEach(({ at, end }, index) => {
    pieces.push(source.slice(from, at), BEFORE, String(index), AFTER)
    from = end
  })
  pieces.push(source.slice(from))
  const split = (text: string) => (text.includes(BEFORE) ? text.split(HIDDEN) : [text])
  return {
    text: pieces.join(''),
    parted: (text) =>
      split(text).flatMap((piece, index): readonly (string | CriticMark)[] =>
        index % 2 === 0 ? (piece === '' ? [] : [piece]) : (edits[Number(piece)]?.mark ?? []),
      ),
    restored: (text) =>
      split(text)
        .map((piece, index) => {
          const edit = index % 2 === 0 ? undefined : edits[Number(piece)]
          return edit === undefined ? piece : source.slice(edit.at, edit.end)
        })
        .join(''),
  }
}

function editsIn(source: string): Edit[] {
  const edits: Edit[] = []
  const find = finder(source)
  /** Where what was begun ends: the same cannot begin again before. */
  const until = new Map<string, number>()
  for (let at = source.indexOf('{'); at >= 0; at = source.indexOf('{', at + 1)) {
    if (source[at - 1] === '\\') continue
    const open = source.slice(at, at + 3)
    if (at < (until.get(open) ?? 0)) continue
    const end = open === '{~~' ? substitution(at, find, edits) : pair(source, at, find, edits)
    if (end === null) continue
    until.set(open, end)
    if (open === '{>>') at = end - 1
  }
  return edits.sort((a, b) => a.at - b.at)
}

type Find = (what: string, from: number) => number

/** `indexOf` for places that only grow: linear in the text, however often it is asked. */
function finder(source: string): Find {
  const found = new Map<string, number>()
  return (what, from) => {
    const known = found.get(what)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const at = source.indexOf(what, from)
    found.set(what, at)
    return at
  }
}

function pair(source: string, at: number, find: Find, edits: Edit[]): number | null {
  const [open, close, kind] = PAIRS.find(([start]) => source.startsWith(start, at)) ?? []
  if (open === undefined || close === undefined || kind === undefined) return null
  const to = find(close, at + open.length)
  if (to < 0) return null
  const end = to + close.length
  if (kind !== 'comment') {
    edits.push({ at, end: at + open.length, mark: [{ what: 'begin', kind }] })
    edits.push({ at: to, end, mark: [{ what: 'end', kind }] })
    return end
  }
  const text = source.slice(at + open.length, to)
  if (FENCE.test(text)) return null
  edits.push({ at, end, mark: [{ what: 'comment', text: text.trim() }] })
  return end
}

function substitution(at: number, find: Find, edits: Edit[]): number | null {
  const to = find('~~}', at + 3)
  const middle = find('~>', at + 3)
  if (to < 0 || middle < 0 || middle > to) return null
  const [deletion, insertion] = ['deletion', 'insertion'] as const
  edits.push({ at, end: at + 3, mark: [{ what: 'begin', kind: deletion }] })
  edits.push({
    at: middle,
    end: middle + 2,
    mark: [
      { what: 'end', kind: deletion },
      { what: 'begin', kind: insertion },
    ],
  })
  edits.push({ at: to, end: to + 3, mark: [{ what: 'end', kind: insertion }] })
  return to + 3
}
