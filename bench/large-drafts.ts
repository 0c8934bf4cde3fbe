import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { largeDocx } from '../src/importers/docx/large.testing.ts'
import { forkImporter, readersIn } from '../src/importers/index.ts'
import { drawnPdf } from '../src/importers/pdf/pdf.testing.ts'
import { recognise } from '../src/storage/index.ts'
import { median } from './measure.ts'
import { figure, table } from './table.ts'

const ROUNDS = 3

/**
 * Prints what it takes to import large drafts as the app does, in a child process, and for how long
 * at most the thread that asks is held up. Figures only.
 */
export async function measureLargeDrafts(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-bench-'))
  try {
    const rows: string[][] = []
    for (const [name, bytes] of [
      ['56,000 runs, 2,000 comments.docx', largeDocx(56_000)],
      ['300 pages in two columns.pdf', twoColumns(300)],
    ] as const) {
      const path = join(folder, name)
      await writeFile(path, bytes)
      rows.push([name, figure(bytes.length / 1e6), ...(await importTimes(path)).map(figure)])
    }
    console.log(`\n${table(['draft', 'MB', 'words', 'import ms', 'longest stall ms'], rows)}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function importTimes(path: string): Promise<number[]> {
  const readers = readersIn(forkImporter(resolve('out/main/importer.cjs')))
  const times: number[] = []
  let words = 0
  let stall = 0
  for (let round = 0; round < ROUNDS; round++) {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const began = performance.now()
    const read = await readers.article(await recognise(path))
    times.push(performance.now() - began)
    delay.disable()
    stall = Math.max(stall, delay.max / 1e6)
    if (!read.ok) throw new Error(read.error.reason)
    words = read.value.words
  }
  return [words, median(times), stall]
}

/** Pages with a running head, two columns of 50 lines, words broken at their ends, and a number. */
function twoColumns(pages: number): Buffer {
  const line = (page: number, column: number, at: number) => ({
    text: `Line ${at} of column ${column} on page ${page} tells of the ${at % 4 === 0 ? 'bud-' : 'budget and'}`,
    x: column === 1 ? 50 : 310,
    y: 760 - at * 14,
    size: 9,
  })
  return drawnPdf({
    pages: Array.from({ length: pages }, (_, page) => ({
      words: [
        { text: 'The annual report', x: 50, y: 800, size: 8 },
        ...[1, 2].flatMap((column) =>
          Array.from({ length: 50 }, (_, at) => line(page + 1, column, at)),
        ),
        { text: String(page + 1), x: 290, y: 30, size: 8 },
      ],
    })),
  })
}
