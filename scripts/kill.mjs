import { projectRoot, toolPath } from './preflight/project.mjs'
import { runScript, Stop } from './preflight/stop.mjs'
import { build } from './steps/build.mjs'
import { isBuildFresh } from './steps/build-age.mjs'
import { run } from './steps/run.mjs'

// npm run kill -- [KILLS] [SEED]    kills “tickmark apply” so often, and looks what is left. As root
//                                   on Linux it also cuts the power, a tenth as often.
await runScript(async () => {
  const [kills = '2000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
  if (![kills, seed].every((word) => /^[1-9]\d*$/.test(word))) {
    throw new Stop('Say how often and from which seed, in whole numbers: npm run kill -- 2000 1')
  }
  if (!isBuildFresh()) await build()
  console.log(`${kills} kills, from seed ${seed}`)
  const env = { ...process.env, TICKMARK_KILLS: kills, TICKMARK_SEED: seed }
  const args = [toolPath('vitest'), 'run', 'src/cli/kill']
  const code = await run(process.execPath, args, { cwd: projectRoot, env, group: true })
  if (code !== 0) {
    console.log('Add the seeds that failed to src/cli/kill/failing-seeds.testing.ts.')
  }
  return code
})
