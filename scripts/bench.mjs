import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './preflight/cache-folder.mjs'
import { capture } from './preflight/capture.mjs'
import { projectRoot } from './preflight/project.mjs'
import { runScript } from './preflight/stop.mjs'
import { benchDesk } from './steps/bench-desk.mjs'
import { bundle } from './steps/bundle.mjs'
import { run } from './steps/run.mjs'

// npm run bench                 every benchmark; fails only where one cannot run
// npm run bench -- keeping      what one more claim costs, here and elsewhere
// npm run bench -- anchoring    how claims are carried to another draft, how well and how fast
// npm run bench -- evidence     how fast kept files are verified, and whether the window stands still
// npm run bench -- importing    how many saved pages are read as expected, and how fast
// npm run bench -- suggestions  how well sentences worth a check are found, and how fast
// npm run bench -- reporting    what a report with 1,000 claims costs in each format
// npm run bench -- desk [SIZE]  what the desk costs in the real app; SIZE is WORDS/CLAIMS, as 200k/5000
await runScript(async () => {
  const folder = await bundle('bench', {
    bench: 'bench/bench.ts',
    anchoring: 'bench/anchoring.ts',
    evidence: 'bench/evidence.ts',
    importing: 'bench/importing.ts',
    suggestions: 'bench/suggestions.ts',
    reporting: 'bench/reporting.ts',
    desk: 'bench/desk/desk.ts',
    'snapshot-worker': 'src/storage/snapshot-worker.ts',
    'verify-worker': 'src/storage/verify-worker.ts',
    'report-worker': 'src/main/report/report-worker.ts',
  })
  const [named, ...rest] = process.argv.slice(2)
  const wanted = (/** @type {string} */ name) => named === undefined || named === name
  if (wanted('anchoring')) {
    const code = await run(process.execPath, [join(folder, 'anchoring.mjs')])
    if (code !== 0 || !wanted('keeping')) return code
  }
  if (wanted('evidence')) {
    const args = [join(folder, 'evidence.mjs'), join(folder, 'verify-worker.mjs')]
    const code = await run(process.execPath, args)
    if (code !== 0 || !wanted('keeping')) return code
  }
  if (wanted('importing')) {
    const code = await run(process.execPath, [join(folder, 'importing.mjs')])
    if (code !== 0 || !wanted('keeping')) return code
  }
  if (wanted('suggestions')) {
    const files = ['resources/suggestions/model.json', 'bench/suggestions/own-news.txt']
    const paths = files.map((file) => join(projectRoot, file))
    const code = await run(process.execPath, [join(folder, 'suggestions.mjs'), ...paths])
    if (code !== 0 || !wanted('keeping')) return code
  }
  if (wanted('reporting')) {
    const code = await run(process.execPath, [
      join(folder, 'reporting.mjs'),
      join(folder, 'report-worker.mjs'),
    ])
    if (code !== 0 || !wanted('keeping')) return code
  }
  if (wanted('desk')) {
    const code = await benchDesk(join(folder, 'desk.mjs'), rest)
    if (code !== 0 || !wanted('keeping')) return code
  }
  const sqlite = await installSqlite()
  const args = [join(folder, 'bench.mjs'), join(folder, 'snapshot-worker.mjs')]
  // Under “test” lowdb keeps everything in memory.
  const env = { ...process.env, NODE_ENV: 'production' }
  return run(process.execPath, sqlite ? [...args, sqlite] : args, { env })
})

/** The folder that has better-sqlite3 to compare with, or undefined where it cannot be built. */
async function installSqlite() {
  const home = join(cacheFolder(), 'bench', `node-${process.versions.modules}`)
  const works = () => {
    try {
      const Database = createRequire(join(home, 'package.json'))('better-sqlite3')
      new Database(':memory:').close()
      return true
    } catch {
      return false
    }
  }
  if (works()) return home
  console.log('Installing better-sqlite3 beside the project, to compare with…')
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const npm = process.env.npm_execpath
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', 'better-sqlite3@12.11.1']
  const { ok, output } = npm
    ? await capture(process.execPath, [npm, ...args], { cwd: home })
    : await capture('npm', args, { cwd: home })
  if (ok && works()) return home
  console.log(
    `Left out: better-sqlite3 cannot be built here (${output.trim().split('\n').at(-1)}).`,
  )
  return undefined
}
