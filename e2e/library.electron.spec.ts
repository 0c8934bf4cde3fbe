import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, startApp, takeImport } from './support/app.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

function dossiers(page: Page) {
  return page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')
}

async function choose(page: Page, title: string, action: string) {
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('a dossier is renamed, assigned, put in the bin and taken back', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  const row = dossiers(page).first()
  await row.getByRole('button').first().focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Title' }).fill('Number plates: talks fail')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Number plates: talks fail')

  await choose(page, 'Number plates: talks fail', 'Somebody new…')
  await page.getByRole('textbox', { name: 'Name of the person' }).fill('Ada Byron')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Ada Byron')
  await look(page, 'library-assigned')

  await choose(page, 'Number plates: talks fail', 'Move to the bin')
  await expect(page.getByText('No dossiers yet')).toBeVisible()
  await page.getByRole('button', { name: /Bin · 1/ }).click()
  await look(page, 'library-empty')
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(row).toContainText('Number plates: talks fail')
  expect(app.complaints).toEqual([])
  await app.close()

  const again = await startApp({ folder })
  await expect(dossiers(again.page)).toHaveCount(1)
  await expect(dossiers(again.page).first()).toContainText('Ada Byron')
  await again.close()
})

test('who works here is asked once, and stands in the history', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  const introduction = page.getByRole('region', { name: 'Who works here?' })
  await introduction.getByRole('textbox', { name: 'Name' }).fill('Grace Hopper')
  await introduction.getByRole('textbox', { name: 'Initials' }).fill('GH')
  await introduction.getByRole('button', { name: 'Save' }).click()
  await expect(introduction).toBeHidden()
  await expect(page.getByRole('button', { name: 'Grace Hopper · checker' })).toBeVisible()
  await dossiers(page).first().getByRole('button').first().focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Title' }).fill('Plates')
  await page.keyboard.press('Enter')
  await expect(dossiers(page).first()).toContainText('Plates')
  await app.close()
  const line = (await historyOf(folder)).at(-1)
  expect(line).toMatchObject({ label: 'renameDossier', by: { name: 'Grace Hopper' } })

  const again = await startApp({ folder })
  await expect(again.page.getByRole('button', { name: 'Grace Hopper · checker' })).toBeVisible()
  await expect(again.page.getByRole('region', { name: 'Who works here?' })).toBeHidden()
  await again.close()
})

test('somebody else takes over at the same machine, also while a dossier is open', async ({
  folder,
}) => {
  const app = await startApp({ folder })
  const { page } = app
  const introduction = page.getByRole('region', { name: 'Who works here?' })
  await introduction.getByRole('textbox', { name: 'Name' }).fill('Ada Byron')
  await introduction.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Ada Byron · checker' }).click()
  await page.getByRole('menuitem', { name: 'Somebody else…' }).click()
  const somebody = page.getByRole('dialog', { name: 'Somebody else' })
  await expect(somebody.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Erin Stone')
  await somebody.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'Editor' }).click()
  await somebody.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Erin Stone works here now, as editor.')).toBeVisible()
  const erin = page.getByRole('button', { name: 'Erin Stone · editor' })
  await expect(erin).toBeFocused()

  await dossiers(page).first().getByRole('button').first().click()
  await page.getByRole('article').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const undo = page.getByRole('banner').getByRole('button', { name: /undo/i })
  await expect(undo).toBeEnabled()
  await erin.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Erin Stone · editor' })
  await expect(menu.getByRole('menuitemradio', { name: 'Erin Stone editor' })).toBeChecked()
  await look(page, 'who-works-here')
  await page.keyboard.press('Home')
  await expect(menu.getByRole('menuitemradio', { name: 'Ada Byron checker' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ada Byron works here now, as checker.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ada Byron · checker' })).toBeFocused()
  await expect(undo).toBeDisabled()

  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Change name or role…' }).click()
  const name = page.getByRole('dialog', { name: 'Who works here' }).getByLabel('Name')
  await expect(name).toHaveValue('Ada Byron')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ada Byron · checker' })).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what was typed last is there after the window is closed at once', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  await dossiers(page).first().getByRole('button').first().click()
  await page.getByRole('article').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const why = page.getByRole('region', { name: 'Claim 1' }).getByLabel('Why')
  await why.fill('Half a sentence, and then')
  await app.close()
  const rationales = (await historyOf(folder)).flatMap((line) =>
    line.patches.map((patch: { value: unknown }) => patch.value),
  )
  expect(rationales).toContain('Half a sentence, and then')
})

test('a file named on the command line is imported and shown', async ({ folder }) => {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, 'The harbour opened in 1921.\n\nIt cost 4 million crowns.\n')
  const app = await startApp({ folder, files: [file] })
  await expect(app.page.getByRole('article')).toContainText('The harbour opened in 1921.')
  await expect(app.page).toHaveTitle(/Harbour/)
  await app.close()
})

test('a file dropped on the library is imported and shown', async ({ folder }) => {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, 'The harbour opened in 1921.')
  const app = await startApp({ folder })
  await expect(dossiers(app.page)).toHaveCount(1)
  await dropFiles(app, [file])
  await takeImport(app.page)
  await expect(app.page.getByRole('article')).toContainText('The harbour opened in 1921.')
  await app.close()
})

const badFiles = [
  { name: 'empty.txt', make: (path: string) => writeFile(path, ''), says: /empty/i },
  {
    name: 'picture.txt',
    make: (path: string) => writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    says: /text/i,
  },
  {
    name: 'huge.txt',
    make: (path: string) => writeFile(path, Buffer.alloc(50 * 1024 * 1024, 'word ')),
    says: /MB|MiB/,
  },
  { name: 'folder.txt', make: (path: string) => mkdir(path), says: /folder/i },
  {
    name: 'missing.txt',
    make: async () => {},
    says: /no file|not found|does not exist|not there/i,
  },
]
for (const { name, make, says } of badFiles) {
  test(`${name} is refused by name and with the reason, and the library stays`, async ({
    folder,
  }) => {
    const file = join(folder, name)
    await make(file)
    const app = await startApp({ folder })
    await answerOpenDialog(app, [file])
    await app.page.getByRole('button', { name: /Import an article/ }).click()
    const reason = app.page.getByRole('alert').filter({ hasText: name })
    await expect(reason).toContainText(says)
    await app.page.keyboard.press('Escape')
    await expect(dossiers(app.page)).toHaveCount(1)
    expect(app.complaints).toEqual([])
    await app.close()
  })
}

async function historyOf(folder: string) {
  const library = join(folder, 'library')
  for (const name of await readdir(library)) {
    const text = await readFile(join(library, name, 'history.ndjson'), 'utf8').catch(() => null)
    if (text !== null)
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
  }
  throw new Error('The library has no dossier')
}
