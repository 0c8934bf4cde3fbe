import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isProgram, onPath } from './on-path.mjs'
import { projectRoot } from './project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the tests of the built renderer: the one that TICKMARK_CHROMIUM names, the
 * system's, or Playwright's own. Undefined when there is none.
 */
export function findChromium(env = process.env) {
  if (env.TICKMARK_CHROMIUM) return env.TICKMARK_CHROMIUM
  return onPath(names, env.PATH) ?? [...macPrograms, playwrightChromium()].find(isProgram)
}

function playwrightChromium() {
  const require = createRequire(join(projectRoot, 'package.json'))
  return require('@playwright/test').chromium.executablePath()
}
