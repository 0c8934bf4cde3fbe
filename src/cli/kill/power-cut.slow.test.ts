import { existsSync } from 'node:fs'
import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Known, killOnce, knownOf } from './kill-again.testing.ts'
import { BUILT } from './killed-process.testing.ts'
import { LoopDisk, whyNoLoopDisk } from './loop-disk.testing.ts'
import { newDossier, newFolder } from './new-dossier.testing.ts'
import { Random } from './random.testing.ts'
import { firstSeed, kills } from './wanted.testing.ts'

const CUTS_IN_LIFE = 10

/** A tenth of the kills: each cut copies and mounts a file system. */
const seeds = Array.from({ length: Math.ceil(kills / 10 / CUTS_IN_LIFE) }, (_, i) => firstSeed + i)

const why = (await whyNoLoopDisk()) ?? (existsSync(BUILT) ? null : 'needs the built command line')

describe.skipIf(why !== null)(`a power cut${why === null ? '' : ` (${why})`}`, () => {
  for (const seed of seeds) {
    it(`loses nothing that was acknowledged, ${CUTS_IN_LIFE} times, with seed ${seed}`, async () => {
      expect(await live(seed)).toBeGreaterThan(0)
    }, 120_000)
  }

  it('takes away what was written and not fsynced, or the test above would prove nothing', async () => {
    const base = await newFolder()
    const disks: LoopDisk[] = []
    try {
      const disk = await LoopDisk.make(base)
      disks.push(disk)
      await writeFile(join(disk.folder, 'careless.json'), '{}')
      const left = await disk.cut('after')
      disks.push(left)
      await expect(access(join(left.folder, 'careless.json'))).rejects.toThrow('ENOENT')
    } finally {
      for (const disk of disks) await disk.remove()
      await rm(base, { recursive: true, force: true })
    }
  })
})

/** Cuts the power of a disk again and again, each time going on with what was left of it. */
async function live(seed: number): Promise<number> {
  const base = await newFolder()
  const random = new Random(seed)
  let disk = await LoopDisk.make(base)
  let sum = 0
  try {
    let dossier = await newDossier(disk.folder)
    let known: Known = await knownOf(dossier)
    for (let cut = 0; cut < CUTS_IN_LIFE; cut++) {
      const survivor = await killOnce(dossier, known, random, async () => {
        const left = await disk.cut(String(cut))
        await disk.remove()
        disk = left
        await forgetOwnLock(join(left.folder, 'library', 'lock'))
        return join(left.folder, 'library', basename(dossier))
      })
      dossier = survivor.dossier
      known = survivor
      sum += survivor.acknowledged
    }
  } finally {
    await disk.remove()
    await rm(base, { recursive: true, force: true })
  }
  return sum
}

/** A lock of this very process may come back, which would have ended with the power. */
async function forgetOwnLock(path: string): Promise<void> {
  const words = await readFile(path, 'utf8').catch(() => '{}')
  if (JSON.parse(words).pid === process.pid) await rm(path)
}
