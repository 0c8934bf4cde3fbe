import type { CommandOf, Source, SourceInput, SourceRank } from '../../core/dossier/index.ts'
import {
  type CslDate,
  type CslItem,
  type CslName,
  dateFromWords,
  dateInWords,
  type Field,
  fieldsOf,
  namesFromWords,
  namesInWords,
  SOURCE_TYPES,
} from '../../core/source/index.ts'
import { CSL_VARIABLES } from '../../core/source/variables.ts'

/** A source's description as a person types it, by the CSL variable. */
export type SourceWords = Readonly<Record<string, string>>

/** What is said of a source, as it stands in a form. */
export interface Description {
  /** Of CSL: mostly one of ours. */
  readonly type: string
  readonly words: SourceWords
  readonly rank: SourceRank
  readonly contact: string
  readonly archivedUrl: string
  readonly atRisk: boolean
}

export const nothingSaid: Description = {
  type: 'webpage',
  words: {},
  rank: 'unset',
  contact: '',
  archivedUrl: '',
  atRisk: false,
}

/** What a form shows of a source. */
export function describeSource(source: Source): Description {
  const { csl, rank, contact, archivedUrl, atRisk } = source
  return { type: csl.type, words: wordsOf(csl), rank, contact, archivedUrl, atRisk }
}

/** What is typed for a new source. */
export function newSource({ type, words, ...said }: Description): SourceInput {
  return { csl: { type, ...cslChanges({ type }, words) } as CslItem, ...said }
}

type SourceChanges = CommandOf<'editSource'>['changes']

/** What changes of a source where a form says this of it. */
export function sourceChanges(source: Source, after: Description): SourceChanges {
  const { type, words, ...said } = after
  const csl = { ...(type === source.csl.type ? {} : { type }), ...cslChanges(source.csl, words) }
  const changed = Object.entries(said).filter(
    ([field, value]) => source[field as keyof Source] !== value,
  )
  return {
    ...(Object.keys(csl).length > 0 ? { csl: csl as SourceChanges['csl'] } : {}),
    ...Object.fromEntries(changed),
  } as SourceChanges
}

/** The words for each variable that has some; what no words can say is left out. */
export function wordsOf(csl: CslItem): SourceWords {
  const words = Object.entries(csl).flatMap(([variable, value]) => {
    const said = NOT_SAID.has(variable) ? '' : inWords(variable, value)
    return said === '' ? [] : [[variable, said] as const]
  })
  return Object.fromEntries(words)
}

/**
 * The CSL variables that change where the words do; null takes one away. What the words do not
 * show, such as the parts of a name, stays where they do.
 */
export function cslChanges(csl: CslItem, after: SourceWords): Record<string, unknown> {
  const before = wordsOf(csl)
  const changes: Record<string, unknown> = {}
  for (const variable of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const words = (after[variable] ?? '').trim()
    if (words === (before[variable] ?? '').trim()) continue
    changes[variable] = words === '' ? null : fromWords(variable, words, csl[variable])
  }
  return changes
}

/** The words that a form of this type does not ask for, with what their variables are called. */
export function alsoKept(type: string, words: SourceWords): { variable: string; label: string }[] {
  const asked = new Set<string>(fieldsOf(type).map(({ variable }) => variable))
  return Object.keys(words)
    .filter((variable) => !asked.has(variable) && words[variable]?.trim() !== '')
    .map((variable) => ({ variable, label: fieldLabel(type, variable) }))
}

/** What a variable is called in the form of a type, or else in that of the first that asks for it. */
export function fieldLabel(type: string, variable: string): string {
  for (const asking of [type, ...Object.keys(SOURCE_TYPES)]) {
    const field = fieldsOf(asking).find((field) => field.variable === variable)
    if (field) return field.label
  }
  return titled(variable)
}

/** What could be wrong with what stands in a field; null where nothing is. Never a reason to refuse it. */
export function doubtAbout(type: Field['type'], words: string): string | null {
  const said = words.trim()
  if (said === '') return null
  if (type === 'url' && !isWebAddress(said)) {
    return 'This is no web address: those begin with https:// or http://. It is kept as it is.'
  }
  if (type === 'date' && dateFromWords(said).raw !== undefined) {
    return 'This is no date of the calendar, such as 2022-11-21. It is kept in words.'
  }
  return null
}

function isWebAddress(words: string): boolean {
  try {
    const { protocol, hostname } = new URL(words)
    return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
  } catch {
    return false
  }
}

/** The kinds to choose from, with the type that a description came with where it is none of them. */
export function typeOptions(type: string): Readonly<Record<string, string>> {
  return Object.hasOwn(SOURCE_TYPES, type)
    ? SOURCE_TYPES
    : { ...SOURCE_TYPES, [type]: titled(type) }
}

const NAMES = new Set<string>(CSL_VARIABLES.names)
const DATES = new Set<string>(CSL_VARIABLES.date)
const NOT_SAID = new Set(['type', 'id'])

function inWords(variable: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (NAMES.has(variable) && Array.isArray(value)) return namesInWords(value as CslName[])
  return DATES.has(variable) && isRecord(value) ? dateInWords(value as CslDate) : ''
}

function fromWords(variable: string, words: string, before: unknown): unknown {
  if (NAMES.has(variable)) {
    return namesFromWords(words, Array.isArray(before) ? (before as CslName[]) : [])
  }
  if (DATES.has(variable)) {
    return dateFromWords(words, isRecord(before) ? (before as CslDate) : undefined)
  }
  return words
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function titled(name: string): string {
  const words = name.replace(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
