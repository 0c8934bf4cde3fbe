import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { extractorOf, READERS } from './versions.ts'

it('names the versions that are installed', async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'))
  for (const [name, version] of Object.entries(READERS)) {
    expect(manifest.devDependencies[name], name).toBe(version)
  }
  expect(extractorOf('parse5')).toBe('parse5 8.1.1, Tickmark 1')
})
