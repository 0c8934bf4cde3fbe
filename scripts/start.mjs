import { hasDisplay, noDisplayMessage } from './preflight/display.mjs'
import { projectRoot, toolPath } from './preflight/project.mjs'
import { runScript, Stop } from './preflight/stop.mjs'
import { preflight } from './preflight.mjs'
import { build } from './steps/build.mjs'
import { isBuildFresh } from './steps/build-age.mjs'
import { launchArgs } from './steps/launch-args.mjs'
import { run } from './steps/run.mjs'

// npm start -- [FILE]      builds what has changed and opens the app
// npm run dev -- [FILE]    the same from source, reloading as it changes
await runScript(async () => {
  const dev = process.argv[2] === '--dev'
  const args = process.argv.slice(dev ? 3 : 2)
  if (!hasDisplay()) throw new Stop(noDisplayMessage)

  const { electronPath, dist } = await preflight()
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const env = {
    ...inherited,
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    ELECTRON_EXEC_PATH: electronPath,
  }
  const launch = launchArgs({
    project: projectRoot,
    args,
    folder: process.env.INIT_CWD ?? process.cwd(),
    uid: process.getuid?.(),
  })

  if (dev) {
    const rest = launch.slice(launch.indexOf(projectRoot) + 1)
    const noSandbox = launch.includes('--no-sandbox') ? ['--noSandbox'] : []
    const devArgs = [toolPath('electron-vite'), 'dev', '--watch', ...noSandbox, '--', ...rest]
    return run(process.execPath, devArgs, { cwd: projectRoot, env })
  }
  if (!isBuildFresh()) await build()
  return run(electronPath, launch, { env })
})
