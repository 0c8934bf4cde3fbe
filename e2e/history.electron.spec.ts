import { startApp } from './support/app.ts'
import { look } from './support/look.ts'
import { claimPane, selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

test('the history tells what changed, and an earlier state is looked at and restored', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const app = await startApp({ folder })
  const { page } = app
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await selectWords(page, 'around 10,000 Kosovo Serbs')
  await page.keyboard.press('c')
  const pane = claimPane(page, 1)
  await expect(pane).toBeVisible()
  await page.keyboard.press('2')
  await expect(pane.getByRole('radio', { name: /Mostly true/ })).toBeChecked()
  await page.keyboard.press('4')
  await expect(pane.getByRole('radio', { name: /False/ })).toBeChecked()
  await pane.getByLabel('Why').fill('Nobody counted them.')

  await page.getByRole('tab', { name: 'History' }).click()
  const entries = page.getByRole('list', { name: 'History' }).locator('> li')
  await expect(entries).toHaveCount(5)
  await expect(entries.nth(0)).toContainText('Nobody counted them.')
  await expect(entries.nth(1)).toContainText(/VerdictMostly trueFalse/)
  await expect(entries.nth(3)).toContainText('around 10,000 Kosovo Serbs')
  await page.getByRole('button', { name: 'History of this claim' }).click()
  await expect(pane.getByRole('list', { name: 'History' }).locator('> li')).toHaveCount(4)
  await look(page, 'history')

  await entries.nth(2).getByRole('button', { name: /Look/ }).click()
  await expect(page.getByText(/The dossier as it was on/)).toBeVisible()
  await page.getByRole('tab', { name: /Claims/ }).click()
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').click()
  await expect(pane.getByRole('radio', { name: /Mostly true/ })).toBeChecked()
  await expect(pane.getByLabel('Why')).toHaveValue('')
  await expect(pane.getByLabel('Why')).not.toBeEditable()
  await look(page, 'past')

  await page.getByRole('button', { name: 'Restore this state' }).click()
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').click()
  await expect(pane.getByRole('radio', { name: /Mostly true/ })).toBeChecked()
  await expect(pane.getByLabel('Why')).toBeEditable()
  await page.getByRole('article').focus()
  await page.keyboard.press('Control+z')
  await expect(pane.getByRole('radio', { name: /False/ })).toBeChecked()
  await expect(pane.getByLabel('Why')).toHaveValue('Nobody counted them.')
  expect(app.complaints).toEqual([])
  await app.close()
})
