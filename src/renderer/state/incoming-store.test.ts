import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Incoming, Taken } from '../../ipc/index.ts'

type Tell = (files: readonly Incoming[]) => void

/** What main has, in so far as these tests ask for it; a file named “bad” cannot be taken. */
const main = {
  files: [] as readonly Incoming[],
  tell: (() => {}) as Tell,
  asked: [] as unknown[],
  request: async (name: string, arg: unknown) => {
    main.asked.push([name, arg])
    if (name === 'import.list') return { ok: true, value: main.files }
    const isTake = name === 'import.take'
    const ids = isTake ? [(arg as { id: string }).id] : (arg as string[])
    if (isTake && ids[0] === 'bad')
      return { ok: false, error: { code: 'x', reason: 'No.', next: '' } }
    main.remove(ids)
    return { ok: true, value: { id: `dossier of ${ids[0]}`, draftId: null } }
  },
  remove: (ids: readonly string[]) => {
    main.files = main.files.filter(({ id }) => !ids.includes(id))
    main.tell(main.files)
  },
  on: (_: string, listener: Tell) => {
    main.tell = listener
    return () => {}
  },
}
vi.stubGlobal('window', { tickmark: main })
const { IncomingStore } = await import('./incoming-store.ts')

function file(id: string): Incoming {
  const state = { choices: {}, read: null, isReading: false, error: null }
  return { id, name: `${id}.txt`, into: null, ...state }
}

async function storeOf(...ids: string[]) {
  main.files = ids.map(file)
  main.asked = []
  const store = new IncomingStore()
  store.connect()
  await vi.waitFor(() => expect(store.files).toHaveLength(ids.length))
  return store
}

describe('the files that are to be imported', () => {
  let finished: (readonly Taken[])[]
  const finish = async (taken: readonly Taken[]) => {
    finished.push(taken)
  }
  beforeEach(() => {
    finished = []
  })

  it('stay listed until what follows their import is done', async () => {
    const store = await storeOf('a', 'b')
    let shown: number | null = null
    await store.take(['a', 'b'], async (taken) => {
      shown = store.files.length
      await finish(taken)
    })
    expect(shown).toBe(2)
    expect(store.files).toEqual([])
    expect(finished.map((taken) => taken.map(({ id }) => id))).toEqual([
      ['dossier of a', 'dossier of b'],
    ])
  })

  it('are finished only when none is left, with those that were imported before', async () => {
    const store = await storeOf('a', 'bad', 'c')
    const failures = await store.take(['a', 'bad'], finish)
    expect(failures.map(({ reason }) => reason)).toEqual(['No.'])
    expect(finished).toEqual([])
    expect(store.files.map(({ id }) => id)).toEqual(['bad', 'c'])
    await store.take(['c'], finish)
    await store.drop(['bad'], finish)
    expect(finished.flat().map(({ id }) => id)).toEqual(['dossier of a', 'dossier of c'])
  })

  it('are taken with what the person says of them', async () => {
    const store = await storeOf('a')
    store.say('a', { title: 'The bridge' })
    store.say('a', { byline: 'Anna Holm' })
    await store.take(['a'], finish)
    expect(main.asked.at(-1)).toEqual([
      'import.take',
      { id: 'a', about: { title: 'The bridge', byline: 'Anna Holm' } },
    ])
    expect(store.said('a')).toEqual({})
  })

  it('show the next one where the one that was shown is gone', async () => {
    const store = await storeOf('a', 'b', 'c')
    store.show('b')
    await store.take(['b'], finish)
    expect(store.shown?.id).toBe('c')
    await store.drop(['c'], finish)
    expect(store.shown?.id).toBe('a')
  })

  it('begin a new round once the list was empty', async () => {
    const store = await storeOf('a', 'b')
    await store.take(['a'], finish)
    main.remove(['b'])
    main.files = [file('c')]
    main.tell(main.files)
    await store.take(['c'], finish)
    expect(finished.flat().map(({ id }) => id)).toEqual(['dossier of c'])
  })
})
