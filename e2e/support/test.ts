import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'

/** Playwright's test with a folder of its own, which is gone afterwards. */
export const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures this one needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
