import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dossier } from '../core/dossier/index.ts'
import { ids, stateOf } from './backup.testing.ts'
import type { Backup } from './backup-file.ts'
import { realDisk } from './disk.ts'
import { type BackupOptions, makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { ada, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('session' as const),
        titles: fc.array(fc.nat(90_000), { maxLength: 3 }),
        hours: fc.oneof(fc.nat(10), fc.nat(200)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('restore' as const),
        which: fc.nat(40),
        damage: fc.option(fc.nat(100)),
      }),
    },
  ),
  { minLength: 12, maxLength: 24 },
)

/** The rule of the rotation, said in another way. */
function stays(backup: Backup, all: readonly Backup[], now: string): boolean {
  const later = all.filter(({ number }) => number > backup.number)
  const day = (at: string) => Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000
  const isLastOfDay = later.every(({ at }) => day(at) !== day(backup.at))
  return later.length < 10 || (isLastOfDay && day(now) - day(backup.at) < 30)
}

it('any backup of any sessions restores the state that it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const { dossier: folder } = await libraryWithDossier()
      const states = new Map<string, Dossier>()
      let all: Backup[] = []
      let clock = Date.UTC(2026, 0, 1)
      const now = () => new Date(clock).toISOString()
      const make = (at: string, options: BackupOptions) => makeBackup(at, options, realDisk, now)

      const note = (made: Backup, state: Dossier, spare?: string) => {
        if (all.every(({ id }) => id !== made.id)) all.push(made)
        if (!states.has(made.id)) states.set(made.id, state)
        expect(state).toEqual(states.get(made.id))
        all = all.filter((backup) => stays(backup, all, now()) || backup.id === spare)
      }
      const restore = async (id: string) => {
        const before = await stateOf(folder).catch(() => null)
        const restored = must(await restoreBackup(folder, id, realDisk, make))
        if (restored.before && before) note(restored.before, before, id)
        expect(await stateOf(folder)).toEqual(states.get(id))
      }

      for (const step of todo) {
        clock += 1000
        if (step.do === 'session') {
          clock += step.hours * 3_600_000
          const open = await openToWrite(folder)
          for (const length of step.titles) {
            const title = `${clock} ${'x'.repeat(length)}`
            must(await open.execute({ type: 'renameDossier', title }, ada))
          }
          must(await open.close())
          note(must(await make(folder, { why: 'session' })), structuredClone(open.dossier))
        } else if (all.length > 0) {
          if (step.damage !== null) await truncate(join(folder, 'history.ndjson'), step.damage)
          await restore(all[step.which % all.length]?.id ?? '')
        }
        expect((await ids(folder)).sort()).toEqual(all.map(({ id }) => id).sort())
      }
      for (const { id } of [...all]) {
        // What is restored here counts as well, and may take others away.
        if (all.some((backup) => backup.id === id)) await restore(id)
      }
    }),
    { numRuns: 20, endOnFailure: true },
  )
}, 120_000)
