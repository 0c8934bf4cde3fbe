import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../preflight/project.mjs'

/**
 * Bundles TypeScript of this project for the Node that runs this, each entry as NAME.mjs, and
 * answers the folder. Packages stay outside of the bundle, and are found from there.
 * @param {string} name of the folder
 * @param {Record<string, string>} entries names, and files by their paths in the project
 */
export async function bundle(name, entries) {
  const outDir = join(projectRoot, 'node_modules/.cache/tickmark', name)
  const files = Object.entries(entries).map(([entry, file]) => [entry, join(projectRoot, file)])
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(files),
        output: {
          format: 'esm',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'shared/[name].mjs',
        },
      },
    },
  })
  return outDir
}
