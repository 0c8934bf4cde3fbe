import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { importHtml } from '../src/importers/html/import-html.ts'
import { nodesIn, pageTree } from '../src/importers/html/markup-tree.ts'
import { parseHtml } from '../src/importers/html/tree.ts'
import { measureLargeDrafts } from './large-drafts.ts'
import { median } from './measure.ts'
import { figure, table } from './table.ts'

const ROUNDS = 3

/** Where the pages are, if not beside the project; none is part of it. */
const pages = resolve(process.env.TICKMARK_PAGES ?? '../shared/cases/readability')

interface Measured {
  readonly name: string
  readonly isRight: boolean
  /** In milliseconds, the median of the rounds. */
  readonly time: number
  readonly bytes: number
}

/**
 * Prints how many saved pages come out with the text that is expected of them, white space aside,
 * and what it costs, and what large drafts cost. Figures only: nothing here passes or fails.
 */
if (existsSync(pages)) report(await measurePages(pages))
else console.log('Left out: the saved pages are not there (set TICKMARK_PAGES to their folder).')
await measureLargeDrafts()

async function measurePages(folder: string): Promise<Measured[]> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')))
  // Once before, so that what is compiled late is compiled.
  for (const name of names.slice(0, 5)) await importPage(join(folder, name))
  const measured: Measured[] = []
  for (const name of names) measured.push({ name, ...(await importPage(join(folder, name))) })
  return measured
}

async function importPage(folder: string): Promise<Omit<Measured, 'name'>> {
  const source = readFileSync(join(folder, 'source.html'))
  const times: number[] = []
  let text = ''
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    const read = await importHtml(source, 'page.html', {})
    times.push(performance.now() - began)
    text = read.ok ? read.value.parts.map((part) => part.text).join('') : ''
  }
  const expected = readFileSync(join(folder, 'expected.html'), 'utf8')
  const isRight = bare(text) === bare(textOf(expected))
  return { isRight, time: median(times), bytes: source.length }
}

function textOf(html: string): string {
  return [...nodesIn(parseHtml(html), pageTree)].map(pageTree.data).join('')
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

function report(measured: readonly Measured[]): void {
  const right = measured.filter(({ isRight }) => isRight).length
  const share = (100 * right) / measured.length
  console.log(
    `\nSaved pages read as expected: ${right} of ${measured.length} (${share.toFixed(1)} %)`,
  )
  const wrong = measured.filter(({ isRight }) => !isRight).map(({ name }) => name)
  if (wrong.length > 0) console.log(`Not as expected: ${wrong.join(', ')}`)
  const times = measured.map(({ time }) => time)
  const worst = measured.reduce((a, b) => (b.time > a.time ? b : a))
  const [spent, bytes] = measured.reduce(
    ([time, size], page) => [time + page.time, size + page.bytes],
    [0, 0],
  )
  console.log(
    table(
      ['pages', 'MB', 'median ms', 'worst ms', 'ms per MB', 'worst page'],
      [
        [
          String(measured.length),
          figure(bytes / 1e6),
          figure(median(times)),
          figure(worst.time),
          figure(spent / (bytes / 1e6)),
          worst.name,
        ],
      ],
    ),
  )
}
