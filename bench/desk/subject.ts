import { cp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import { median } from '../measure.ts'
import type { MadeArticle } from './make-article.ts'
import type { Change, Kind, Opened } from './page/page.ts'

/** What one subject cost with one article. Times in milliseconds, memory in MB. */
export interface Cost {
  readonly opened: Opened
  /** Opened a second time, from when the data was there. */
  readonly again: number
  readonly changes: Readonly<Record<Change, ChangeCost>>
  readonly scrollP95: number
  /** Of the frames of a fast scroll right after opening, those in which something was missing. */
  readonly notWhole: number
  readonly heap: number
  readonly process: number
}

export interface ChangeCost {
  /** To the frame that shows it: the median. */
  readonly toFrame: number
  /** How long the page's main thread was busy for one, whatever it waited for. */
  readonly busy: number
}

const CHANGES: readonly Change[] = ['add', 'giveVerdict', 'select']
const TIMES = 15
export const FRAMES = 120

export interface Place {
  /** A folder of this run's own. */
  readonly folder: string
  /** The script that is put into the page. */
  readonly script: string
}

/** Starts one subject in a fresh Electron, measures it, and closes it. */
export async function measureSubject(
  kind: Kind,
  article: MadeArticle,
  { folder, script }: Place,
): Promise<Cost> {
  const app = await launch(kind, folder)
  try {
    const page = await app.firstWindow()
    if (kind === 'tickmark') await page.getByRole('list', { name: 'Dossiers' }).waitFor()
    await page.evaluate(await readFile(script, 'utf8'))
    await page.evaluate((given) => bench.give(given), article)
    await page.evaluate(() => document.fonts.load('17.5px Paper'))
    const devtools = await app.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    await devtools.send('HeapProfiler.enable')
    return await measureOpen(kind, app, page, devtools)
  } finally {
    await app.close()
  }
}

async function measureOpen(
  kind: Kind,
  app: ElectronApplication,
  page: Page,
  devtools: CDPSession,
): Promise<Cost> {
  const first = await page.evaluate((kind) => bench.open(kind), kind)
  const whole = kind === 'tickmark' ? await page.evaluate(() => bench.whole()) : first.whole
  await page.evaluate((kind) => bench.leave(kind), kind)
  const again = await page.evaluate((kind) => bench.open(kind), kind)
  const notWhole = await page.evaluate((frames) => bench.framesNotWhole(frames), FRAMES)
  if (kind === 'tickmark') await page.evaluate(() => bench.whole())
  await page.waitForTimeout(300)
  const times = await page.evaluate((frames) => bench.scrollTimes(frames), FRAMES)
  const changes: Partial<Record<Change, ChangeCost>> = {}
  for (const change of CHANGES) {
    // The first ones warm the engine up.
    await page.evaluate((change) => bench.change(change, 3), change)
    const before = await busy(devtools)
    const taken = await page.evaluate(([change, times]) => bench.change(change, times), [
      change,
      TIMES,
    ] as const)
    const spent = (await busy(devtools)) - before
    changes[change] = { toFrame: median(taken), busy: taken.length ? spent / TIMES : Number.NaN }
  }
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const kilobytes = await app.evaluate(({ app, BrowserWindow }) => {
    const id = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    return app.getAppMetrics().find(({ pid }) => pid === id)?.memory.workingSetSize ?? Number.NaN
  })
  return {
    opened: { ...first, whole },
    again: again.fromData,
    changes: changes as Cost['changes'],
    scrollP95: percentile(times.slice(2), 0.95),
    notWhole,
    heap: usedSize / 1e6,
    process: kilobytes / 1e3,
  }
}

async function launch(kind: Kind, folder: string): Promise<ElectronApplication> {
  const executablePath = process.env.TICKMARK_ELECTRON
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const data = join(folder, `data-${kind}`)
  await rm(data, { recursive: true, force: true })
  return _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...flags, `--user-data-dir=${data}`, kind === 'tickmark' ? '.' : await plain(folder)],
    env: {
      ...(process.env as Record<string, string>),
      TICKMARK_LIBRARY: join(folder, 'library'),
    },
  })
}

/** The little app that shows nothing but the article. */
async function plain(folder: string): Promise<string> {
  const app = join(folder, 'plain')
  await cp('bench/desk/plain', app, { recursive: true })
  const fonts = createRequire(join(process.cwd(), 'package.json'))
  const font = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
  await cp(fonts.resolve(font), join(app, 'serif.woff2'))
  return app
}

async function busy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN
}
