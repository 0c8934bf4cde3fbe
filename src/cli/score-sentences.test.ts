import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tickmark, workplace } from './tickmark.testing.ts'

const LINES = [
  { id: 'b', doc: 'one', line: 2, speaker: '', text: 'It cost 12 million euros in 2019.' },
  { id: 'a', doc: 'one', line: 1, speaker: 'Ann Lee', text: 'Thank you all.' },
  { id: 7, text: 'So it is.' },
]

describe('tickmark suggest --sentences', () => {
  it('answers each line with a score and reasons, in the same order', async () => {
    const input = LINES.map((line) => `${JSON.stringify(line)}\n`)
    const { exit, stdout } = await tickmark(['suggest', '--sentences', '-'], { input })
    expect(exit).toBe(0)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a', 7])
    expect(answers[0].score).toBeGreaterThan(0.5)
    expect(answers[1].score).toBeLessThan(0.5)
    expect(answers[0].reasons.length).toBe(3)
    expect(answers[0].reasons).toContain('a sum of money: 12 million euros')
  })

  it('reads a file, tells the lines that are none, and goes on', async () => {
    const { base } = await workplace()
    const file = join(base, 'lines.jsonl')
    await writeFile(file, `no json\n${JSON.stringify(LINES[0])}\n{"id":1}\n`)
    const { exit, stdout, stderr } = await tickmark(['suggest', '--sentences', file])
    expect(exit).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/line 1: it is not JSON.\n.*line 3: it is no sentence/)
  })

  it('reads Windows lines, a byte order mark and ids that come twice, and needs no more than text', async () => {
    const lines = [
      '{"id":"a","text":"It rose 5%."}',
      '{"id":"a","text":""}',
      '',
      '{"id":1,"text":"No."}',
    ]
    const { exit, stdout, stderr } = await tickmark(['suggest', '--sentences', '-'], {
      input: [`\ufeff${lines.join('\r\n')}`],
    })
    expect([exit, stderr]).toEqual([0, ''])
    const answers = stdout.trimEnd().split('\n')
    expect(answers.map((line) => JSON.parse(line).id)).toEqual(['a', 'a', 1])
  })

  it('takes null for what is not there and figures in a string for a line, and guesses nothing', async () => {
    const said = { id: 1, doc: 'one', text: 'Who is the man that said it?' }
    const scored = async (lines: readonly object[]) => {
      const input = lines.map((line) => `${JSON.stringify(line)}\n`)
      const { exit, stdout, stderr } = await tickmark(['suggest', '--sentences', '-', '--json'], {
        input,
      })
      expect([exit, stderr]).toEqual([0, ''])
      return stdout
    }
    const others = LINES.map((line) => ({ ...line, doc: 'one' }))
    const [first, second] = [
      [...others.map((line, i) => ({ ...line, line: i + 5 })), { ...said, line: 4 }],
      [...others.map((line, i) => ({ ...line, line: `${i + 5}` })), { ...said, line: '4' }],
    ]
    expect(await scored(second)).toBe(await scored(first))
    const bare = LINES.map(({ id, text }) => ({ id, text }))
    const nulls = bare.map((line) => ({ ...line, doc: null, line: null, speaker: null }))
    expect(await scored(nulls)).toBe(await scored(bare))

    const input = ['{"id":1,"line":"four","text":"No."}\n', '{"id":1,"doc":[],"text":"No."}\n']
    const { exit, stdout, stderr } = await tickmark(['suggest', '--sentences', '-'], { input })
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/line 1: .*expected a number.*at line\n/)
    expect(stderr).toMatch(/line 2: .*expected a string or a number.*at doc\n/)
  })

  it('answers an empty file with nothing, and passes over lines of another shape', async () => {
    expect(await tickmark(['suggest', '--sentences', '-'], { input: [''] })).toMatchObject({
      exit: 0,
      stdout: '',
    })
    const input = ['null\n', '[]\n', `${'['.repeat(100_000)}\n`, '{"id":1,"text":2}\n']
    const { exit, stdout, stderr } = await tickmark(['suggest', '--sentences', '-'], { input })
    expect([exit, stdout]).toEqual([1, ''])
    for (const line of [1, 2, 3, 4]) expect(stderr).toContain(`line ${line}: `)
  })

  it('wants an article or sentences, not both and not neither', async () => {
    for (const args of [['suggest'], ['suggest', 'a', '--sentences', 'b']]) {
      expect((await tickmark(args)).exit).toBe(2)
    }
  })

  it('says which file is missing', async () => {
    const { exit, stderr } = await tickmark(['suggest', '--sentences', '/nowhere.jsonl'])
    expect(exit).toBe(1)
    expect(stderr).toContain('/nowhere.jsonl')
  })
})
