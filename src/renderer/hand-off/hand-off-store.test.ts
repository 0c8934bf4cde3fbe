import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeyedConflict, WaitingHandOff } from '../../ipc/index.ts'

/** What main has, in so far as these tests ask for it: each hand-off has the conflicts a, b and c. */
const main = {
  waiting: [] as readonly WaitingHandOff[],
  tell: (() => {}) as (list: readonly WaitingHandOff[]) => void,
  merged: [] as unknown[],
  mergeFails: false,
  conflicts: [] as KeyedConflict[],
  request: async (name: string, arg: unknown) => {
    if (name === 'handOff.list') return { ok: true, value: main.waiting }
    if (name === 'handOff.look') return { ok: true, value: { conflicts: main.conflicts } }
    main.merged.push(arg)
    if (main.mergeFails) return { ok: false, error: { code: 'conflicts', reason: 'No.', next: '' } }
    main.set(main.waiting.filter(({ id }) => id !== (arg as { id: string }).id))
    return { ok: true, value: { id: 'dossier', kind: 'merge', carried: [], backup: null } }
  },
  set: (list: readonly WaitingHandOff[]) => {
    main.waiting = list
    main.tell(list)
  },
  on: (_: string, listener: (list: readonly WaitingHandOff[]) => void) => {
    main.tell = listener
    return () => {}
  },
}
vi.stubGlobal('window', { tickmark: main, dispatchEvent: () => true })
const { HandOffStore } = await import('./hand-off-store.ts')

const none = { value: undefined, set: null }
const conflict = (key: string): KeyedConflict => ({
  ...{ key, path: ['claims', key, 'verdict'], ours: none, theirs: none },
})
const waiting = (id: string): WaitingHandOff => ({
  ...{ id, file: `${id}.tickmark`, dossier: { id: 'dossier', title: 'The bridge' } },
})

async function storeOf(...ids: string[]) {
  main.waiting = ids.map(waiting)
  const store = new HandOffStore()
  store.connect()
  await vi.waitFor(() => expect(store.look).not.toBeNull())
  return store
}

beforeEach(() => {
  main.merged = []
  main.mergeFails = false
  main.conflicts = ['a', 'b', 'c'].map(conflict)
})

describe('the hand-offs that wait', () => {
  it('are shown one after another, as each is merged', async () => {
    const store = await storeOf('first', 'second')
    expect(store.shown?.id).toBe('first')
    store.chooseAll('theirs')
    await store.merge()
    expect(main.merged).toEqual([
      { id: 'first', choices: { a: 'theirs', b: 'theirs', c: 'theirs' } },
    ])
    expect(store.shown?.id).toBe('second')
    expect(store.choices).toEqual({})
  })

  it('begin at the first conflict, and go to the next that is not decided', async () => {
    const store = await storeOf('first')
    expect(store.at).toBe('a')
    store.choose('b', 'ours')
    store.goToNext()
    expect(store.at).toBe('c')
    store.goToNext()
    expect(store.at).toBe('a')
  })

  it('keep what was chosen while they are left for later', async () => {
    const store = await storeOf('first', 'second')
    store.choose('a', 'ours')
    store.leave()
    expect(store.shown).toBeNull()
    main.set([...main.waiting, waiting('third')])
    expect(store.shown?.id).toBe('third')
    store.show('first')
    await vi.waitFor(() => expect(store.at).toBe('b'))
    expect(store.choices).toEqual({ a: 'ours' })
  })

  it('forget what was chosen where they are put aside', async () => {
    const store = await storeOf('first')
    store.choose('a', 'ours')
    main.set([])
    expect(store.shown).toBeNull()
    main.set([waiting('first')])
    expect(store.choices).toEqual({})
  })

  it('are weighed anew where merging failed', async () => {
    const store = await storeOf('first')
    store.chooseAll('ours')
    main.mergeFails = true
    main.conflicts = ['a', 'b', 'c', 'd'].map(conflict)
    expect(await store.merge()).toMatchObject({ ok: false })
    expect(store.isMerging).toBe(false)
    expect(store.look?.conflicts).toHaveLength(4)
    expect(store.choices).not.toHaveProperty('d')
  })
})
