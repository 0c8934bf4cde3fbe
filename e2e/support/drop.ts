import type { App } from './app.ts'

/** Drops files from outside onto a point of the window: the article, where none is given. */
export async function dropFiles(
  app: App,
  files: readonly string[],
  point = { x: 500, y: 400 },
): Promise<void> {
  const devtools = await app.electron.context().newCDPSession(app.page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...point, data })
  }
  await devtools.detach()
}
