import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { fieldsOf, SOURCE_TYPES } from '../src/core/source/index.ts'
import type { Task } from '../src/ipc/index.ts'
import { type App, startApp } from './support/app.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { claimPane } from './support/page-text.ts'
import { paste } from './support/paste.ts'
import { expect, test } from './support/test.ts'
import { makeTwoArticles } from './support/two-articles.ts'

const BUDGET = 'Budget of the city for its bridges'
const PASSAGE = 'expenditure on the bridge came to 12 million'
const ADDRESS = 'https://city.example.org/budget'

test('the form of each kind asks for what that needs, and loses nothing', async ({ folder }) => {
  test.setTimeout(180_000)
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  const form = await askForLink(page)
  await form.getByLabel('Title').fill('What was said of the bridge')
  for (const [type, kind] of Object.entries(SOURCE_TYPES)) {
    await choose(page, form, 'Kind', kind)
    for (const { label } of fieldsOf(type)) {
      await expect(form.getByRole('textbox', { name: label, exact: true }), kind).toBeVisible()
    }
    const hasContact = type === 'interview' || type === 'personal_communication'
    await expect(form.getByRole('textbox', { name: 'Contact details' })).toHaveCount(
      hasContact ? 1 : 0,
    )
  }

  // What another kind does not ask for is kept beside its fields.
  await choose(page, form, 'Kind', 'Book')
  await form.getByLabel('Edition').fill('2nd')
  await choose(page, form, 'Kind', 'Web page')
  const also = form.getByRole('region', { name: 'Also kept' })
  await expect(also).toContainText('Edition')
  await form.getByLabel('Web address').fill('city.example.org')
  await expect(form.getByText(/no web address/)).toBeVisible()
  await form.getByLabel('Published').fill('spring 2022')
  await expect(form.getByText(/kept in words/)).toBeVisible()
  await form.getByRole('button', { name: 'Today' }).click()
  await expect(form.getByLabel('Read on')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
  await expect(form.getByLabel('Archived copy')).toBeVisible()
  await form.locator('label', { hasText: 'At risk' }).click()
  await expect(form.getByText(/Redacted in every export/)).toBeVisible()
  await also.scrollIntoViewIfNeeded()
  await look(page, 'sources-form')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByText('Say what it does to the claim.')).toBeInViewport()
  await expect(form.getByRole('button', { name: /What it does to the claim/ })).toBeFocused()
  await choose(page, form, 'What it does to the claim', 'Supports')
  await page.keyboard.press('Control+Enter')

  await claimPane(page, 1).getByRole('button', { name: 'What was said of the bridge' }).click()
  const pane = sourcePane(page)
  await expect(pane.getByLabel('Published')).toHaveValue('spring 2022')
  await expect(pane.getByText('2nd')).toBeVisible()
  await expect(pane.getByRole('switch', { name: 'At risk' })).toBeChecked()
  await choose(page, pane, 'Kind', 'Book')
  await expect(pane.getByRole('textbox', { name: 'Edition' })).toHaveValue('2nd')
  await pane.getByRole('button', { name: 'Remove: Web address' }).click()
  await expect(pane.getByText('city.example.org')).toHaveCount(0)
  await expect(pane.getByRole('region', { name: 'Also kept' })).toContainText('Read on')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('evidence comes by drop and paste, and a passage is tied to it', async ({ folder }) => {
  test.setTimeout(180_000)
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  await link(page, { title: BUDGET, stance: 'Refutes', passage: PASSAGE })
  const card = claimPane(page, 1).locator('.card')
  await expect(card.getByText('Not found in a kept file: attach')).toBeVisible()

  // Beside the source's card nothing is guessed: no source, and no new draft.
  const budget = join(folder, 'budget.txt')
  await writeFile(budget, `In 2022 ${PASSAGE}, of which 3 were lent.`)
  const heading = claimPane(page, 1).locator('h2')
  await heading.scrollIntoViewIfNeeded()
  const title = await heading.boundingBox()
  if (!title) throw new Error('The pane is not in view')
  await dropFiles(app, [budget], { x: title.x + 60, y: title.y + 10 })
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was attached' })).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()

  // A piece of a page, a picture, and words; a field keeps what is pasted into it.
  await card.focus()
  await paste(card, {
    html: '<p>Nothing of it is <b>here</b>.</p>',
    text: 'Nothing of it is here.',
  })
  await expect(card.getByText(/^Pasted .*\.html$/)).toBeVisible()
  await paste(card, { png: true })
  await expect(card.getByText(/^Pasted .*\.png$/)).toBeVisible()
  await card.getByRole('button', { name: 'Look for it' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: /These words are not in “Pasted/ }),
  ).toBeVisible()

  await card.scrollIntoViewIfNeeded()
  const box = await card.boundingBox()
  if (!box) throw new Error('The card is not in view')
  await dropFiles(app, [budget], { x: box.x + box.width / 2, y: box.y + 40 })
  await expect(card.getByRole('button', { name: 'budget.txt', exact: true })).toBeVisible()
  await expect(card.getByRole('listitem').filter({ hasText: 'budget.txt' })).toContainText(
    /text · \d+ bytes · kept .* by /,
  )
  await dropFiles(app, [budget], { x: box.x + box.width / 2, y: box.y + 40 })
  await expect(page.getByRole('status').filter({ hasText: /same file already/ })).toBeVisible()
  await card.getByRole('button', { name: 'Look for it' }).click()
  await expect(card.getByRole('button', { name: PASSAGE })).toBeVisible()
  await look(page, 'sources-card')
  await card.getByRole('button', { name: PASSAGE }).click()
  await expect(card.getByRole('button', { name: PASSAGE })).toHaveAttribute('aria-pressed', 'true')

  // A file that is altered on the disk is told of, and is whole once it is attached again.
  const sha256 = createHash('sha256')
    .update(await readFile(budget))
    .digest('hex')
  const names = await readdir(join(folder, 'library'), { recursive: true })
  const kept = names.find((name) => name.endsWith(`${sha256}.txt`)) ?? ''
  await writeFile(join(folder, 'library', kept), 'Nothing was spent.')
  await card.getByRole('button', { name: PASSAGE }).click()
  await expect(page.getByText('This file was altered since it was kept')).toBeVisible()
  await dropFiles(app, [budget], { x: box.x + box.width / 2, y: box.y + 40 })
  await expect(page.getByText('This file was altered since it was kept')).toHaveCount(0)

  // Other words are looked up anew; those that are nowhere stay as they were typed.
  await card.getByRole('button', { name: 'Change this link' }).click()
  const form = page.getByRole('form', { name: 'Change a link' })
  await form.getByLabel('Quoted passage').fill('of which 3 were lent')
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(card.getByRole('button', { name: 'of which 3 were lent' })).toBeVisible()
  await card.getByRole('button', { name: 'Change this link' }).click()
  await form.getByLabel('Quoted passage').fill('of which 30 were lent')
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(
    page.getByRole('status').filter({ hasText: /not in “Pasted.*or “budget.txt”/ }),
  ).toBeVisible()
  await expect(card.getByText('Not found in a kept file')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('button', { name: 'of which 3 were lent' })).toBeVisible()

  // Detaching says what it took, and can be taken back.
  await card.getByRole('button', { name: 'Detach budget.txt' }).click()
  const said = page.getByRole('status').filter({ hasText: '“budget.txt” detached. 1 link pointed' })
  await expect(said).toBeVisible()
  await said.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByRole('button', { name: 'of which 3 were lent' })).toBeVisible()
  await page.getByRole('button', { name: 'budget.txt', exact: true }).focus()
  // As the menu's “Paste” does it, whose key no driver can press.
  await app.electron.evaluate(({ BrowserWindow, clipboard }) => {
    clipboard.writeText('And more.')
    BrowserWindow.getAllWindows()[0]?.webContents.paste()
  })
  await expect(card.getByText(/^Pasted .*\.txt$/)).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a claim shows at a glance how it is sourced, and contacts are logged', async ({ folder }) => {
  test.setTimeout(180_000)
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  const pane = claimPane(page, 1)
  const row = page.getByRole('list', { name: 'Claims' }).getByRole('button').first()
  await expect(row).toContainText('no source yet')
  await link(page, { title: BUDGET, address: ADDRESS, stance: 'Supports', rank: 'Primary' })
  await link(page, { title: 'The bridge in the press', stance: 'Refutes', passage: 'It cost 20' })
  await expect(pane.locator('.glance')).toHaveText(/2 sources.*1 primary.*2 publishers.*1 refutes/)
  await expect(row).toContainText('2 sources')
  await expect(row).toContainText('1 refutes')
  await expect(row).toHaveAccessibleName(/2 sources.*1 primary.*2 publishers.*1 refutes/)

  // The same passage twice is no second link.
  const form = await askForLink(page)
  await form.getByRole('combobox', { name: 'Source' }).fill('press')
  await page.getByRole('option', { name: /The bridge in the press/ }).click()
  await choose(page, form, 'What it does to the claim', 'Context')
  await form.getByLabel('Quoted passage').fill('It  cost 20')
  await form.getByRole('button', { name: /^Link/ }).click()
  await expect(form.getByText(/has this passage of this source already/)).toBeVisible()
  await form.getByRole('button', { name: 'Discard' }).click()
  await pane.locator('h2').scrollIntoViewIfNeeded()
  await look(page, 'sources-glance')

  await pane.getByRole('button', { name: BUDGET }).click()
  const source = sourcePane(page)
  await expect(source.getByText('Nobody was asked yet.')).toBeVisible()
  await source.getByRole('button', { name: 'Log a contact' }).click()
  const contact = source.getByRole('form', { name: 'Log a contact' })
  await contact.getByRole('button', { name: 'Save' }).click()
  await expect(contact.getByText('Say whom you asked, or what.')).toBeVisible()
  await contact.getByLabel('Who').fill('Ann Lee, treasury')
  await contact.getByRole('textbox', { name: 'When' }).fill('2026-03-01')
  await contact.getByRole('combobox', { name: 'How' }).fill('carrier pigeon')
  await contact.getByLabel('What was asked').fill('Does the figure have the loan in it?')
  await look(page, 'sources-contact-form')
  // Left in the middle, the words are there again.
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').nth(1).click()
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click()
  await expect(contact.getByLabel('Who')).toHaveValue('Ann Lee, treasury')
  await contact.getByRole('button', { name: 'Save' }).click()
  const contacts = source.getByRole('list', { name: 'Contacts' }).getByRole('listitem')
  await expect(contacts).toContainText('2026-03-01 · carrier pigeon')
  await expect(contacts).toContainText('No answer yet')
  await contacts.getByRole('button', { name: 'Change this contact' }).click()
  const change = source.getByRole('form', { name: 'Change a contact' })
  await change.getByLabel('What they answered').fill('نعم، القرض مشمول')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(contacts).toContainText('نعم، القرض مشمول')
  await contacts.scrollIntoViewIfNeeded()
  await look(page, 'sources-pane')
  await contacts.getByRole('button', { name: 'Remove this contact' }).click()
  await expect(source.getByText('Nobody was asked yet.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(contacts).toContainText('Ann Lee, treasury')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a source that is known is used again with its evidence, and two records become one', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  await link(page, { title: BUDGET, address: ADDRESS, stance: 'Supports', passage: PASSAGE })
  const card = claimPane(page, 1).locator('.card')
  await card.focus()
  await paste(card, { text: `In 2022 ${PASSAGE}.` })
  await expect(card.getByText(/^Pasted .*\.txt$/)).toBeVisible()

  // This dossier's own is offered while its title is typed.
  const again = await askForLink(page)
  await again.getByLabel('Title').fill('budget of')
  await expect(again.getByRole('option', { name: BUDGET })).toContainText('already a source here')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(again.getByRole('combobox', { name: 'Source' })).toHaveValue(BUDGET)
  await again.getByRole('button', { name: 'Discard' }).click()

  await page.getByRole('button', { name: 'Library', exact: false }).first().click()
  await enterDossier(page, 'Tunnel')
  const form = await askForLink(page)
  await form.getByLabel('Title').fill('A budget')
  await form.getByLabel('Web address').fill(`${ADDRESS}/`)
  const offer = form.getByRole('option', { name: BUDGET })
  await expect(offer).toContainText('in Bridge')
  await expect(offer).toContainText('1 kept file')
  await look(page, 'sources-offer')
  await offer.click()
  await expect(form.getByRole('combobox', { name: 'Source' })).toHaveValue(BUDGET)
  await choose(page, form, 'What it does to the claim', 'Supports')
  await form.getByLabel('Quoted passage').fill(PASSAGE)
  await form.getByRole('button', { name: /^Link/ }).click()
  await expect(card.getByText(/^Pasted .*\.txt$/)).toBeVisible()
  await expect(card.getByRole('button', { name: PASSAGE })).toBeVisible()

  // A second record of it is recognised, and becomes part of the first.
  await link(page, {
    title: 'Budget',
    address: ADDRESS,
    stance: 'Context',
    passage: 'Other words',
    website: 'The city',
  })
  await claimPane(page, 1).getByRole('button', { name: BUDGET, exact: true }).click()
  const pane = sourcePane(page)
  await expect(pane.getByText('Looks like the same as')).toContainText('same web address')
  await pane.getByRole('button', { name: 'Merge the two…' }).click()
  await expect(pane.getByText('Website: The city')).toBeVisible()
  await expect(pane.getByText('Title: Budget', { exact: true })).toBeVisible()
  await expect(pane.getByText('1 link', { exact: true })).toBeVisible()
  await look(page, 'sources-merge')
  await pane.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('tab', { name: /Sources/ })).toContainText('1')
  await expect(pane.getByLabel('Website')).toHaveValue('The city')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('tab', { name: /Sources/ })).toContainText('2')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('long words, many sources and a narrow window stay readable', async ({ folder }) => {
  test.setTimeout(180_000)
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  const longWord =
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  await link(page, {
    title: `${longWord} ميزانية الجسر`,
    address: `https://example.org/${'a-very-long-path/'.repeat(8)}`,
    stance: 'Refutes',
    passage: `${longWord.repeat(2)}`,
  })
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 900)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024)
  await expectNothingCutOff(page)
  await look(page, 'sources-narrow')
  const form = await askForLink(page)
  await choose(page, form, 'Kind', 'Personal communication')
  await expectNothingCutOff(page)
  await look(page, 'sources-narrow-form')
  await form.getByRole('button', { name: 'Discard' }).click()
  await claimPane(page, 1)
    .getByRole('button', { name: /^Donau/ })
    .first()
    .click()
  await expectNothingCutOff(page)
  await look(page, 'sources-narrow-source')
  await sourcePane(page).evaluate((element) => element.style.setProperty('width', '230px'))
  await expectNothingCutOff(page)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what takes its time shows how far it is, and can be cancelled', async ({ folder }) => {
  const app = await openDossier(folder, 'Bridge')
  const { page } = app
  const tell = (tasks: readonly Task[]) =>
    app.electron.evaluate(({ BrowserWindow }, tasks) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('tickmark:tasks', tasks)
    }, tasks)
  const copying = { id: 'a', label: 'Copying budget.pdf', done: 250, total: 1000 }
  const checking = { id: 'b', label: 'Checking the evidence of Bridge', done: 3, total: null }
  await tell([copying, checking])
  await expect(page.getByRole('progressbar', { name: 'Copying budget.pdf' })).toHaveAttribute(
    'aria-valuenow',
    '25',
  )
  await expect(page.getByRole('progressbar', { name: /^Checking/ })).not.toHaveAttribute(
    'aria-valuenow',
    /./,
  )
  await look(page, 'sources-tasks')
  await page.getByRole('button', { name: 'Cancel Copying budget.pdf' }).click()
  await tell([])
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  expect(app.complaints).toEqual([])
  await app.close()
})

async function openDossier(folder: string, title: string): Promise<App> {
  await makeTwoArticles(folder)
  const app = await startApp({ folder })
  await enterDossier(app.page, title)
  return app
}

async function enterDossier(page: Page, title: string): Promise<void> {
  const dossiers = page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')
  await dossiers.filter({ hasText: title }).getByRole('button').first().click()
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click()
  await expect(claimPane(page, 1)).toBeVisible()
}

async function askForLink(page: Page): Promise<Locator> {
  await claimPane(page, 1)
    .getByRole('button', { name: /Link a source/ })
    .click()
  return page.getByRole('form', { name: 'Link a source' })
}

interface Said {
  readonly title: string
  readonly stance: string
  readonly passage?: string
  readonly address?: string
  readonly website?: string
  readonly rank?: string
}

/** Links a new source to the claim. */
async function link(page: Page, said: Said): Promise<void> {
  const form = await askForLink(page)
  await form.getByLabel('Title').fill(said.title)
  if (said.rank) await choose(page, form, 'Rank', said.rank)
  if (said.website) await form.getByLabel('Website').fill(said.website)
  if (said.address) await form.getByLabel('Web address').fill(said.address)
  if (said.passage) await form.getByLabel('Quoted passage').fill(said.passage)
  await choose(page, form, 'What it does to the claim', said.stance)
  await form.getByRole('button', { name: /^Link/ }).click()
  await expect(form).toHaveCount(0)
}

async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: new RegExp(label) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

function sourcePane(page: Page): Locator {
  return page.getByRole('region', { name: /^Source: / })
}

/** In the pane, nothing is wider than there is room for. */
async function expectNothingCutOff(page: Page): Promise<void> {
  const wide = await page.locator('.claim-pane').evaluate((pane) => {
    const edge = pane.getBoundingClientRect()
    return [...pane.querySelectorAll('*')]
      .filter(
        (each) => !each.closest('.heard, [data-react-aria-prevent-focus], .hash, label > span'),
      )
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect()
        return width > 1 && (right > edge.right + 1 || left < edge.left - 1)
      })
      .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`)
  })
  expect(wide).toEqual([])
}
