import { defineConfig } from '@playwright/test'

const chromium = process.env.TICKMARK_CHROMIUM

// `npm run test:e2e` finds the programs to test in, names them in TICKMARK_ELECTRON and
// TICKMARK_CHROMIUM, and passes on what follows `--`.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e',
  workers: 1,
  // A busy machine gets a second try, and the list says which tests needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TICKMARK_E2E_REPORT ?? 'out/test/e2e.json' }],
  ],
  projects: [
    { name: 'electron', testMatch: '**/*.electron.spec.ts' },
    {
      name: 'chromium',
      testMatch: '**/*.chromium.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: chromium ? { executablePath: chromium } : {},
      },
    },
  ],
})
