import type {
  Claim,
  Comment,
  KeptFile,
  Link,
  Person,
  Place,
  Query,
  Quote,
  RecordName,
  Stamp,
  VerdictPack,
} from '../../core/dossier/index.ts'
import {
  type CslDate,
  type CslName,
  dateInWords,
  namesInWords,
  SOURCE_TYPES,
} from '../../core/source/index.ts'
import { reviewWords } from '../history/review-words.ts'
import { kindLabels, noteKindLabels, rankLabels, stanceLabels, statusLabels } from '../labels.ts'
import { dayWords, momentWords } from '../parts/dates.ts'
import { flagReasons } from '../sayings/sayings.ts'
import { sizeWords } from '../source/file-words.ts'
import { FIELD_NAMES, fieldName, OUTCOME_WORDS } from './field-names.ts'
import type { Things } from './things.ts'

/**
 * A value as a person reads it, never as it is stored; null where there is nothing. `path` is that
 * of a field, or of a key of one.
 */
export function valueWords(path: readonly string[], value: unknown, things: Things): string | null {
  if (value === undefined || value === null || value === '') return null
  const [record = '', second, third, key] = path
  const field = (record === 'info' ? second : third) ?? ''
  const own = ownWords(record, field, key, value, things)
  if (own !== undefined) return own === '' ? null : own
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isStamp(value)) return stampWords(value)
  if (Array.isArray(value)) return value.map(String).join(' · ') || null
  return 'something that this version of Tickmark has no words for'
}

/** The words of what is told in its own way; undefined for all else. */
function ownWords(
  record: string,
  field: string,
  key: string | undefined,
  value: unknown,
  things: Things,
): string | undefined {
  switch (field) {
    case 'places':
      return key === undefined
        ? Object.values(value as Claim['places'])
            .map(placeWords)
            .at(-1)
        : placeWords(value as Place)
    case 'kind':
      return (
        (record === 'claims'
          ? kindLabels[value as Claim['kind']]
          : record === 'notes'
            ? noteKindLabels[value as keyof typeof noteKindLabels]
            : TICKS[value as keyof typeof TICKS]) ?? String(value)
      )
    case 'status':
      return statusLabels[value as Claim['status']]
    case 'verdict':
      return things.verdict(String(value))?.label ?? String(value)
    case 'pack':
      return (value as VerdictPack).name
    case 'rank':
      return rankLabels[value as keyof typeof rankLabels]
    case 'stance':
      return stanceLabels[value as keyof typeof stanceLabels]
    case 'reason':
      return flagReasons[value as keyof typeof flagReasons]
    case 'state':
      return DRAFTS[value as keyof typeof DRAFTS]
    case 'assignee':
      return (value as Person).name
    case 'currentDraft':
    case 'draftId':
      return things.title('drafts', String(value))
    case 'claimId':
      return things.title('claims', String(value))
    case 'sourceId':
      return things.title('sources', String(value))
    case 'on': {
      const on = value as Comment['on']
      return things.title(on.record, on.id)
    }
    case 'to':
      return record === 'queries' ? askedWords(value as Query['to'], things) : undefined
    case 'quote':
      return (value as Quote).exact
    case 'locator': {
      const { label, value: at } = value as Link['locator']
      return at === '' ? '' : `${label} ${at}`
    }
    case 'found':
      return `found at character ${(value as NonNullable<Link['found']>).position.start + 1} of its text`
    case 'evidence':
      if (record === 'links') return `the file ${String(value).slice(0, 12)}…`
      return key === undefined
        ? Object.values(value as Record<string, KeptFile>)
            .map(fileWords)
            .join(' · ')
        : fileWords(value as KeptFile)
    case 'original':
      return fileWords(value as KeptFile)
    case 'csl':
      return key === undefined ? descriptionWords(value as object) : cslWords(key, value)
    case 'dissent':
      return dissentWords(value as Claim['dissent'], things)
    case 'contacts':
      return key === undefined
        ? Object.values(value as Query['contacts'])
            .map(contactWords)
            .join(' · ')
        : contactWords(value as Query['contacts'][string])
    case 'blocks':
      return count((value as readonly unknown[]).length, 'paragraph')
    case 'choices':
      return Object.entries(value as object)
        .map(([name, choice]) => `${name}: ${choice}`)
        .join(' · ')
    case 'head':
      return `the line ${String(value).slice(0, 12)}…`
    case 'resolution':
    case 'decision':
    case 'answered':
      return signed(reviewWords(field, value), value)
    case 'outcome': {
      const { draftId, made } = value as { readonly draftId: string; readonly made: boolean }
      return `${made ? 'made' : 'not made'} in ${things.inSentence('drafts', draftId)}`
    }
    default:
      return undefined
  }
}

/** Of a thing as a whole, what there is to say of it: each field with its value. */
export function wholeWords(
  record: RecordName,
  entity: object,
  things: Things,
): { readonly what: string; readonly words: string; readonly field: string }[] {
  const type = String((entity as { readonly csl?: { readonly type?: string } }).csl?.type ?? '')
  const id = (entity as { readonly id: string }).id
  return Object.entries(entity).flatMap(([field, value]) => {
    if (follows(record, field) || !Object.hasOwn(FIELD_NAMES[record], field)) return []
    const path = [record, id, field]
    const words = valueWords(path, value, things)
    return words === null ? [] : [{ what: fieldName(path, type) ?? field, words, field }]
  })
}

/** Whether a field says who set another one, or how a thing was read, and is no news by itself. */
export function follows(record: string, field: string): boolean {
  return FOLLOWS.has(field) || (record === 'drafts' && READ.has(field))
}

const FOLLOWS: ReadonlySet<string> = new Set(['id', 'made', 'statusBy', 'verdictBy', 'found'])
const READ: ReadonlySet<string> = new Set(['text', 'blocks', 'charset', 'choices', 'warnings'])

const TICKS = { verified: 'Verified words', cleared: 'Nothing to check' }
const DRAFTS = { arriving: 'arrived, to be decided on', taken: 'taken', refused: 'refused' }

export function placeWords({ quote, position, outcome }: Place): string {
  const words = quote.exact === '' ? 'a point between two words' : `“${quote.exact}”`
  return position === null ? `${words}, ${OUTCOME_WORDS[outcome]}` : words
}

function isStamp(value: unknown): value is Stamp {
  return typeof value === 'object' && value !== null && 'by' in value && 'at' in value
}

export function stampWords({ by, at }: Stamp): string {
  return `${by.name}, ${momentWords(at)}`
}

function signed(words: string | null, value: unknown): string {
  return [words, isStamp(value) ? `(${stampWords(value)})` : ''].filter(Boolean).join(' ')
}

function fileWords({ name, size }: KeptFile): string {
  return `${name} (${sizeWords(size)})`
}

function askedWords({ kind, name, sourceId }: Query['to'], things: Things): string {
  if (name !== '') return name
  if (sourceId !== null) return things.title('sources', sourceId)
  return kind === 'writer' ? 'the writer' : 'a source'
}

function contactWords({ on, how, who, asked, answer }: Query['contacts'][string]): string {
  const day = Number.isNaN(Date.parse(on)) ? on : dayWords(on)
  const said = [asked, answer].filter(Boolean).join(' – ')
  return [[day, how, who].filter(Boolean).join(', '), said].filter(Boolean).join(': ')
}

function dissentWords(dissent: Claim['dissent'], things: Things): string {
  return dissent
    .map(({ verdict, rationale, by }) => {
      const label = verdict === null ? 'no verdict' : (things.verdict(verdict)?.label ?? verdict)
      return `${label} by ${by.name}${rationale === '' ? '' : `: ${rationale}`}`
    })
    .join(' · ')
}

function descriptionWords(csl: object): string {
  return Object.entries(csl)
    .filter(([variable]) => variable !== 'id')
    .map(([variable, value]) => cslWords(variable, value))
    .filter(Boolean)
    .join(' · ')
}

/** A variable of CSL: names, a date, or words. */
function cslWords(variable: string, value: unknown): string {
  if (variable === 'type') return SOURCE_TYPES[value as keyof typeof SOURCE_TYPES] ?? String(value)
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'object')
      ? namesInWords(value as CslName[])
      : value.join(', ')
  }
  if (typeof value === 'object' && value !== null) {
    if ('date-parts' in value || 'raw' in value) return dateInWords(value as CslDate)
    return Object.entries(value)
      .map(([name, words]) => `${name}: ${typeof words === 'object' ? '' : words}`)
      .join(', ')
  }
  return String(value)
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`
}
