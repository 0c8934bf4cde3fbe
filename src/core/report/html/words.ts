import type { ClaimKind } from '../../article/index.ts'
import type { ClaimStatus, LocatorLabel, SourceRank, Stance } from '../../dossier/index.ts'
import { SOURCE_TYPES } from '../../source/index.ts'
import type { ReportClaim } from '../model.ts'
import { type Content, type Html, html } from './markup.ts'

export const kindWords: Readonly<Record<ClaimKind, string>> = {
  statistic: 'Statistic',
  quotation: 'Quotation',
  event: 'Event',
  comparison: 'Comparison',
  cause: 'Cause',
  decision: 'Law or decision',
  record: 'Record',
  biography: 'Biography',
  prediction: 'Prediction',
  other: '',
}

export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  open: 'Open',
  checking: 'Being checked',
  checked: 'Checked',
  approved: 'Approved',
}

export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
}

export const stanceGlyphs: Readonly<Record<Stance, string>> = {
  supports: '+',
  refutes: '−',
  context: '·',
}

export const rankWords: Readonly<Record<SourceRank, string>> = {
  primary: 'Primary source',
  secondary: 'Secondary source',
  unset: '',
}

/** A source's type in words; empty where it is not one of those that the program offers. */
export function typeWords(type: string): string {
  return Object.hasOwn(SOURCE_TYPES, type) ? SOURCE_TYPES[type as keyof typeof SOURCE_TYPES] : ''
}

const locatorPrefixes: Readonly<Record<LocatorLabel, string>> = {
  page: 'p.',
  paragraph: 'paragraph',
  section: 'section',
  line: 'line',
  timecode: 'at',
}

export function locatorWords({ label, value }: { label: LocatorLabel; value: string }): string {
  return `${locatorPrefixes[label]} ${value}`
}

/** How a claim looks and reads where it has no verdict yet. */
export const NO_VERDICT = { glyph: '○', label: 'No verdict yet', look: 'open' } as const

/** The glyph, label and look of a claim's verdict, or of its lack. */
export function verdictOf(claim: ReportClaim): { glyph: string; label: string; look: string } {
  return claim.verdict ?? NO_VERDICT
}

/** A verdict as a chip: the colour and the line come with its look. */
export function chip({ glyph, label, look }: ReturnType<typeof verdictOf>): Html {
  return html`<span class="chip" data-look="${look}"><span aria-hidden="true">${glyph} </span><bdi>${label}</bdi></span>`
}

/** A link where the address may be followed from a page; else the words as they stand. */
export function webLink(url: string): Content {
  if (!/^https?:\/\/[^\s"<>\\]+$/i.test(url)) return html`<bdi>${url}</bdi>`
  return html`<a href="${url}" rel="noreferrer" dir="ltr">${url}</a>`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`
}

export function numberWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

export function sizeWords(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte')
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes / 1000
  while (value >= 999.5 && units.length > 1) {
    value /= 1000
    units.shift()
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[0]}`
}
