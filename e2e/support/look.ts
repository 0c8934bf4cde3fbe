import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const folder = process.env.TICKMARK_SCREENSHOTS ?? join('out', 'screenshots')

/**
 * Takes a picture of the page in light and dark, and has axe look for what a person with a
 * disability could not use, in both.
 */
export async function look(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    // Electron's page cannot open the second page in which axe would finish its run.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('[data-live-announcer]')
      // What the mouse happens to rest on says its name wherever there is room.
      .exclude('[data-overlay-container]:has([role=tooltip])')
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      `${name}, ${colorScheme}`,
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
