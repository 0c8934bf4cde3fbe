import { DeletedTextRun, InsertedTextRun, type ParagraphChild } from 'docx'
import type { Span } from '../../core/article/index.ts'
import { directionOf } from '../../core/report/html/direction.ts'
import { plural } from '../../core/report/html/words.ts'
import type { ReportBlock, ReportCorrection, ReportModel } from '../../core/report/index.ts'
import type { Result } from '../../core/result.ts'
import { childrenOf, type DocxBlock, type Stretch } from './blocks.ts'
import { docxOf } from './document.ts'
import { linesOf, lookOf, runsOf } from './runs.ts'
import { said } from './summary.ts'
import { forXml } from './xml-text.ts'

/**
 * The checked copy: the article as a Word file with the corrections that an editor accepted, and no
 * other word of the program’s, as tracked changes in the name of who proposed them. Of two that
 * overlap the earlier is made; those that cannot be made are listed after the article. Fails with `docx`.
 */
export function checkedCopy(told: ReportModel): Promise<Result<Uint8Array>> {
  const model = forXml(told)
  const { article } = model
  const { changes, left } = changesOf(model.corrections, article.blocks)
  const isRightToLeft = directionOf(article.text) === 'rtl'
  return docxOf(model, {
    title: `${model.title || article.title} – checked copy`,
    children: [
      ...childrenOf(changedBlocks(article.blocks, changes), isRightToLeft),
      ...notMade(left),
    ],
  })
}

/** A correction where its words stand, and the ids that Word tells its changes by. */
interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
  readonly author: string
  readonly date: string
}

function changesOf(corrections: readonly ReportCorrection[], ranges: readonly Span[]) {
  const changes: Change[] = []
  const left: ReportCorrection[] = []
  for (const correction of corrections) {
    const { decision, span, made, from, to } = correction
    if (decision?.how !== 'accepted') continue
    const isFree =
      span !== null &&
      changes.every(({ start, end }) => span.end <= start || span.start >= end) &&
      // A paragraph’s end is struck out as a whole, with words on either side of it.
      ranges.some(({ start, end }) => span.start >= start && span.start < end) &&
      ranges.some(({ start, end }) => span.end > start && span.end <= end)
    // Half a character is nothing that XML can hold.
    if (isFree && !/\p{Surrogate}/u.test(from)) {
      changes.push({ ...span, to, author: made.by.name, date: made.at })
    } else left.push(correction)
  }
  return { changes: changes.sort((a, b) => a.start - b.start), left }
}

function changedBlocks(blocks: readonly ReportBlock[], changes: readonly Change[]): DocxBlock[] {
  const nextId = counter()
  return blocks.map(({ kind, level, segments, start, end }) => {
    const here = changes.filter((change) => change.start < end && change.end > start)
    const through = here.find((change) => change.end > end)
    const text = segments.map((segment) => segment.text).join('')
    return {
      kind,
      level,
      stretches: stretchesOf(text, start, here, nextId),
      ...(through ? { mark: { id: nextId(), ...signed(through) } } : {}),
    }
  })
}

/** A block’s words, what goes struck out, and what comes behind what is struck out first. */
function stretchesOf(
  text: string,
  from: number,
  changes: readonly Change[],
  nextId: () => number,
): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const change of changes) {
    const start = Math.max(change.start - from, 0)
    const end = Math.min(change.end - from, text.length)
    stretches.push({ text: text.slice(at, start), write: runsOf })
    stretches.push({
      text: text.slice(start, end),
      write: (words) => deleted(words, change, nextId),
      after: change.start >= from ? inserted(change, nextId) : [],
    })
    at = end
  }
  return [...stretches, { text: text.slice(at), write: runsOf }]
}

function deleted(words: string, change: Change, nextId: () => number): ParagraphChild[] {
  return linesOf(words).map(
    ({ line, isNext }) => new DeletedTextRun(changeOf(change, line, isNext, nextId)),
  )
}

function inserted(change: Change, nextId: () => number): ParagraphChild[] {
  return linesOf(change.to).map(
    ({ line, isNext }) => new InsertedTextRun(changeOf(change, line, isNext, nextId)),
  )
}

function changeOf(change: Change, line: string, isNext: boolean, nextId: () => number) {
  const looks = lookOf(line, {})
  return { id: nextId(), ...signed(change), ...looks, ...(isNext ? { break: 1 } : {}), text: line }
}

function signed({ author, date }: Change) {
  return { author, date }
}

function notMade(left: readonly ReportCorrection[]) {
  if (left.length === 0) return []
  const count = plural(left.length, 'accepted correction')
  return [
    said(`${count} could not be made on this draft`, true),
    ...left.map(({ from, to }) => said(`“${from}” → “${to}”`)),
  ]
}

function counter(): () => number {
  let last = 0
  return () => ++last
}
