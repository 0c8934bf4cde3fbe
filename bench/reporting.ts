import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { compose } from '../src/core/article/index.ts'
import {
  apply,
  Command,
  type CommandInput,
  type Dossier,
  decide,
  emptyDossier,
  type Person,
  plainPack,
} from '../src/core/dossier/index.ts'
import { reportModel } from '../src/core/report/index.ts'
import { REPORT_FORMATS, reportFiles } from '../src/exporters/index.ts'
import type { ReportKind } from '../src/ipc/index.ts'
import { reportWorker } from '../src/main/report/run-report-worker.ts'
import { median } from './measure.ts'
import { figure, table } from './table.ts'

const CLAIMS = 1000
const SOURCES = 250
const ROUNDS = 7
const AT = '2031-04-14T09:00:00.000Z'
const BY: Person = { id: 'p1', name: 'Nora Lindqvist', initials: 'NL', role: 'checker' }

/** Prints what a report on a dossier with 1,000 claims costs in each format. Figures only. */
async function bench(workerFile: string): Promise<void> {
  const dossier = dossierWith(CLAIMS)
  const context = { head: { seq: 1, hash: '0'.repeat(64) }, at: AT, by: BY, program: 'Tickmark' }
  const model = () => reportModel(dossier, context)
  const rows = [['the model', ...(await times(async () => JSON.stringify(model()).length))]]
  for (const format of REPORT_FORMATS) {
    const costs = await times(async () => {
      const files = await reportFiles(model(), format)
      if (!files.ok) throw new Error(files.error.reason)
      return files.value.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
    })
    rows.push([format, ...costs])
  }
  console.log(`\n${CLAIMS} claims, ${CLAIMS} links to ${SOURCES} sources`)
  console.log(table(['report', 'first ms', 'median ms', 'kB'], rows))
  console.log(
    `Each from the dossier to the bytes; docx and csv are two files. Of ${ROUNDS} rounds.`,
  )
  const worker = reportWorker(workerFile)
  const style = { style: '', locale: '' }
  const stalls = []
  for (const kinds of [['html'], ['checking'], ['html', 'checking', 'checked', 'csv']] as const) {
    const { signal } = new AbortController()
    const task = { dossier, context, kinds: kinds as readonly ReportKind[], style }
    const measured = await stallOf(async () => {
      const made = await worker(task, { signal, onDone: () => {} })
      if (!made.ok) throw new Error(made.error.reason)
    })
    stalls.push([kinds.join(', '), figure(measured.took), figure(measured.stall)])
  }
  console.log(table(['as the app makes it', 'ms', 'longest stall, ms'], stalls))
}

/** How long work takes, and the longest turn of this thread meanwhile, in milliseconds. */
async function stallOf(work: () => Promise<void>) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await work()
  const took = performance.now() - began
  delay.disable()
  return { took, stall: delay.max / 1e6 }
}

async function times(make: () => Promise<number>): Promise<string[]> {
  const all: number[] = []
  let size = 0
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    size = await make()
    all.push(performance.now() - began)
  }
  return [figure(all[0]), figure(median(all)), figure(size / 1000)]
}

function dossierWith(claims: number): Dossier {
  const dossier = emptyDossier()
  let next = 0
  const run = (input: CommandInput) => {
    const context = { newId: () => `id${++next}`, at: AT, by: BY }
    const result = decide(dossier, Command.parse(input), context)
    if (!result.ok) throw new Error(result.error.reason)
    apply(dossier, result.value)
  }
  const parts = Array.from({ length: claims }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `In ${1900 + (i % 120)} the council said that ${i} of its lines had been late, and critics disagreed.`,
  }))
  const { text, blocks } = compose(parts)
  const facts = { byline: '', publisher: '', published: '', url: '', language: 'en', charset: '' }
  run({
    type: 'createDossier',
    title: 'Late lines',
    article: { title: 'Late lines', ...facts, warnings: [], text, blocks },
    original: { sha256: 'a'.repeat(64), name: 'lines.txt', size: text.length, type: 'text/plain' },
    pack: plainPack,
  })
  const draftId = dossier.info.currentDraft
  for (const block of blocks) {
    const start = text.indexOf('the council', block.start)
    const end = text.indexOf(' had been late', start) + ' had been late'.length
    run({ type: 'addClaim', draftId, span: { start, end }, claimant: 'The council' })
  }
  for (const [i, { id: claimId }] of Object.values(dossier.claims).entries()) {
    const rationale = `The log of the lines has **${i}** of them.\n\nIt was read on two days.`
    const verdict = ['true', 'false', 'misleading'][i % 3] as string
    run({ type: 'editClaim', claimId, changes: { verdict, rationale, status: 'checked' } })
    const known = Object.keys(dossier.sources)[i % SOURCES]
    const csl = { type: 'report', title: `The log, part ${i}`, URL: `https://a.example/${i}` }
    const source = i < SOURCES || known === undefined ? { csl } : { id: known }
    const quote = { exact: `${i} lines were late.`, prefix: '', suffix: '' }
    run({ type: 'addLink', claimId, source, stance: 'supports', quote })
  }
  return dossier
}

const [workerFile] = process.argv.slice(2)
if (workerFile === undefined) throw new Error('Run this with “npm run bench”.')
await bench(workerFile)
