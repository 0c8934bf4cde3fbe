#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { forkImporter, readersIn } from '../importers/index.ts'
import { readSuggestionModel, recognise, snapshotWorker } from '../storage/index.ts'
import { printInApp } from './print-in-app.ts'
import { run } from './run.ts'

const here = import.meta.dirname
const manifest = readFileSync(join(here, '../../package.json'), 'utf8')
const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
const readers = readersIn(forkImporter(join(here, 'importer.cjs')))

// A reader such as “head” may stop reading at any time; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  importFile: async (path, choices, signal) =>
    readers.article(await recognise(path), choices, signal),
  dossiers: { snapshot: snapshotWorker(join(here, 'snapshot-worker.cjs')) },
  readModel: () => readSuggestionModel(join(here, '../../resources/suggestions/model.json')),
  print: printInApp(join(here, '../..'), process.env),
  version,
  showsProgress: process.stderr.isTTY === true,
  onInterrupt: (listener) => {
    process.once('SIGINT', listener)
    return () => process.off('SIGINT', listener)
  },
}).then((exit) => {
  process.exitCode = exit
})
