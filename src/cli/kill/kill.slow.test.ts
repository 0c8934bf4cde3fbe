import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { failingSeeds } from './failing-seeds.testing.ts'
import { type Known, killOnce, knownOf } from './kill-again.testing.ts'
import { BUILT } from './killed-process.testing.ts'
import { newDossier, newFolder } from './new-dossier.testing.ts'
import { Random } from './random.testing.ts'
import { firstSeed, kills } from './wanted.testing.ts'

/** One dossier dies so often, with all that the deaths before have left in its folder. */
const KILLS_IN_LIFE = 10

const seeds = Array.from({ length: Math.ceil(kills / KILLS_IN_LIFE) }, (_, i) => firstSeed + i)

describe.skipIf(!existsSync(BUILT))('a killed process', () => {
  for (const seed of [...failingSeeds, ...seeds]) {
    it.concurrent(`loses nothing that it acknowledged, ${KILLS_IN_LIFE} times, with seed ${seed}`, async () => {
      expect(await live(seed)).toBeGreaterThan(0)
    }, 120_000)
  }
})

/** Kills a process on the same dossier again and again; answers how much it had acknowledged. */
async function live(seed: number): Promise<number> {
  const base = await newFolder()
  const random = new Random(seed)
  let sum = 0
  try {
    const dossier = await newDossier(base)
    let known: Known = await knownOf(dossier)
    for (let kill = 0; kill < KILLS_IN_LIFE; kill++) {
      const survivor = await killOnce(dossier, known, random)
      sum += survivor.acknowledged
      known = survivor
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
  return sum
}
