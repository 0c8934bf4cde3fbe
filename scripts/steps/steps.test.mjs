import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { isBuildFresh } from './build-age.mjs'
import { closingLine, countPlaywright, countReport, countVitest, sum } from './count-tests.mjs'
import { launchArgs } from './launch-args.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tickmark-steps-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the arguments for Electron', () => {
  const launch = { project: '/tickmark', folder: '/home/me', uid: 1000 }

  it('are the project alone when nothing is asked', () => {
    expect(launchArgs({ ...launch, args: [] })).toEqual(['/tickmark'])
  })

  it('take a file from where the person stands', () => {
    const args = launchArgs({ ...launch, args: ['drafts/a.txt'] })
    expect(args).toEqual(['/tickmark', resolve('/home/me', 'drafts/a.txt')])
  })

  it('leave an absolute path and a flag as they are', () => {
    const file = resolve('/srv/a.txt')
    const args = launchArgs({ ...launch, args: ['--user-data-dir=x', file] })
    expect(args).toEqual(['/tickmark', '--user-data-dir=x', file])
  })

  it('turn the sandbox off for root only', () => {
    expect(launchArgs({ ...launch, args: [], uid: 0 })[0]).toBe('--no-sandbox')
    expect(launchArgs({ ...launch, args: [], uid: undefined })).toEqual(['/tickmark'])
  })
})

describe('a build', () => {
  const root = join(folder, 'project')
  const outputs = ['out/main/main.cjs', 'out/main/cli.cjs', 'out/renderer/index.html']
  const put = (file, second) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file === 'package.json' ? JSON.stringify(manifest) : '')
    utimesSync(join(root, file), second, second)
  }
  const age = (path, second) => utimesSync(join(root, path), second, second)
  const manifest = { main: outputs[0], bin: { tickmark: outputs[1] } }

  beforeEach(() => {
    rmSync(root, { recursive: true, force: true })
    for (const file of ['package.json', 'electron.vite.config.ts', 'src/a.ts']) put(file, 100)
    for (const file of outputs) put(file, 200)
    age('src', 100)
  })

  it('is fresh when all of it is newer than its sources', () => {
    expect(isBuildFresh(root)).toBe(true)
  })

  it.each(outputs)('is stale without %s', (file) => {
    rmSync(join(root, file))
    expect(isBuildFresh(root)).toBe(false)
  })

  it.each(['src/a.ts', 'package.json', 'electron.vite.config.ts', 'resources/icon.png'])(
    'is stale when %s is newer',
    (file) => {
      put(file, 300)
      expect(isBuildFresh(root)).toBe(false)
    },
  )

  it('is stale when a source file was deleted', () => {
    age('src', 300)
    expect(isBuildFresh(root)).toBe(false)
  })

  it('is stale when it was broken off halfway', () => {
    age('out/renderer/index.html', 50)
    expect(isBuildFresh(root)).toBe(false)
  })

  it('does not mind a changed test', () => {
    put('src/a.test.ts', 300)
    age('src', 100)
    expect(isBuildFresh(root)).toBe(true)
  })
})

describe('the count', () => {
  const report = (value) => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
  const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } }

  it('is what the reports say', () => {
    expect(countReport(report(vitest), countVitest, 0)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 2,
    })
    expect(countReport(report(playwright), countPlaywright, 1)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    })
  })

  it('has a failure when a run fails without a failing test', () => {
    expect(countReport(report(vitest), countVitest, 1).failed).toBe(1)
  })

  it('has a failure when there is no report', () => {
    expect(countReport(join(folder, 'none.json'), countVitest, 0).failed).toBe(1)
  })

  it('closes with one plain line', () => {
    const one = { passed: 1, failed: 0, skipped: 0 }
    expect(closingLine(sum([one, one]))).toBe('2 passed, 0 failed')
    expect(closingLine(sum([one, { passed: 0, failed: 2, skipped: 3 }]))).toBe(
      '1 passed, 2 failed, 3 skipped',
    )
  })
})
