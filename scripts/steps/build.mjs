import { capture } from '../preflight/capture.mjs'
import { projectRoot, toolPath } from '../preflight/project.mjs'
import { Stop } from '../preflight/stop.mjs'

/** Builds the app into out/. Says more than one line only when it fails. */
export async function build() {
  console.log('Building…')
  const args = [toolPath('electron-vite'), 'build', '--logLevel=warn']
  const { ok, output } = await capture(process.execPath, args, { cwd: projectRoot })
  if (!ok) throw new Stop(`The app could not be built:\n${output.trim()}`)
}
