import type { Dossier, RecordName } from '../core/dossier/index.ts'

const NAMES: Readonly<Record<RecordName, string>> = {
  drafts: 'draft',
  claims: 'claim',
  sources: 'source',
  links: 'link',
  flags: 'flag',
  comments: 'comment',
  queries: 'query',
  ticks: 'tick',
  notes: 'note',
  corrections: 'correction',
  dismissals: 'dismissal',
  signOffs: 'sign-off',
}

/** What a path names, as a person knows it: claim “12 million”, verdict. */
export function thingInWords(
  path: readonly string[],
  states: readonly (Dossier | undefined)[],
): string {
  const [record, id = '', ...fields] = path
  if (record === 'info') return `the dossier’s ${id}`
  const name = record as RecordName
  const entity = states.map((state) => state?.[name]?.[id]).find((one) => one !== undefined)
  const label = labelOf(entity) || id
  const field = fields[0] === 'places' ? ['place'] : fields
  return [`${NAMES[name]} “${short(label)}”`, ...field].join(', ')
}

/** A value as one line: what a person typed, or the beginning of its JSON. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  const label = labelOf(value)
  if (label !== '') return `“${short(label)}”`
  return typeof value === 'string' ? `“${short(value)}”` : short(JSON.stringify(value))
}

function labelOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { standalone, csl, question, text, to, note, name, quote, original, places } =
    value as Record<string, unknown>
  const title = (csl as { title?: unknown } | undefined)?.title
  const file = (original as { name?: unknown } | undefined)?.name
  const words = (quote as { exact?: unknown } | undefined)?.exact
  const placed = Object.values(Object(places))[0] as { quote?: { exact?: string } } | undefined
  const found = [
    standalone,
    title,
    question,
    file,
    text,
    to,
    words,
    name,
    note,
    placed?.quote?.exact,
  ]
  return (found.find((one) => typeof one === 'string' && one !== '') as string | undefined) ?? ''
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
