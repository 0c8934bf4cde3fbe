import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from './run.ts'

async function resolveCases(...lines: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const exit = await run(['resolve', '--cases', '-'], {
    stdin: Readable.from([lines.join('\n')]),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    env: {},
    importFile: () => Promise.reject(new Error('nothing is imported')),
    version: '1.2.3',
  })
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
  let stderr = ''
  const exit = await run(['resolve', '--cases', 'nowhere.jsonl'], {
    stdin: Readable.from([]),
    stdout: () => undefined,
    stderr: (text) => {
      stderr += text
    },
    env: {},
    importFile: () => Promise.reject(new Error('nothing is imported')),
    version: '1.2.3',
  })
  expect(exit).toBe(1)
  expect(stderr).toContain('nowhere.jsonl')
})
