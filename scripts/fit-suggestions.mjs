import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from './preflight/project.mjs'
import { runScript } from './preflight/stop.mjs'
import { bundle } from './steps/bundle.mjs'
import { run } from './steps/run.mjs'

// node scripts/fit-suggestions.mjs [FOLDER]    fits resources/suggestions/model.json on the labelled
//                                              sentences in FOLDER (../shared/cases/claims)
await runScript(async () => {
  const cases = resolve(process.argv[2] ?? join(projectRoot, '../shared/cases/claims'))
  const home = join(projectRoot, 'resources/suggestions')
  mkdirSync(home, { recursive: true })
  const folder = await bundle('fit-suggestions', { fit: 'scripts/fit-suggestions/fit.ts' })
  return run(process.execPath, [join(folder, 'fit.mjs'), cases, join(home, 'model.json')])
})
