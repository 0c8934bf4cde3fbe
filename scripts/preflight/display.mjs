/**
 * Whether a window can be shown here. Only on Linux does that depend on the environment.
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** What to tell somebody who starts the app where no window can be shown. */
export const noDisplayMessage = [
  'Tickmark opens a window, and this session has no display (neither DISPLAY nor WAYLAND_DISPLAY',
  'is set). What to do next:',
  '  - start it from a desktop session, or',
  '  - use a virtual display: xvfb-run -a npm start   (packages xvfb and xauth), or',
  '  - use the command line, which needs no window: npx tickmark --help',
].join('\n')
