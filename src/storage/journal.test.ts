import { describe, expect, it } from 'vitest'
import { ForgetfulDisk } from './forgetful-disk.testing.ts'
import { Journal } from './journal.ts'
import { sha256 } from './sha256.ts'

/** A line of a history as far as a journal looks at it. */
function line(i: number): { text: string; hash: string } {
  const hash = sha256(String(i))
  return { text: `{"seq":${i},"words":"${'word '.repeat(i % 40)}","hash":"${hash}"}`, hash }
}

function journalOn(forgetful: ForgetfulDisk): Journal {
  const first = line(1)
  return new Journal({
    disk: forgetful.disk,
    path: 'history.ndjson',
    length: Buffer.byteLength(first.text) + 1,
    tip: first.hash,
    retryAfter: [1_000_000],
  })
}

describe('a journal', () => {
  it('acknowledges a line only after an fsync that came after its last byte', async () => {
    const forgetful = new ForgetfulDisk(`${line(1).text}\n`)
    const said: string[] = []
    forgetful.fault = (operation) => {
      said.push(operation)
      return undefined
    }
    const journal = journalOn(forgetful)
    const answers = [2, 3, 4].map((i) => {
      const { text, hash } = line(i)
      return journal.append(text, hash, () => said.push(`line ${i}`))
    })
    await Promise.all(answers)
    expect(said).toEqual([
      ...['open', 'write', 'sync', 'line 2'],
      ...['write', 'sync', 'line 3', 'line 4'],
    ])
    await journal.close()
  })

  it('writes again what an fsync has failed for: a second fsync alone proves nothing', async () => {
    const forgetful = new ForgetfulDisk(`${line(1).text}\n`)
    const journal = journalOn(forgetful)
    const { text, hash } = line(2)
    let syncs = 0
    forgetful.fault = (operation) => (operation === 'sync' && ++syncs === 1 ? 'EIO' : undefined)
    expect(await journal.append(text, hash, () => undefined)).toMatchObject({
      ok: false,
      error: { code: 'notSaved' },
    })
    expect(forgetful.durable.toString()).not.toContain(text)
    forgetful.fault = () => undefined
    await journal.flush()
    expect(journal.failure).toBeNull()
    expect(forgetful.durable.toString()).toBe(`${line(1).text}\n${text}\n`)
    await journal.close()
  })

  for (let seed = 1; seed <= 100; seed++) {
    it(`has what it acknowledged on disk, whatever fails and when, with seed ${seed}`, async () => {
      await live(seed)
    })
  }
})

/** Appends lines while things fail, and looks after each answer what a power cut would leave. */
async function live(seed: number): Promise<void> {
  const random = randomFrom(seed)
  const forgetful = new ForgetfulDisk(`${line(1).text}\n`)
  const journal = journalOn(forgetful)
  let acknowledged = `${line(1).text}\n`
  const lost: number[] = []
  let broken = false
  forgetful.fault = (operation) => {
    if (random() < 0.05) broken = !broken
    if (!broken || random() < 0.4) return undefined
    return operation === 'write' && random() < 0.5 ? 'short' : CODES[Math.floor(random() * 3)]
  }
  const append = (i: number) => {
    const { text, hash } = line(i)
    return journal.append(text, hash, () => {
      acknowledged += `${text}\n`
      if (!forgetful.durable.toString().startsWith(acknowledged)) lost.push(i)
    })
  }
  for (let i = 2; i < 60; i++) {
    const answer = append(i)
    if (random() < 0.6) await answer
    if (random() < 0.1) await journal.flush()
  }
  forgetful.fault = () => undefined
  await journal.flush()
  const all = Array.from({ length: 59 }, (_, i) => `${line(i + 1).text}\n`).join('')
  expect(lost).toEqual([])
  expect(acknowledged).toBe(all)
  expect(forgetful.durable.toString()).toBe(all)
  expect(journal.failure).toBeNull()
  await journal.close()
}

const CODES = ['ENOSPC', 'EIO', 'EACCES'] satisfies [string, string, string]

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
