import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FEATURES } from '../features/index.ts'
import { BY_HAND, modelByHand } from './by-hand.ts'
import { ModelFile, readModel } from './model.ts'
import { scoreLines } from './score-lines.ts'

const path = new URL('../../../../resources/suggestions/model.json', import.meta.url)
const text = readFileSync(path, 'utf8')
const line = (id: string, words: string, doc = 'a', number = 0) => ({
  ...{ id, doc, line: number, speaker: '', text: words },
})

describe('the model that comes with the program', () => {
  const read = readModel(JSON.parse(text))

  it('is small, names its origin, and weighs features only', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
    const file = ModelFile.parse(JSON.parse(text))
    expect(file.origin).toContain('ClaimBuster')
    expect(Object.keys(file.weights).length).toBeLessThanOrEqual(FEATURES.length)
    expect(read.ok).toBe(true)
  })

  it('finds what a checker would mark, and not what nobody would', () => {
    if (!read.ok) throw new Error(read.error.reason)
    const texts = [
      'Unemployment fell to 4.1 percent in 2019, the lowest level since 1953.',
      'The senator voted against the bill in 2003.',
      'Thank you very much, and God bless you all.',
      'I think that we should all dream of a better future.',
    ]
    const lines = texts.map((words, i) => line(`${i}`, words, `${i}`))
    const marked = scoreLines(lines, read.value).map(({ score }) => score >= 0.5)
    expect(marked).toEqual([true, true, false, false])
  })

  it('puts a figure in few words above one among very many, and gives neither as a reason', () => {
    if (!read.ok) throw new Error(read.error.reason)
    const many = `Rents rose 12 percent${', and the baker by the bridge was glad'.repeat(5)}.`
    const [few, lost] = scoreLines(
      [line('few', 'Rents rose 12 percent.', 'a'), line('many', many, 'b')],
      read.value,
    )
    expect(few?.score).toBeGreaterThan(lost?.score ?? 1)
    expect(few?.reasons.join()).not.toContain('words')
  })
})

describe('readModel', () => {
  const file = { ...JSON.parse(text) }

  it('refuses what is no model', () => {
    for (const wrong of [undefined, null, {}, { ...file, version: 2 }, { ...file, bias: 'x' }]) {
      expect(readModel(wrong)).toMatchObject({ ok: false, error: { code: 'model' } })
    }
  })

  it('refuses a weight without a feature, and names it', () => {
    const read = readModel({ ...file, weights: { 'figure.magic': 1 } })
    expect(read).toMatchObject({ ok: false, error: { reason: expect.stringContaining('magic') } })
  })
})

describe('scoreLines', () => {
  it('answers in the order given, with neighbours by document and line', () => {
    const lines = [
      line('c', 'So it is.', 'a', 2),
      line('x', 'So it is.', 'b', 1),
      line('a', 'It cost 12 million euros.', 'a', 1),
    ]
    const scored = scoreLines(lines, modelByHand())
    expect(scored.map(({ id }) => id)).toEqual(['c', 'x', 'a'])
    expect(scored[2]?.reasons[0]).toBe('a sum of money: 12 million euros')
  })
})

describe('the weights set by hand', () => {
  it('are of features that there are', () => {
    const names = FEATURES.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(BY_HAND)))
  })
})
