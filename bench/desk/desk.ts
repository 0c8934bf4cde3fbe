import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { figure, table } from '../table.ts'
import { makeArticle } from './make-article.ts'
import { makeLibrary } from './make-library.ts'
import type { Kind } from './page/page.ts'
import { type Cost, FRAMES, measureSubject } from './subject.ts'

const SIZES = ['10k/100', '50k/1000', '200k/100', '200k/1000', '200k/5000']
const KINDS: readonly Kind[] = ['bare', 'highlights', 'tickmark', 'recogito']

/**
 * Prints what the desk costs with articles of ever more words and claims, beside others on the
 * same text in the same engine and run. Figures and ratios only: nothing here passes or fails.
 */
async function bench(script: string, named: readonly string[]): Promise<void> {
  const kinds = KINDS.filter((kind) => named.length === 0 || !named.includes(`no-${kind}`))
  const sizes = named.filter((each) => /^\d+k\/\d+$/.test(each))
  for (const size of sizes.length > 0 ? sizes : SIZES) await benchAt(size, kinds, script)
  console.log(LEGEND)
}

async function benchAt(size: string, kinds: readonly Kind[], script: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-bench-'))
  try {
    const [words = 0, claims = 0] = size.split('/').map((part) => Number(part.replace('k', '000')))
    const article = makeArticle(words, claims)
    await mkdir(folder, { recursive: true })
    await makeLibrary(folder, article)
    const costs = new Map<Kind, Cost>()
    for (const kind of kinds) {
      try {
        costs.set(kind, await measureSubject(kind, article, { folder, script }))
      } catch (error) {
        console.log(`Left out: ${names[kind]} (${String(error).split('\n')[0]}).`)
      }
    }
    console.log(
      `\n${words.toLocaleString('en')} words in ${article.blocks.length} paragraphs, ` +
        `${claims.toLocaleString('en')} claims`,
    )
    const floor = costs.get('highlights')
    console.log(
      table(
        HEADINGS,
        [...costs].map(([kind, cost]) => row(kind, cost, floor)),
      ),
    )
    const ours = costs.get('tickmark')
    if (ours) console.log(`tickmark: ${ratios(ours, costs)}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const names: Readonly<Record<Kind, string>> = {
  bare: 'the bare text',
  highlights: 'CSS highlights (the floor)',
  tickmark: 'tickmark',
  recogito: '@recogito/text-annotator 4.1.1',
}

const HEADINGS = [
  'in milliseconds',
  'open',
  'from data',
  'again',
  'whole',
  'new claim',
  'busy',
  'verdict',
  'busy',
  'select',
  'busy',
  'scroll p95',
  'not whole',
  'heap MB',
  'process MB',
]

function row(kind: Kind, { opened, changes, ...rest }: Cost, floor: Cost | undefined): string[] {
  const opening = opened.fromData / (floor?.opened.fromData ?? Number.NaN)
  return [
    names[kind],
    figure(opened.painted),
    `${figure(opened.fromData)} (${figure(opening)}×)`,
    `${figure(rest.again)} (${figure(rest.again / (floor?.again ?? Number.NaN))}×)`,
    figure(opened.whole),
    ...[changes.add, changes.giveVerdict, changes.select].flatMap(({ toFrame, busy }) => [
      figure(toFrame),
      figure(busy),
    ]),
    figure(rest.scrollP95),
    `${rest.notWhole}/${FRAMES}`,
    figure(rest.heap),
    figure(rest.process),
  ]
}

function ratios(ours: Cost, costs: ReadonlyMap<Kind, Cost>): string {
  const [bare, floor, peer] = [costs.get('bare'), costs.get('highlights'), costs.get('recogito')]
  const over = (mine: number, theirs: number | undefined) => figure(mine / (theirs ?? Number.NaN))
  const data = ours.opened.fromData
  return [
    `opens in ${over(data, floor?.opened.fromData)} of the floor's time`,
    `${over(peer?.opened.painted ?? Number.NaN, data)} times as fast as the peer`,
    `new claim ${over(ours.changes.add.toFrame, floor?.changes.add.toFrame)} of the floor's`,
    `verdict ${over(ours.changes.giveVerdict.toFrame, floor?.changes.giveVerdict.toFrame)}`,
    `scroll p95 ${over(ours.scrollP95, bare?.scrollP95)} of the bare text's`,
  ].join(', ')
}

const LEGEND = `
open         from the start (for tickmark: the click in the library) to the first frame with every visible highlight
from data    the same from when text and claims were in the page, and over the floor's
again        from data, opened a second time
whole        from data until every block is marked, also those out of view
new claim, verdict, select
             from the call (for tickmark: the key or click, with the way to main and back) to the frame that shows it,
             the median of 15 near the start of the text; busy: what the page's main thread did for one
scroll p95   of ${FRAMES} frames that scroll 0.8 screens each
not whole    such frames, right after opening again, in which a visible paragraph or one of its highlights was missing
Of the frames the main thread's part is measured; a frame lasts 16.7 ms here at least.`

const [script, ...named] = process.argv.slice(2)
if (script === undefined) throw new Error('Run this with “npm run bench -- desk”.')
const runtime = await versions()
console.log(`The desk, measured in ${runtime}`)
await bench(script, named)

/** What Electron and engine the figures are of. */
async function versions(): Promise<string> {
  const executablePath = process.env.TICKMARK_ELECTRON
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-bench-'))
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'data')}`,
      'bench/desk/plain',
    ],
  })
  const { electron, chrome } = await app.evaluate(() => process.versions)
  await app.close()
  await rm(folder, { recursive: true, force: true })
  return `Electron ${electron}, Chrome ${chrome}`
}
