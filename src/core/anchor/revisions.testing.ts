import fc from 'fast-check'

/** A sentence of a draft, which keeps its identity whatever is done to it. */
interface Line {
  readonly id: number
  readonly text: string
}

/** Two drafts as paragraphs of sentences, many of which are all but the same. */
export interface Revision {
  readonly before: readonly (readonly Line[])[]
  readonly after: readonly (readonly Line[])[]
}

const SUBJECTS = ['The crossing', 'The ferry to Lunden', 'A ticket', 'The company', 'Every trip']
const VERBS = ['took the passengers', 'cost the town', 'has cost each of them', 'will bring us']
const UNITS = ['hours', 'euros', 'boats', 'days in the rain', 'euros in all']

/** A sentence of its own number, like others in all but that. */
function sentence(id: number, shape: number): string {
  const pick = (list: readonly string[], by: number) => list[by % list.length] as string
  return `${pick(SUBJECTS, shape)} ${pick(VERBS, shape >> 3)} ${1000 + 7 * id} ${pick(UNITS, shape >> 6)}.`
}

const edit = fc.record({
  kind: fc.constantFrom('drop', 'number', 'negate', 'word', 'swap', 'insert', 'split', 'moveUp'),
  at: fc.nat(),
})

/** Revisions in which sentences are dropped, edited, moved and inserted; no two are the same. */
export const revisions: fc.Arbitrary<Revision> = fc
  .tuple(
    fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
    fc.array(edit, { maxLength: 5 }),
  )
  .map(([shapes, edits]) => {
    let id = 0
    const before = shapes.map((page) =>
      page.map((shape): Line => ({ id, text: sentence(id++, shape) })),
    )
    const after = before.map((page) => [...page])
    for (const { kind, at } of edits) {
      const page = after[at % after.length] as Line[]
      const i = at % Math.max(1, page.length)
      const line = page[i]
      if (!line) continue
      if (kind === 'drop') page.splice(i, 1)
      else if (kind === 'insert') page.splice(i, 0, { id: -1, text: sentence(id, at % 30) })
      else if (kind === 'swap') after.push(...after.splice(at % after.length, 1))
      else if (kind === 'moveUp') after.unshift(...after.splice(at % after.length, 1))
      else if (kind === 'split') after.splice(at % after.length, 1, page.slice(0, i), page.slice(i))
      else page[i] = { id: line.id, text: edited(line.text, kind, id) }
      id++
    }
    return { before, after }
  })

function edited(text: string, kind: string, fresh: number): string {
  if (kind === 'number') return text.replace(/\d+/u, String(3000 + fresh))
  if (kind === 'negate') return text.replace(/ (?=\d)/u, ' not ')
  return text.replace(/\.$/u, ' and more.')
}

/** The text of a draft, and where each sentence of it is, in UTF-16 code units. */
export function written(pages: readonly (readonly Line[])[]): {
  readonly text: string
  readonly places: readonly { id: number; start: number; end: number; text: string }[]
} {
  const places: { id: number; start: number; end: number; text: string }[] = []
  let text = ''
  for (const page of pages.filter((lines) => lines.length > 0)) {
    if (text !== '') text += '\n\n'
    for (const [i, line] of page.entries()) {
      if (i > 0) text += ' '
      places.push({ ...line, start: text.length, end: text.length + line.text.length })
      text += line.text
    }
  }
  return { text, places }
}
