import { type BlockText, compose } from '../article/index.ts'
import type { Draft } from './compare-drafts.ts'

/** A draft of so many paragraphs. */
export function draftOf(...texts: readonly string[]): Draft {
  return compose(texts.map((text): BlockText => ({ kind: 'paragraph', text })))
}

const A = 'The ferry to Lunden was late on Friday. Forty passengers waited on the quay in the rain.'
const B = 'The crossing took three hours and cost each passenger 18 euros. Nobody was told why.'
const C = 'A spokeswoman blamed the fog. The harbour master saw no fog on any of those four days.'
const D = 'The company has promised a refund. It did not say when the money would come, or how.'
const NEW = 'Bees dance to tell their sisters where the flowers are. The angle shows them the way.'
const [B1, B2] = B.split(/(?<=\.) /u) as [string, string]

/** Two drafts, what is struck out and underlined, and their rows: "0 1 down", "-" for a gap. */
export interface DraftsCase {
  readonly what: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly dropped?: readonly string[]
  readonly added?: readonly string[]
  readonly rows: readonly string[]
}

export const draftsCases: readonly DraftsCase[] = [
  { what: 'the same drafts', before: [A, B], after: [A, B], rows: ['0 0', '1 1'] },
  { what: 'empty drafts', before: [], after: [], rows: [] },
  { what: 'a first draft', before: [], after: [A], added: [A], rows: ['- 0'] },
  { what: 'an emptied draft', before: [A, B], after: [], dropped: [A, B], rows: ['0 -', '1 -'] },
  {
    what: 'words edited, neighbours joined with the space between them',
    before: [A, B],
    after: [A, B.replace('three', 'five long').replace('18', '81')],
    dropped: ['three', '18'],
    added: ['five long', '81'],
    rows: ['0 0', '1 1'],
  },
  {
    what: 'what is not an edit',
    before: [A, `“${B}” It’s over — now, by ten per cent.`],
    after: [A, `"${B.replace('18 ', '18\u00a0')}" It's over – NOW[3], by ten %.`],
    rows: ['0 0', '1 1'],
  },
  {
    what: 'a paragraph dropped',
    before: [A, B, C],
    after: [A, C],
    dropped: [B],
    rows: ['0 0', '1 -', '2 1'],
  },
  {
    what: 'a paragraph added',
    before: [A, C],
    after: [A, B, C],
    added: [B],
    rows: ['0 0', '- 1', '1 2'],
  },
  {
    what: 'a paragraph replaced by another',
    before: [A, B, C],
    after: [A, NEW, C],
    dropped: [B],
    added: [NEW],
    rows: ['0 0', '1 -', '- 1', '2 2'],
  },
  {
    what: 'neighbouring paragraphs dropped, as one stretch each',
    before: [A, B, C, D],
    after: [A, D],
    dropped: [B, C],
    rows: ['0 0', '1 -', '2 -', '3 1'],
  },
  {
    what: 'a paragraph moved down',
    before: [B, A, C, D],
    after: [A, C, D, B],
    rows: ['0 - down', '1 0', '2 1', '3 2', '- 3 down'],
  },
  {
    what: 'a paragraph moved up',
    before: [A, C, D, B],
    after: [B, A, C, D],
    rows: ['- 0 up', '0 1', '1 2', '2 3', '3 - up'],
  },
  {
    what: 'a paragraph moved and edited on the way',
    before: [A, C, D, B],
    after: [B.replace('three', 'five'), A, C, D],
    dropped: ['three'],
    added: ['five'],
    rows: ['- 0 up', '0 1', '1 2', '2 3', '3 - up'],
  },
  {
    what: 'a heading moved along with its paragraph',
    before: ['What the firm says', B, A, C, D],
    after: [A, C, D, 'What the firm says', B],
    rows: ['0 - down', '1 - down', '2 0', '3 1', '4 2', '- 3 down', '- 4 down'],
  },
  {
    what: 'a paragraph split',
    before: [A, B, C],
    after: [A, B1, B2, C],
    rows: ['0 0', '1 1', '- 2', '2 3'],
  },
  {
    what: 'a paragraph split after its short first sentence',
    before: [A, `Nobody knew. ${B}`, C],
    after: [A, 'Nobody knew.', B, C],
    rows: ['0 0', '1 1', '- 2', '2 3'],
  },
  {
    what: 'two paragraphs joined',
    before: [A, B1, B2, C],
    after: [A, B, C],
    rows: ['0 0', '1 1', '2 -', '3 2'],
  },
  {
    what: 'a sentence moved into another paragraph',
    before: [`${A} ${B1}`, C, D],
    after: [A, C, `${D} ${B1}`],
    rows: ['0 0', '1 1', '2 2'],
  },
  {
    what: 'other articles',
    before: [A, B],
    after: [NEW],
    dropped: [A, B],
    added: [NEW],
    rows: ['0 -', '1 -', '- 0'],
  },
  {
    what: 'one of a family of emoji',
    before: [`👩‍👩‍👧 ${A}`],
    after: [`👩‍👩‍👦 ${A}`],
    dropped: ['👩‍👩‍👧'],
    added: ['👩‍👩‍👦'],
    rows: ['0 0'],
  },
]
