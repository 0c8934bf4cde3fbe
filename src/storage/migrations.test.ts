import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  Claim,
  DOSSIER_VERSION,
  Dossier,
  type Format,
  Id,
  MIGRATIONS,
  type Migration,
  PRESENT,
  records,
} from '../core/dossier/index.ts'
import { FIXTURES, storedDossier, unexercised } from './fixtures.testing.ts'
import { type OpenOptions, openDossier } from './open-dossier.ts'
import { must, openToWrite, temporaryFolder } from './storage.testing.ts'
import { linesOf } from './two-sides.testing.ts'
import { verifyDossier } from './verify-dossier.ts'
import { writeFixture } from './write-fixture.testing.ts'

/** Two versions that there are not: claims get an urgency, and notes are called remarks. */
const urgency: Migration = {
  to: 2,
  name: 'claims-have-an-urgency',
  migrate: (state) => ({
    ...state,
    claims: Object.fromEntries(
      Object.entries(state.claims ?? {}).map(([id, claim]) => [
        id,
        { ...Object(claim), urgency: 'normal' },
      ]),
    ),
  }),
}
const remarks: Migration = {
  to: 3,
  name: 'notes-are-remarks',
  // Changes what it is given, as a migration may.
  migrate: (state) => {
    state.remarks = state.notes ?? {}
    delete state.notes
    return state
  },
}
const UrgentClaim = Claim.extend({ urgency: z.enum(['normal', 'high']) })
const second: Format = {
  migrations: [urgency],
  schema: Dossier.extend({ version: z.literal(2), claims: z.record(Id, UrgentClaim) }),
}
const third: Format = {
  migrations: [urgency, remarks],
  schema: Dossier.omit({ notes: true }).extend({
    ...{ version: z.literal(3), claims: z.record(Id, UrgentClaim) },
    remarks: Dossier.shape.notes,
  }),
}

async function opened(folder: string, options: Partial<OpenOptions> = {}) {
  const open = await openToWrite(folder, options)
  const state = JSON.parse(JSON.stringify(open.dossier))
  await open.abandon()
  return { open, state }
}

const historyOf = (folder: string) => readFile(join(folder, 'history.ndjson'), 'utf8')

beforeAll(async () => {
  // Makes the stored dossier anew, until its version is released: see docs/decisions/0008-migrations.md.
  if (process.env.TICKMARK_WRITE_FIXTURE) await writeFixture(join(FIXTURES, `v${DOSSIER_VERSION}`))
})

describe('the stored dossiers', () => {
  it('are one of each version, and take every migration', async () => {
    expect(await unexercised(PRESENT)).toEqual([])
    expect((await readdir(FIXTURES)).sort()).toEqual(
      Array.from({ length: DOSSIER_VERSION }, (_, i) => `v${i + 1}`),
    )
  })

  it('would be told to lack a version, and a migration that none goes through', async () => {
    expect(await unexercised(third)).toEqual([
      'There is no stored dossier of version 2.',
      'There is no stored dossier of version 3.',
    ])
    const never: Migration = { ...urgency, name: 'never', migrate: () => ({}) }
    await expect(unexercised({ ...second, migrations: [never] })).rejects.toThrow('damaged')
  })

  it('have something in every record', async () => {
    const { state } = await opened(await storedDossier(DOSSIER_VERSION))
    for (const name of Object.keys(records)) expect(Object.keys(state[name])).not.toEqual([])
  })
})

describe('a dossier of an earlier version', () => {
  it('is brought to the present one by one line for each migration, after its own lines', async () => {
    const folder = await storedDossier(1)
    const before = await historyOf(folder)
    const { state: old } = await opened(await storedDossier(1))
    const { open, state } = await opened(folder, { format: third })
    expect(open.findings).toEqual([])
    const { notes, ...rest } = old
    const claims = Object.entries(old.claims as Record<string, object>).map(([id, claim]) => [
      id,
      { ...claim, urgency: 'normal' },
    ])
    expect(state).toEqual({
      ...rest,
      version: 3,
      claims: Object.fromEntries(claims),
      remarks: notes,
    })
    const after = await historyOf(folder)
    expect(after.startsWith(before)).toBe(true)
    const lines = after.slice(before.length).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        v: 2,
        label: 'migrate',
        step: 'claims-have-an-urgency',
        patches: [],
        by: { id: 'tickmark' },
      },
      { v: 3, label: 'migrate', step: 'notes-are-remarks', patches: [] },
    ])
    expect(open.steps('ed').undo).toBeNull()
    expect(must(await verifyDossier(folder, { format: third })).failures).toEqual([])
  })

  it('is the same when it is opened again, with and without a snapshot, and grows no further', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(folder, { format: third })
    const after = await historyOf(folder)
    expect((await opened(folder, { format: third })).state).toEqual(state)
    await rm(join(folder, 'dossier.json'))
    expect((await opened(folder, { format: third })).state).toEqual(state)
    expect(await historyOf(folder)).toBe(after)
  })

  it('is migrated for a reader in memory alone', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(await storedDossier(1), { format: third })
    const before = await historyOf(folder)
    for (const snapshot of [true, false]) {
      if (!snapshot) await rm(join(folder, 'dossier.json'))
      const reader = must(await openDossier(folder, { write: false, format: third }))
      expect(reader.findings).toEqual([])
      expect(reader.dossier).toEqual(state)
    }
    expect(await historyOf(folder)).toBe(before)
  })

  it('takes the versions one after the other as the programs come', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(await storedDossier(1), { format: third })
    await opened(folder, { format: second })
    expect((await opened(folder, { format: third })).state).toEqual(state)
    const versions = (await historyOf(folder)).match(/^\{"v":\d/gm) ?? []
    expect(versions.slice(-3)).toEqual(['{"v":1', '{"v":2', '{"v":3'])
  })

  it('is refused by a program of the earlier version once it was migrated, and left as it is', async () => {
    const folder = await storedDossier(1)
    await opened(folder, { format: second })
    const after = await historyOf(folder)
    for (const write of [true, false]) {
      const refused = await openDossier(folder, { write })
      expect(refused).toMatchObject({ ok: false, error: { code: 'newer' } })
    }
    expect(await historyOf(folder)).toBe(after)
  })

  it('is migrated to the end after a power cut between two migrations', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(folder, { format: third })
    const lines = (await historyOf(folder)).split('\n')
    await writeFile(join(folder, 'history.ndjson'), `${lines.slice(0, -2).join('\n')}\n{"v":3,"se`)
    const again = await opened(folder, { format: third })
    expect(again.state).toEqual(state)
    expect(again.open.findings).toHaveLength(1)
  })

  it('is rebuilt where it is damaged, each part in its own version', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(await storedDossier(1), { format: third })
    const text = await historyOf(folder)
    await writeFile(
      join(folder, 'history.ndjson'),
      text.replace('The budget says so.', 'Nobody says so.'),
    )
    const { open, state: rebuilt } = await opened(folder, { format: third })
    expect(rebuilt).toEqual(state)
    expect(open.findings[0]?.rebuilt).toContain('No change to the dossier is missing')
    expect(must(await verifyDossier(folder, { format: third })).failures).toEqual([])
    const labels = (await linesOf(folder, 3)).map(({ v, label }) => `${v} ${label}`)
    expect(labels.slice(-4)).toEqual(['1 editClaim', '2 migrate', '3 migrate', '3 rebuild'])
  })

  it('is rebuilt from its snapshot alone where the history is gone', async () => {
    const folder = await storedDossier(1)
    const { state } = await opened(await storedDossier(1), { format: third })
    await rm(join(folder, 'history.ndjson'))
    expect((await opened(folder, { format: third })).state).toEqual(state)
    expect((await linesOf(folder, 3)).map(({ v, label }) => [v, label])).toEqual([[3, 'rebuild']])
  })

  it('is damaged where it names a migration that there is not', async () => {
    const folder = await storedDossier(1)
    await opened(folder, { format: second })
    await rm(join(folder, 'dossier.json'))
    const other: Format = { ...second, migrations: [{ ...urgency, name: 'something-else' }] }
    const refused = await openDossier(folder, { write: true, format: other })
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'damaged', reason: expect.stringContaining('do not lead to a dossier') },
    })
  })
})

describe('a state that does not fit the present version', () => {
  it('is refused although each line fits its own', async () => {
    const folder = await storedDossier(1)
    const forgetful: Migration = { ...urgency, migrate: (state) => state }
    const format: Format = { ...second, migrations: [forgetful] }
    const before = await historyOf(folder)
    expect(await openDossier(folder, { write: true, format })).toMatchObject({ ok: false })
    expect(await historyOf(folder)).toBe(before)
    expect(MIGRATIONS).toHaveLength(DOSSIER_VERSION - 1)
  })
})

describe('a line of another version in the chain', () => {
  it('is damage where no migration leads there', async () => {
    const base = await temporaryFolder()
    const folder = join(base, 'dossier')
    await cp(await storedDossier(1), folder, { recursive: true })
    const { open } = await opened(await storedDossier(1), { format: second })
    const migrated = await historyOf(open.folder)
    await appendFile(
      join(folder, 'history.ndjson'),
      `${migrated.trimEnd().split('\n').at(-1)?.replace('"migrate"', '"rebuild"')}\n`,
    )
    const reader = must(await openDossier(folder, { write: false, format: second }))
    expect(reader.findings[0]?.found).toContain('its hash does not fit its words')
  })
})
