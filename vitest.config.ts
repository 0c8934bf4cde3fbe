import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
    // For quick rounds while writing: `npm run test:unit -- --exclude '**/*.slow.test.ts'`.
    testTimeout: 20_000,
    // What is waited for comes at once; a busy machine may take longer over it.
    expect: { poll: { timeout: 10_000 } },
  },
})
