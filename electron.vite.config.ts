import { cp } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest runtime that the app is tried on: Electron 25, which is Chrome 114 and Node 18.
const NODE = 'node18'
const CHROME = 'chrome114'

/** Everything is bundled: no dependency is looked up at run time. CommonJS runs in every Electron. */
function commonJs(entries: Record<string, string>) {
  return {
    target: NODE,
    externalizeDeps: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries).map(([name, file]) => [name, resolve(import.meta.dirname, file)]),
      ),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'shared/[name].cjs' },
    },
  } as const
}

/** The character maps and fonts that pdf.js asks for by their names; the importer reads them too. */
const pdfjsData = {
  name: 'pdfjs-data',
  writeBundle: async () => {
    for (const folder of ['cmaps', 'standard_fonts']) {
      const from = resolve(import.meta.dirname, 'node_modules/pdfjs-dist', folder)
      const to = resolve(import.meta.dirname, 'out/renderer/pdfjs', folder)
      await cp(from, to, { recursive: true })
    }
  },
}

/** What citation-js would fetch with, and never does. */
const noNetwork = resolve(import.meta.dirname, 'src/importers/references/no-network.ts')

export default defineConfig({
  main: {
    resolve: { alias: { 'sync-fetch': noNetwork, 'fetch-ponyfill': noNetwork } },
    build: commonJs({
      main: 'src/main/main.ts',
      cli: 'src/cli/cli.ts',
      importer: 'src/importers/process/child.ts',
      'importer-worker': 'src/importers/process/worker.ts',
      'backup-worker': 'src/storage/backup-worker.ts',
      'snapshot-worker': 'src/storage/snapshot-worker.ts',
      'suggest-worker': 'src/storage/suggest-worker.ts',
      'report-worker': 'src/main/report/report-worker.ts',
      'verify-worker': 'src/storage/verify-worker.ts',
    }),
  },
  preload: { build: commonJs({ preload: 'src/preload/preload.ts' }) },
  renderer: {
    plugins: [react(), pdfjsData],
    build: { target: CHROME, rolldownOptions: { input: 'src/renderer/index.html' } },
  },
})
