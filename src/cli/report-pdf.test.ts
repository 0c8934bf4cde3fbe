import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fail, ok } from '../core/result.ts'
import { type PageToPrint, printInApp } from './print-in-app.ts'
import { imported, tickmark } from './tickmark.testing.ts'

it('has every dossier printed at once, and tells what became of each', async () => {
  const { news, dossier, library, base } = await imported()
  const other = (await tickmark(['import', news, '--library', library])).stdout.trimEnd()
  const out = join(base, 'out')
  const asked: (readonly PageToPrint[])[] = []
  const print = async (pages: readonly PageToPrint[]) => {
    asked.push(pages)
    return ok(pages.map((_, index) => (index === 0 ? ok(null) : fail('pdf', 'No ink.', 'Refill.'))))
  }
  const args = ['report', dossier, other, '--pdf', '--paper', 'Letter', '-o', out, '--json']
  const { exit, stdout, stderr } = await tickmark(args, { print })
  expect(exit).toBe(1)
  expect(asked).toHaveLength(1)
  const [first, second] = asked[0] ?? []
  expect(first).toMatchObject({ paper: 'Letter', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(first?.html).toContain('<!doctype html>')
  expect(second?.to).toMatch(/ \(2\)\.pdf$/)
  expect(stderr).toContain('No ink.')
  expect(JSON.parse(stdout)).toMatchObject([
    { files: [{ format: 'pdf', path: first?.to }], failures: [] },
    { files: [], failures: [{ format: 'pdf', code: 'pdf' }] },
  ])
  // No format was named, so nothing else is written.
  expect(await readdir(out)).toEqual([])
})

it('writes other formats beside it, and is refused as one file', async () => {
  const { dossier, base } = await imported()
  const out = join(base, 'out')
  const print = async (pages: readonly PageToPrint[]) => ok(pages.map(() => ok(null)))
  const done = await tickmark(['report', dossier, '--pdf', '--format', 'md', '-o', out], { print })
  expect(done.exit).toBe(0)
  expect(done.stdout.trimEnd().split('\n')).toHaveLength(2)
  expect(await readdir(out)).toEqual([expect.stringMatching(/\.md$/)])
  const one = await tickmark(['report', dossier, '--pdf', '-o', join(base, 'r.pdf')], { print })
  expect(one).toMatchObject({ exit: 2, stderr: expect.stringContaining('Name a folder') })
})

it('says once where nothing can be printed', async () => {
  const { dossier, base } = await imported()
  const none = await tickmark(['report', dossier, '--pdf', '-o', join(base, 'out')])
  expect(none).toMatchObject({ exit: 1, stderr: expect.stringContaining('No PDF can be printed') })
  const page = { html: '', to: '', paper: 'A4', title: '', hash: '' } as const
  const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: join(base, 'nowhere') }
  expect(await printInApp(base, nowhere)([page])).toMatchObject({ error: { code: 'noElectron' } })
  expect(await printInApp(base, {})([page])).toMatchObject({ error: { code: 'noElectron' } })
})
