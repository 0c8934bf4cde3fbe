import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, answerOpenDialog, answerSaveDialog, startApp } from './support/app.ts'
import { press } from './support/article.ts'
import { look } from './support/look.ts'
import { makeManyClaims } from './support/many-claims.ts'
import { expect, test } from './support/test.ts'

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Verdict packs' })
const packOf = (page: Page, name: string) => sheetOf(page).getByRole('option', { name })
const claimPane = (page: Page) => page.getByRole('region', { name: /^Claim \d+$/ })

async function openClaims(folder: string, count: number): Promise<App> {
  await makeManyClaims(folder, count)
  return openFirst(folder)
}

async function openFirst(folder: string): Promise<App> {
  const app = await startApp({ folder })
  await app.page.getByRole('list', { name: 'Dossiers' }).getByText('towns').click()
  await expect(app.page.getByRole('article').locator('.paper-facts')).toContainText(/\d words/)
  await app.page.getByRole('article').focus()
  return app
}

async function showPacks(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search for an action/ })).toBeFocused()
  await page.keyboard.type('verdict packs')
  await page.getByRole('option', { name: /Verdict packs/ }).click()
  await expect(sheetOf(page)).toBeVisible()
}

async function chooseIn(page: Page, label: string | RegExp, option: string): Promise<void> {
  await sheetOf(page).getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Judges the next claim, and the next, by these keys. */
async function judge(page: Page, keys: readonly string[]): Promise<void> {
  await page.getByRole('article').focus()
  for (const key of keys) {
    await press(page, 'j', key)
    await expect(claimPane(page).getByRole('radio', { name: /./, checked: true })).toHaveCount(2)
  }
}

test('a pack of one’s own is made, edited, used with every verdict mapped, and undone', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  const app = await openClaims(folder, 6)
  const { page } = app
  await judge(page, ['1', '3', '3', '5'])
  await expect(claimPane(page).getByRole('button', { name: 'Verdict packs: Plain' })).toBeVisible()
  await claimPane(page).getByRole('button', { name: 'Verdict packs: Plain' }).click()
  const sheet = sheetOf(page)
  await expect(packOf(page, 'Plain')).toBeFocused()
  await expect(packOf(page, 'Plain')).toHaveText(/this dossier · built in · new dossiers/)
  await expect(sheet.getByRole('list', { name: 'Verdicts' }).getByRole('listitem')).toHaveText([
    /1.*True.*4.*accurate, and nothing/,
    /2.*Mostly true.*3/,
    /3.*Misleading.*2/,
    /4.*False.*1/,
    /5.*Unproven.*off the scale/,
  ])
  await look(page, 'packs-plain')
  await press(page, 'ArrowDown')
  await expect(sheet.getByRole('article', { name: 'Truth-O-Meter (PolitiFact)' })).toBeVisible()
  await expect(sheet.getByText(/needs a verdict, its reasons and a link to a source/)).toBeVisible()
  await look(page, 'packs-truth-o-meter')

  // One’s own begins as a copy of another, and says what is wrong as it is typed.
  await sheet.getByRole('button', { name: 'Make a copy to edit' }).click()
  const name = sheet.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Truth-O-Meter (PolitiFact), our copy')
  await name.fill('')
  await expect(sheet.getByRole('alert')).toContainText('it has no name.')
  await expect(sheet.getByRole('button', { name: 'Use in this dossier' })).toBeDisabled()
  await name.fill('Our meter')
  await expect(sheet.getByRole('alert')).toBeHidden()
  await expect(packOf(page, 'Our meter')).toBeVisible()

  const verdicts = sheet.locator('.verdict-open')
  await verdicts.filter({ hasText: 'Pants on Fire' }).click()
  const label = sheet.getByRole('textbox', { name: 'Label' })
  await label.fill('False')
  await expect(sheet.getByRole('alert')).toContainText(
    'two of its verdicts have the label “false”.',
  )
  await look(page, 'packs-flaw')
  await label.fill('Lie')
  await sheet
    .locator('.look-option')
    .filter({ has: page.getByRole('radio', { name: 'Grey, heavy dots' }) })
    .click()
  await sheet.getByRole('textbox', { name: 'What it means' }).fill('Wrong, and they knew.')
  await look(page, 'packs-edit')
  // By key it goes up, with the focus.
  const lie = verdicts.filter({ hasText: 'Lie' })
  await lie.focus()
  await press(page, 'Alt+ArrowUp')
  await expect(lie).toContainText('5')
  await expect(lie).toBeFocused()
  await sheet.getByRole('button', { name: 'Add a verdict' }).click()
  await expect(label).toBeFocused()
  await label.fill('Unproven')
  await expect(verdicts).toHaveCount(7)
  await sheet.getByRole('button', { name: 'Remove “Mostly False”' }).click()
  await expect(verdicts).toHaveCount(6)
  await expect(verdicts.nth(3)).toBeFocused()
  await sheet.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(verdicts).toHaveText([
    /^1●True6$/,
    /^2◕Mostly True5$/,
    /^3◐Half True4$/,
    /^4◔Mostly False3$/,
    /^5‼Lie1$/,
    /^6✗False2$/,
    /^7○Unprovenoff the scale$/,
  ])
  await chooseIn(page, /Links to sources/, 'None asked for')

  // What the claims’ verdicts become is asked for each that is not there, and undone at once.
  await sheet.getByRole('button', { name: 'Use in this dossier' }).click()
  const form = sheet.getByRole('form', { name: 'Use Our meter in this dossier' })
  await expect(form).toContainText('Misleading 2 claims')
  await expect(form).toContainText('Unproven 1 claim')
  await form.getByRole('button', { name: 'Use them' }).click()
  await expect(form.getByText('Say what it becomes.')).toHaveCount(1)
  await look(page, 'packs-use')
  await chooseIn(page, /Misleading becomes/, 'Mostly False')
  await form.getByRole('button', { name: 'Use them' }).click()
  await expect(sheet).toBeHidden()
  await expect(
    page.getByText('This dossier’s verdicts are now those of “Our meter”.'),
  ).toBeVisible()
  const claims = page.getByRole('list', { name: 'Claims' })
  await expect(claims.locator('.chip').filter({ hasText: 'Mostly False' })).toHaveCount(2)
  await expect(claims.locator('.chip').filter({ hasText: 'Unproven' })).toHaveCount(1)
  await look(page, 'packs-used')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(claims.locator('.chip').filter({ hasText: 'Misleading' })).toHaveCount(2)
  await page.getByRole('article').focus()
  await press(page, 'Control+Shift+Z')
  await expect(claims.locator('.chip').filter({ hasText: 'Mostly False' })).toHaveCount(2)

  // An edit leaves the dossier’s copy as it was, until the person wants it.
  await showPacks(page)
  await expect(packOf(page, 'Our meter')).toHaveText(/this dossier/)
  await name.fill('Our better meter')
  await expect(sheet.getByText('This dossier has an earlier copy of these')).toBeVisible()
  await expect(packOf(page, 'Our meter')).toHaveText(/this dossier · its own copy/)
  await look(page, 'packs-differ')
  await sheet.getByRole('button', { name: 'Bring the dossier’s copy up to date' }).click()
  await expect(claimPane(page).getByRole('button', { name: /Our better meter/ })).toBeVisible()

  // It goes to another library as a file.
  await showPacks(page)
  const file = join(folder, 'ours.json')
  await answerSaveDialog(app, file)
  await sheet.getByRole('button', { name: 'Export…' }).click()
  await expect(sheet.getByRole('status')).toContainText(file)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ name: 'Our better meter' })
  await sheet.getByRole('button', { name: 'Delete' }).click()
  await expect(sheet.getByRole('status')).toContainText('“Our better meter” is deleted.')
  await expect(packOf(page, 'Our better meter')).toHaveText(/this dossier · its own copy/)
  await sheet.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(packOf(page, 'Our better meter')).toHaveText(/^Our better meterthis dossier · 7/)
  await press(page, 'Escape')
  expect(app.complaints).toEqual([])
  await app.close()

  const other = await startApp({
    folder,
    userData: 'other-data',
    env: { TICKMARK_LIBRARY: join(folder, 'other-library') },
  })
  await other.page.getByRole('button', { name: 'Verdict packs' }).click()
  const otherSheet = sheetOf(other.page)
  await answerOpenDialog(other, [file])
  await otherSheet.getByRole('button', { name: 'Import…' }).click()
  await expect(otherSheet.getByRole('status')).toHaveText('“Our better meter” is imported.')
  await expect(otherSheet.getByRole('textbox', { name: 'Name' })).toHaveValue('Our better meter')
  await otherSheet.getByRole('button', { name: 'Give to new dossiers' }).click()
  await expect(packOf(other.page, 'Our better meter')).toHaveText(/new dossiers/)
  await look(other.page, 'packs-library')
  await other.page.setViewportSize({ width: 700, height: 800 })
  await look(other.page, 'packs-narrow')
  expect(other.complaints).toEqual([])
  await other.close()
})

test('every verdict of a larger pack has its key, and its look in the article', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  const app = await openClaims(folder, 8)
  const { page } = app
  for (const [pack, labels] of [
    [
      'Truth-O-Meter',
      ['True', 'Mostly True', 'Half True', 'Mostly False', 'False', 'Pants on Fire'],
    ],
    [
      'AAP FactCheck',
      ['True', 'Mostly True', 'Mixture', 'Mostly False', 'False', 'Misleading', 'Unproven'],
    ],
  ] as const) {
    await showPacks(page)
    await packOf(page, pack).click()
    await sheetOf(page).getByRole('button', { name: 'Use in this dossier' }).click()
    const isAsked = await sheetOf(page).getByRole('button', { name: 'Use them' }).isVisible()
    if (isAsked) {
      for (const lost of ['Half True', 'Pants on Fire']) {
        await chooseIn(page, new RegExp(`${lost} becomes`), 'Judge again')
      }
      await sheetOf(page).getByRole('button', { name: 'Use them' }).click()
    }
    await expect(sheetOf(page)).toBeHidden()
    await page.getByRole('article').focus()
    await press(page, 'Escape')
    for (const [at, label] of labels.entries()) {
      await press(page, 'j', String(at + 1))
      const chosen = claimPane(page).getByRole('radio', {
        name: label,
        exact: false,
        checked: true,
      })
      await expect(chosen).toHaveAccessibleName(new RegExp(`${label}\\s*${at + 1}$`))
    }
    await press(page, String(labels.length + 1))
    await expect(claimPane(page).getByRole('radio', { name: labels.at(-1) ?? '' })).toBeChecked()
    await look(page, `packs-article-${labels.length}`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('verdict:')
    await expect(page.getByRole('option', { name: /^Verdict: / })).toHaveCount(labels.length)
    await press(page, 'Escape')
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('article mark[data-look]')].map((mark) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark)
        return `${textDecorationStyle} ${textDecorationThickness}`
      }),
    )
    expect(new Set(lines.slice(0, labels.length)).size).toBe(labels.length)
  }
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what a status needs is said where it is tried: reasons, a source, an editor', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const app = await openClaims(folder, 3)
  const { page } = app
  await showPacks(page)
  await packOf(page, 'Truth-O-Meter').click()
  await sheetOf(page).getByRole('button', { name: 'Use in this dossier' }).click()
  await expect(sheetOf(page)).toBeHidden()
  await page.getByRole('article').focus()
  await press(page, 'j', 'j', '2')
  const pane = claimPane(page)
  await pane.getByText('Checked', { exact: true }).click()
  await expect(pane.getByRole('alert')).toHaveText(
    'A claim without its reasons and without a link to a source cannot be checked. Write why and link 1 source to it first.',
  )
  await pane.getByText('Approved', { exact: true }).click()
  await expect(pane.getByRole('alert')).toContainText('Only an editor approves a claim.')
  await look(page, 'packs-refused')

  // Of several, what is missing is said too.
  const claims = page.getByRole('list', { name: 'Claims' })
  await claims.getByRole('button').first().focus()
  await press(page, 'Control+a')
  const bar = page.getByRole('group', { name: 'Change the selected claims' })
  await bar.getByRole('button', { name: 'Approved' }).click()
  await expect(page.getByText(/only an editor approves a claim\./)).toBeVisible()
  await look(page, 'packs-many-refused')
  expect(app.complaints).toEqual([])
  await app.close()
})
