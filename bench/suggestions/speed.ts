import { performance } from 'node:perf_hooks'
import { compose } from '../../src/core/article/compose.ts'
import type { Line, SuggestionModel } from '../../src/core/suggest/index.ts'
import { scoreLines, suggest } from '../../src/core/suggest/index.ts'
import { median } from '../measure.ts'
import { figure, table } from '../table.ts'
import { measureFirstCall } from './first-call.ts'

const SENTENCES = 1000
const ROUNDS = 30

const PATTERN = [
  'The council voted 31 to 24 on Monday night to raise property tax by 4.8 per cent.',
  '“We will judge our neighbours by their deeds and not by their words,” Mr Velin told reporters.',
  'More than 40,000 people have fled the valley since 2019, according to the Red Cross.',
  'It was a long and at times bitter evening, and nobody knew what would happen next.',
  'The ministry’s own register lists 38 operations, twice as many as the company had declared.',
]

/** Prints what the first sentence costs, and what a thousand do. */
export function measureSpeed(model: SuggestionModel): void {
  const lines = Array.from({ length: SENTENCES }, (_, line): Line => {
    return {
      id: `${line}`,
      doc: 'all',
      line,
      speaker: '',
      text: PATTERN[line % PATTERN.length] as string,
    }
  })
  const first = time(() => scoreLines(lines.slice(0, 1), model))
  const scored = Array.from({ length: ROUNDS }, () => time(() => scoreLines(lines, model)))
  const paragraphs = lines.map(({ text }) => ({ kind: 'paragraph' as const, text }))
  const article = { ...compose(paragraphs), language: 'en' }
  const whole = Array.from({ length: ROUNDS }, () => time(() => suggest(article, { model })))
  const { segmenter, suggest: firstCall } = measureFirstCall()
  const rows = [
    ['the first short article of a new process, all made', figure(firstCall), ''],
    ['before it, the JavaScript engine’s own segmenter', figure(segmenter), ''],
    ['the first sentence, word lists made', figure(first), ''],
    ['1,000 sentences seen and weighed, the first time', figure(scored[0]), ''],
    ['1,000 sentences seen and weighed', figure(median(scored)), figure(Math.min(...scored))],
    [
      'an article of 1,000 sentences, cut and with its speakers',
      figure(median(whole)),
      figure(Math.min(...whole)),
    ],
  ]
  console.log(table(['suggestions', 'ms', 'fastest'], rows))
}

function time(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
