import { expect, it } from 'vitest'
import { tickmark } from './tickmark.testing.ts'

async function resolveCases(...lines: readonly string[]) {
  const input = [lines.join('\n')]
  const { exit, stdout, stderr } = await tickmark(['resolve', '--cases', '-'], { input })
  const answers = stdout.split('\n').filter((line) => line !== '')
  return { exit, stderr, answers: answers.map((line) => JSON.parse(line)) }
}

const before = 'It was late. The boat took three hours to cross. It sank.'
const one = { id: 'a', before, start: 13, end: 48, lang: 'en' }

it('answers each line with what became of the span', async () => {
  const after = `News. ${before.replace('three', 'five')}`
  const { exit, answers } = await resolveCases(
    JSON.stringify({ ...one, after }),
    JSON.stringify({ ...one, id: 'b', after: 'It was late. It sank.' }),
  )
  expect(exit).toBe(0)
  expect(answers).toEqual([
    {
      id: 'a',
      outcome: 'edited',
      start: 19,
      end: 53,
      changes: [{ kind: 'number', from: 'three', to: 'five' }],
      contextChanged: false,
      candidates: [],
    },
    {
      id: 'b',
      outcome: 'deleted',
      start: null,
      end: null,
      changes: [],
      contextChanged: false,
      candidates: [],
    },
  ])
})

it('tells which lines it does not understand, and goes on', async () => {
  const { exit, stderr, answers } = await resolveCases(
    'no JSON',
    JSON.stringify({ ...one, after: before, end: 999 }),
    JSON.stringify({ ...one, after: before }),
  )
  expect(exit).toBe(1)
  expect(stderr).toContain('line 1: it is not JSON')
  expect(stderr).toContain('line 2: the span is not in the text')
  expect(answers).toMatchObject([{ id: 'a', outcome: 'unchanged', start: 13, end: 48 }])
})

it('says which file cannot be read', async () => {
  const { exit, stderr } = await tickmark(['resolve', '--cases', 'nowhere.jsonl'])
  expect(exit).toBe(1)
  expect(stderr).toContain('nowhere.jsonl')
})
