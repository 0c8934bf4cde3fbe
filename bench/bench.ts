import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareAppend, betterSqlite, blockingAppend, plainLowdb } from './keep-with-others.ts'
import { keepWithTickmark } from './keep-with-tickmark.ts'
import { type Cost, type Keeper, type Limits, measure } from './measure.ts'
import { figure, table } from './table.ts'

const SIZES = [10, 100, 1000, 10_000, 100_000]
const LIMITS: Limits = { rounds: 25, savesInRound: 25, budget: 4000 }

/**
 * Prints what one more claim costs in a dossier of ever more claims, beside other ways to keep
 * one. Figures and ratios only: nothing here passes or fails.
 */
async function bench(workerFile: string, sqliteHome: string | undefined): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'tickmark-bench-'))
  const firsts = new Map<string, Cost>()
  try {
    await warmUp(base, workerFile)
    for (const claims of SIZES) await benchAt(claims, base, workerFile, sqliteHome, firsts)
  } finally {
    await rm(base, { recursive: true, force: true })
  }
  console.log(LEGEND)
}

/** A program that has just started is slower, at whatever size comes first. */
async function warmUp(base: string, workerFile: string): Promise<void> {
  const folder = join(base, 'warm-up')
  await mkdir(folder)
  const keepers = [await keepWithTickmark(folder, 1000, workerFile), await bareAppend(folder, '{}')]
  await measure(keepers, { ...LIMITS, rounds: 60 })
  for (const keeper of keepers) await keeper.close()
}

async function benchAt(
  claims: number,
  base: string,
  workerFile: string,
  sqliteHome: string | undefined,
  firsts: Map<string, Cost>,
): Promise<void> {
  const folder = join(base, String(claims))
  await mkdir(folder)
  const ours = await keepWithTickmark(folder, claims, workerFile)
  await ours.save()
  const record = ours.record()
  const before = await ours.sizes()
  const append = await bareAppend(folder, record)
  const keepers: Keeper[] = [append, ours, await blockingAppend(folder, record)]
  if (sqliteHome) keepers.push(await betterSqlite(folder, record, claims, sqliteHome))
  const costs = await measure(keepers, LIMITS)
  const after = await ours.sizes()

  const lowdb = await plainLowdb(folder, record, claims)
  keepers.push(lowdb)
  costs.push(...(await measure([lowdb], { ...LIMITS, rounds: 5 })))
  for (const keeper of keepers) await keeper.close()
  await rm(folder, { recursive: true })

  const bare = costs[0] as Cost
  const size = Buffer.byteLength(record)
  const rows = costs.map((cost, i) => {
    const { name } = keepers[i] as Keeper
    if (!firsts.has(name)) firsts.set(name, cost)
    return [
      name,
      figure(cost.median),
      figure(cost.median / bare.median),
      figure(cost.median / (firsts.get(name)?.median ?? Number.NaN)),
      figure(cost.blocked),
      figure(cost.bytes),
      figure(cost.bytes && cost.bytes / size),
      String(cost.saves),
    ]
  })
  console.log(`\n${claims.toLocaleString('en')} claims; the record is ${size} bytes`)
  console.log(table(HEADINGS, rows))
  const line = (after.history - before.history) / LINES
  console.log(
    `tickmark: a line of the history is ${Math.round(line)} bytes (${figure(line / size)} times the record); ` +
      `the snapshot is ${after.snapshot} bytes and was ${after.snapshot === before.snapshot ? 'not ' : ''}made anew`,
  )
}

const LINES = LIMITS.rounds * LIMITS.savesInRound

const HEADINGS = [
  'one more claim',
  'median ms',
  '÷ append',
  '÷ at 10',
  'blocked ms',
  'bytes',
  '÷ record',
  'saves',
]

const LEGEND = `
median ms    from the command to the acknowledgement
÷ append     over the bare append with fsync, by the same calls of Node, in the same run
÷ at 10      over its own median at 10 claims
blocked ms   how long the main thread was busy for one save, on average
bytes        handed to the system by the whole process for one save, snapshots counted
÷ record     over the claim's JSON
lowdb never fsyncs: what it calls saved does not outlive a power cut.`

const [workerFile, sqliteHome] = process.argv.slice(2)
if (workerFile === undefined) throw new Error('Run this with “npm run bench”.')
await bench(workerFile, sqliteHome)
