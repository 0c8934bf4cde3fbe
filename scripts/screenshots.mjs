import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './preflight/project.mjs'
import { runScript } from './preflight/stop.mjs'
import { run } from './steps/run.mjs'

/** The walks that take the pictures of the README. */
const WALKS = ['whole-line.electron', 'drafts.electron', 'commented.electron', 'review.electron']

// npm run screenshots    takes the README's pictures anew, in the real app
await runScript(async () => {
  const taken = join(projectRoot, 'out', 'screenshots')
  const kept = join(projectRoot, 'docs', 'screenshots')
  const env = { ...process.env, TICKMARK_SCREENSHOTS: taken }
  const args = [join(projectRoot, 'scripts', 'test.mjs'), '--e2e', ...WALKS]
  const code = await run(process.execPath, args, { cwd: projectRoot, env, group: true })
  if (code !== 0) return code
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept)
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  for (const [, name = ''] of readme.matchAll(/docs\/screenshots\/([\w-]+\.png)/g)) {
    copyFileSync(join(taken, name), join(kept, name))
  }
})
