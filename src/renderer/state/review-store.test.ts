import { expect, it, vi } from 'vitest'
import type { ReviewNews } from '../../core/dossier/index.ts'

const main = { news: [] as ReviewNews['news'] }
vi.stubGlobal('window', {
  tickmark: {
    request: async () => ({ ok: true, value: { head: 'h', news: structuredClone(main.news) } }),
    on: () => () => {},
  },
})
const { ReviewStore } = await import('./review-store.ts')

const news = (...told: [claimId: string, ...hashes: string[]][]) =>
  told.map(([claimId, ...hashes]) => ({
    claimId,
    entries: hashes.map((hash) => ({ hash })),
  })) as unknown as ReviewNews['news']

it('what is news is the same value until something else is news', async () => {
  const store = new ReviewStore('dossier')
  const after = async (told: ReviewNews['news']) => {
    main.news = told
    await store.read()
    return store.news
  }
  const none = store.news
  expect(await after([])).toBe(none)
  const some = await after(news(['a', '1', '2'], ['b', '3']))
  expect([...some.keys()]).toEqual(['a', 'b'])
  expect(await after(news(['a', '1', '2'], ['b', '3']))).toBe(some)
  for (const other of [
    news(['a', '1', '2', '4'], ['b', '3']),
    news(['a', '1', '2'], ['c', '3']),
    news(['a', '1', '2']),
    news(['a', '1', '5']),
  ]) {
    const before = store.news
    expect(await after(other)).not.toBe(before)
  }
})
