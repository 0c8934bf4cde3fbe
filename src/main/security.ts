import { app, type Session } from 'electron'
import { mayBeFramed } from './page-files.ts'
import { ORIGIN } from './protocol.ts'

/** The development server's address, while electron-vite runs one for us. */
export const devServer =
  !app.isPackaged && process.env.NODE_ENV_ELECTRON_VITE === 'development'
    ? process.env.ELECTRON_RENDERER_URL
    : undefined

/** The page's origin. */
const ourOrigin = devServer === undefined ? ORIGIN : (originOf(devServer) ?? ORIGIN)

/** Whether an address is the program's own page. */
export function isOurPage(url: string): boolean {
  return (
    url.startsWith(`${ORIGIN}/`) ||
    (devServer !== undefined && originOf(url) === originOf(devServer))
  )
}

/** Shuts every way out of the page: navigation, windows, embedded pages but the empty one for kept pages. */
export function guardPages(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame || !mayBeFramed(event.url, ourOrigin)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Refuses every permission, every download and every request to a network. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  if (devServer !== undefined) return
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !/^(tickmark|devtools|data|blob):/.test(url) })
  })
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin
  } catch {
    return null
  }
}
