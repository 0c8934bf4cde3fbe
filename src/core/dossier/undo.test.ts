import { describe, expect, it } from 'vitest'
import { nearest, noSteps, type StepLine, type Steps, track, type UndoStacks } from './index.ts'

function line(hash: string, rest: Partial<StepLine> = {}): StepLine {
  return { hash, label: `do ${hash}`, by: { id: 'ada' }, ...rest }
}

function labels(steps: Steps): string[] {
  return steps === null ? [] : [steps.top.label, ...labels(steps.below)]
}

function stacksAfter(...lines: StepLine[]): UndoStacks {
  return lines.reduce(track, noSteps)
}

const undoes = (...hashes: string[]) => ({ label: 'undo', undoes: hashes })
const redoes = (...hashes: string[]) => ({ label: 'redo', undoes: hashes })

interface Case {
  readonly name: string
  readonly lines: readonly StepLine[]
  readonly undo: readonly string[]
  readonly redo: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'commands', lines: [line('a'), line('b')], undo: ['do b', 'do a'], redo: [] },
  {
    name: 'an undo',
    lines: [line('a'), line('b'), line('u', undoes('b'))],
    undo: ['do a'],
    redo: ['do b'],
  },
  {
    name: 'an undo and a redo',
    lines: [line('a'), line('u', undoes('a')), line('r', redoes('u'))],
    undo: ['do a'],
    redo: [],
  },
  {
    name: 'an undo of what was done again',
    lines: [line('a'), line('u', undoes('a')), line('r', redoes('u')), line('w', undoes('r'))],
    undo: [],
    redo: ['do a'],
  },
  {
    name: 'two undos and one redo',
    lines: [
      ...[line('a'), line('b'), line('u', undoes('b')), line('v', undoes('a'))],
      line('r', redoes('v')),
    ],
    undo: ['do a'],
    redo: ['do b'],
  },
  {
    name: 'a command after an undo, which ends redo',
    lines: [line('a'), line('u', undoes('a')), line('b')],
    undo: ['do b'],
    redo: [],
  },
  {
    name: 'lines of one group, as one step',
    lines: [line('a', { group: 'g' }), line('b', { group: 'g' }), line('c', { group: 'h' })],
    undo: ['do c', 'do a'],
    redo: [],
  },
  {
    name: 'the undo of a group',
    lines: [line('a', { group: 'g' }), line('b', { group: 'g' }), line('u', undoes('b', 'a'))],
    undo: [],
    redo: ['do a'],
  },
  {
    name: 'a group that goes on after an undo, as a new step',
    lines: [
      ...[line('a', { group: 'g' }), line('b'), line('u', undoes('b'))],
      line('c', { group: 'g' }),
    ],
    undo: ['do c', 'do a'],
    redo: [],
  },
  ...['createDossier', 'signOff', 'merge', 'migrate', 'rebuild'].map((label) => ({
    name: `a ${label} line, which nothing goes past`,
    lines: [line('a'), line('u', undoes('a')), line('b', { label })],
    undo: [],
    redo: [],
  })),
]

describe('the steps after', () => {
  for (const { name, lines, undo, redo } of cases) {
    it(name, () => {
      const stacks = stacksAfter(...lines)
      expect(labels(stacks.undo)).toEqual(undo)
      expect(labels(stacks.redo)).toEqual(redo)
    })
  }
})

describe('the nearest step', () => {
  it('is this person’s own, or none', () => {
    const { undo } = stacksAfter(line('a'), line('b', { by: { id: 'ed' } }))
    expect(nearest(undo, 'ed')?.label).toBe('do b')
    expect(nearest(undo, 'ada')).toBeUndefined()
    expect(nearest(null, 'ada')).toBeUndefined()
  })

  it('takes back all lines of its group, newest first', () => {
    const { undo } = stacksAfter(line('a', { group: 'g' }), line('b', { group: 'g' }))
    expect(nearest(undo, 'ada')?.hashes).toEqual(['b', 'a'])
  })

  it('never joins two people’s lines of one group', () => {
    const { undo } = stacksAfter(
      line('a', { group: 'g' }),
      line('b', { group: 'g', by: { id: 'ed' } }),
    )
    expect(labels(undo)).toEqual(['do b', 'do a'])
  })
})
