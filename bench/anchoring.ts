import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  carry,
  compareDrafts,
  indexText,
  locate,
  type Placement,
} from '../src/core/anchor/index.ts'
import { compose } from '../src/core/article/index.ts'
import { scoreCases } from './anchoring-cases.ts'
import { twoDrafts } from './anchoring-text.ts'
import { median } from './measure.ts'
import { figure, table } from './table.ts'

const SIZES = [10_000, 50_000, 200_000, 800_000]
const CLAIMS = 1000
const ROUNDS = 5

/** Where the cases are, if not beside the project; no case is part of it. */
const cases = resolve(process.env.TICKMARK_CASES ?? '../shared/cases/anchoring/cases.jsonl')

/**
 * Prints how well claims are carried to another draft, over cases that are not part of the project,
 * and what it costs. Figures only: nothing here passes or fails.
 */
if (existsSync(cases)) await scoreCases(cases)
else console.log('Left out: the anchoring cases are not there (set TICKMARK_CASES to their file).')

console.log(`\n${CLAIMS} claims carried to a draft with one word in twenty edited`)
const rows: string[][] = []
let first: number | undefined
for (const words of SIZES) {
  const { before, after, spans } = twoDrafts(words, CLAIMS)
  const times: number[] = []
  let placed: Placement[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    placed = carry(before, after, spans)
    times.push(performance.now() - start)
  }
  const cost = median(times)
  const perWord = cost / (words * Math.log2(words))
  first ??= perWord
  const outcomes = new Map<string, number>()
  for (const { outcome } of placed) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const said = [...outcomes].sort().map(([outcome, count]) => `${count} ${outcome}`)
  rows.push([
    words.toLocaleString('en'),
    figure(before.length / 1e6),
    figure(cost),
    figure(perWord / first),
    said.join(', '),
  ])
}
console.log(table(['words', 'MB', 'median ms', '÷ n·log n', 'outcomes'], rows))

console.log(`\nThe same drafts compared as a whole, with ${CLAIMS} claims placed`)
const compared: string[][] = []
for (const words of SIZES) {
  const { before, after, spans } = twoDrafts(words, CLAIMS)
  const [old, now] = [draftOf(before), draftOf(after)]
  const times: number[] = []
  let parts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const { dropped, added, rows, place } = compareDrafts(old, now)
    for (const span of spans) place(span)
    times.push(performance.now() - start)
    parts = [rows.length, dropped.length, added.length]
  }
  const counts = parts.map((count) => count.toLocaleString('en'))
  compared.push([words.toLocaleString('en'), figure(median(times)), ...counts])
}
console.log(table(['words', 'median ms', 'rows', 'dropped', 'added'], compared))

function draftOf(text: string) {
  return compose(text.split('\n\n').map((paragraph) => ({ kind: 'paragraph', text: paragraph })))
}

const { before, spans } = twoDrafts(160_000, CLAIMS)
const started = performance.now()
const index = indexText(before)
const indexed = performance.now() - started
const times = spans.map(({ start, end }) => {
  const quote = before.slice(start, end)
  const from = performance.now()
  locate(index, quote)
  return performance.now() - from
})
console.log(
  `\nOne quote found exactly in ${figure(before.length / 1e6)} MB: ${figure(median(times))} ms in the median, ` +
    `${figure(Math.max(...times))} ms at most; the index took ${figure(indexed)} ms.`,
)
