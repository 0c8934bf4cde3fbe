import { spawnSync } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { startApp, takeImport } from './support/app.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

function tickmark(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['out/main/cli.cjs', ...args, '--library', join(folder, 'library')],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('the command line reads a library that the app has open, and does not write it', async ({
  folder,
}) => {
  const app = await startApp({ folder })
  const file = join(folder, 'news.txt')
  await writeFile(file, 'The harbour opened in 1921.')
  const before = await readdir(join(folder, 'library'))
  const refused = tickmark(folder, 'import', file)
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toContain('Tickmark')
  expect(await readdir(join(folder, 'library'))).toEqual(before)
  await app.close()
  expect(tickmark(folder, 'import', file)).toMatchObject({ status: 0, stderr: '' })
})

test('a second program on the same library reads it, names the holder, and gets it when it is free', async ({
  folder,
}) => {
  const first = await startApp({ folder })
  const second = await startApp({ folder, userData: 'second-user-data' })
  const { page } = second
  await expect(page.getByText(hostname())).toBeVisible()
  await expect(page.getByRole('button', { name: /Import an article/ })).toBeDisabled()
  await look(page, 'library-read-only')
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await page.getByRole('article').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing can be changed here.')).toBeVisible()
  await page.getByRole('button', { name: /Back to the library/ }).click()

  await first.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /Import an article/ })).toBeEnabled()
  await second.close()
})

test('a second start of the same program shows the first window the file', async ({ folder }) => {
  const app = await startApp({ folder })
  const file = join(folder, 'harbour.txt')
  await writeFile(file, 'The harbour opened in 1921.')
  await startApp({ folder, files: [file], looksAtFiles: true }).catch(() => null)
  await takeImport(app.page)
  await expect(app.page.getByRole('article')).toContainText('The harbour opened in 1921.')
  await app.close()
})
