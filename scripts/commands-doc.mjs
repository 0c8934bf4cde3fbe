import { join } from 'node:path'
import { projectRoot } from './preflight/project.mjs'
import { runScript } from './preflight/stop.mjs'
import { bundle } from './steps/bundle.mjs'
import { run } from './steps/run.mjs'

// npm run docs:commands    writes docs/commands.md from the schemas of the commands
await runScript(async () => {
  const folder = await bundle('commands-doc', { write: 'scripts/commands-doc/write.ts' })
  return run(process.execPath, [join(folder, 'write.mjs')], { cwd: projectRoot })
})
