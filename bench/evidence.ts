import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { carryOutHere, verifyWorker } from '../src/storage/index.ts'
import { figure, table } from './table.ts'

const FILES = 8
const SIZE = 128 * 1024 * 1024
const CHUNK = 1 << 20
const ROUNDS = 3
const STALL_RESOLUTION = 1

interface Way {
  readonly name: string
  run(): Promise<void>
}

/**
 * Prints how fast a gigabyte of kept files is verified, beside merely reading and merely hashing
 * it, and for how long the thread that asked could not answer. Figures only.
 */
async function bench(workerFile: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-bench-'))
  try {
    const files = await makeFiles(join(folder, 'evidence'))
    const worker = verifyWorker(workerFile)
    const plan = { files, passages: [], untied: [] }
    const ways: Way[] = [
      { name: 'plain reading', run: () => readAll(folder, files, () => {}) },
      {
        name: 'reading and createHash',
        run: async () => {
          const hash = createHash('sha256')
          await readAll(folder, files, (bytes) => hash.update(bytes))
        },
      },
      {
        name: 'verifying in this thread',
        run: async () => must(await carryOutHere(folder, plan, {})),
      },
      {
        name: 'verifying as the app does',
        run: async () => must(await worker(folder, plan, { onProgress: () => {} })),
      },
    ]
    const rows: string[][] = []
    for (const { name, run } of ways) {
      const rounds: { readonly rate: number; readonly stall: number }[] = []
      for (let i = 0; i < ROUNDS; i++) rounds.push(await measureRun(run))
      const best = rounds.reduce((a, b) => (b.rate > a.rate ? b : a))
      const worst = Math.max(...rounds.map(({ stall }) => stall))
      rows.push([name, figure(best.rate), figure(worst)])
    }
    console.log(`\n${FILES} kept files of ${SIZE / 1024 / 1024} MiB, read before by each way`)
    console.log(table(['way', 'MB/s', 'longest stall, ms'], rows))
    console.log('MB/s: the best of 3 rounds. Stall: the longest turn of the thread that asked.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureRun(run: Way['run']) {
  const delay = monitorEventLoopDelay({ resolution: STALL_RESOLUTION })
  delay.enable()
  const began = performance.now()
  await run()
  const seconds = (performance.now() - began) / 1000
  delay.disable()
  return { rate: (FILES * SIZE) / 1e6 / seconds, stall: delay.max / 1e6 - STALL_RESOLUTION }
}

async function makeFiles(folder: string) {
  await mkdir(folder, { recursive: true })
  const chunk = Buffer.alloc(CHUNK, 'Evidence that nobody has altered. ')
  const files: { folder: string; sha256: string; size: number; name: string }[] = []
  for (let i = 0; i < FILES; i++) {
    const hash = createHash('sha256')
    const bytes = SIZE / CHUNK
    const first = Buffer.from(chunk)
    first.write(`${i}`)
    for (let at = 0; at < bytes; at++) hash.update(at === 0 ? first : chunk)
    const sha256 = hash.digest('hex')
    const file = await open(join(folder, `${sha256}.bin`), 'wx')
    for (let at = 0; at < bytes; at++) await file.write(at === 0 ? first : chunk)
    await file.close()
    files.push({ folder: 'evidence', sha256, size: SIZE, name: `${i}.bin` })
  }
  return files
}

async function readAll(
  folder: string,
  files: Awaited<ReturnType<typeof makeFiles>>,
  onBytes: (bytes: Uint8Array) => void,
): Promise<void> {
  const chunk = Buffer.allocUnsafe(CHUNK)
  for (const { sha256 } of files) {
    const file = await open(join(folder, 'evidence', `${sha256}.bin`))
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK)
      if (bytesRead === 0) break
      onBytes(chunk.subarray(0, bytesRead))
    }
    await file.close()
  }
}

function must(result: Awaited<ReturnType<typeof carryOutHere>>): void {
  if (!result.ok) throw new Error(result.error.reason)
  if (result.value.failures.length > 0) throw new Error('The files are not as they were written')
}

const [workerFile] = process.argv.slice(2)
if (workerFile === undefined) throw new Error('Run this with “npm run bench -- evidence”.')
await bench(workerFile)
