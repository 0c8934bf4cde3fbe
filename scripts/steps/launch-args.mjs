import { resolve } from 'node:path'

/**
 * What Electron is started with: `[--no-sandbox] PROJECT ARGS…`. Words that are not flags are files,
 * and mean what they meant in the folder where the person typed them. Chromium's sandbox refuses
 * to run as root, and only there is it turned off.
 * @param {{ project: string, args: string[], folder: string, uid?: number | undefined }} launch
 */
export function launchArgs({ project, args, folder, uid }) {
  const files = args.map((arg) => (arg.startsWith('-') ? arg : resolve(folder, arg)))
  return [...(uid === 0 ? ['--no-sandbox'] : []), project, ...files]
}
