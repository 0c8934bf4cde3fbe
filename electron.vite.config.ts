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

export default defineConfig({
  main: {
    build: commonJs({
      main: 'src/main/main.ts',
      cli: 'src/cli/cli.ts',
      importer: 'src/importers/child.ts',
      'backup-worker': 'src/storage/backup-worker.ts',
      'snapshot-worker': 'src/storage/snapshot-worker.ts',
    }),
  },
  preload: { build: commonJs({ preload: 'src/preload/preload.ts' }) },
  renderer: {
    plugins: [react()],
    build: { target: CHROME, rolldownOptions: { input: 'src/renderer/index.html' } },
  },
})
