import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { compose } from '../../src/core/article/compose.ts'
import { suggest } from '../../src/core/suggest/index.ts'
import { median } from '../measure.ts'

/** The argument with which this program measures a first call and ends. */
export const FIRST_CALL = '--first-call'

const ROUNDS = 7

const ARTICLE = [
  'The council voted 31 to 24 on Monday night to raise property tax by 4.8 per cent.',
  '“We will judge our neighbours by their deeds and not by their words,” Mr Velin told reporters.',
  'More than 40,000 people have fled since 2019, and Ann Lee said that the bridge had cost 12 million euros.',
]

/** What the first article costs in a new process, in ms, and what of it the engine’s segmenter does. */
export interface FirstCall {
  readonly segmenter: number
  readonly suggest: number
}

/** Prints what the first article costs in this process, for {@link measureFirstCall}. */
export function printFirstCall(): void {
  const article = {
    ...compose(ARTICLE.map((text) => ({ kind: 'paragraph' as const, text }))),
    language: 'en',
    published: '2024-05-02',
  }
  const began = performance.now()
  new Intl.Segmenter('en', { granularity: 'sentence' })
  const made = performance.now()
  suggest(article)
  console.log(JSON.stringify({ segmenter: made - began, suggest: performance.now() - made }))
}

/** The median of several new processes of this program. */
export function measureFirstCall(): FirstCall {
  const calls = Array.from({ length: ROUNDS }, (): FirstCall => {
    const args = [process.argv[1] as string, FIRST_CALL]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  })
  return {
    segmenter: median(calls.map(({ segmenter }) => segmenter)),
    suggest: median(calls.map((call) => call.suggest)),
  }
}
