import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../preflight/project.mjs'
import { testPreflight } from '../preflight.mjs'
import { build as buildApp } from './build.mjs'
import { isBuildFresh } from './build-age.mjs'
import { run } from './run.mjs'
import { onVirtualDisplay } from './virtual-display.mjs'

/**
 * Runs the benchmark of the desk in the real app, on a virtual display where there is no other.
 * @param {string} program the bundled benchmark
 * @param {string[]} args
 */
export async function benchDesk(program, args) {
  const { electronPath, dist, virtualDisplay } = await testPreflight()
  if (!isBuildFresh()) await buildApp()
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const env = {
    ...inherited,
    NODE_ENV: 'production',
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    TICKMARK_ELECTRON: electronPath,
  }
  const command = [process.execPath, program, await pageScript(), ...args]
  const start = ([first, ...rest]) => run(first, rest, { cwd: projectRoot, env, group: true })
  return virtualDisplay ? onVirtualDisplay(command, start) : start(command)
}

/** The script that measures from inside of a page, as one file that a page can run. */
async function pageScript() {
  const outDir = join(projectRoot, 'node_modules/.cache/tickmark/bench-page')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(projectRoot, 'bench/desk/page/page.ts'),
        formats: ['iife'],
        name: 'benchPage',
        fileName: () => 'page.js',
      },
    },
  })
  return join(outDir, 'page.js')
}
