import type { Page } from '@playwright/test'
import { type App, startApp } from './support/app.ts'
import { caretIn, claimsIn, drag, openArticle, pointOf, press, said } from './support/article.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const article = `The harbour

The harbour opened in 1921 after nine years of work. It was paid for by the town.

In August a deal was signed with three shipping lines. The ferry runs twice a day.
`

test('bare letters act on claims only where nobody types', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claim(page, 'nine years')
  const why = page.getByLabel('Why')
  await press(page, 'Enter')
  await expect(page.locator('.desk-pane :focus')).toHaveCount(1)
  await why.focus()
  await page.keyboard.type('cx1tdg')
  await expect(why).toHaveValue('cx1tdg')
  await press(page, 'Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })

  // In the palette and on a sheet the letters are theirs.
  await press(page, 'Control+k')
  await page.keyboard.type('x')
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await press(page, 'Shift+?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'x', 'Delete')
  await look(page, 'keys-page')
  await press(page, 'Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await page.getByRole('button', { name: /Kind/ }).focus()
  await press(page, 'c', 't', '1')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })

  // Where the focus is gone with what had it, keys mean the claim still; Tab is the browser's.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await press(page, '4')
  await expect(page.getByRole('radio', { name: /False/ })).toBeChecked()

  // Escape goes back step by step: find bar, words, claim.
  await page.getByRole('article').focus()
  await claimWords(page, 'In August')
  await press(page, 'Control+f')
  await expect(page.getByRole('search')).toBeVisible()
  await page.getByRole('article').focus()
  await press(page, 'Escape')
  await expect(page.getByRole('search')).toHaveCount(0)
  await press(page, 'Escape')
  await expect.poll(() => caretIn(page)).toMatch(/\|/)
  await press(page, 'Escape')
  await expect(page.getByText('Nothing selected')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('article')).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('the panes are gone through, hidden and shown by key', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  const inPane = (pane: string) =>
    expect(page.locator(`${pane}:focus, ${pane} :focus`)).toHaveCount(1)
  await press(page, 'F6')
  await inPane('.desk-pane')
  await press(page, 'F6')
  await inPane('.left-pane')
  await press(page, 'F6')
  await inPane('article')
  await press(page, 'Shift+F6', 'Shift+F6')
  await inPane('.desk-pane')
  await press(page, 'Control+Alt+b')
  await expect(page.locator('.desk-pane')).toHaveCount(0)
  await inPane('article')
  await press(page, 'F6')
  await inPane('.left-pane')
  await press(page, 'Control+b')
  await expect(page.locator('.left-pane')).toHaveCount(0)
  await inPane('article')
  await press(page, 'F6')
  await inPane('article')
  // Enter on a claim brings its pane back.
  await claim(page, 'nine years')
  await expect(page.locator('mark[data-selected]').first()).toBeVisible()
  await press(page, 'Enter')
  await inPane('.desk-pane')
  await press(page, 'Escape', 'Control+Alt+b', 's')
  await expect(page.getByRole('form', { name: 'Link a source' })).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('keys are changed and switched off in the settings, and stay so', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await press(page, 'Control+,')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: /^Change C: Make a claim/ }).click()
  await press(page, 'y')
  const before = await size(page)
  await sheet.getByRole('slider').first().focus()
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect.poll(() => size(page)).toBe(before + 2)
  await look(page, 'keys-settings')
  await press(page, 'Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('.desk-footer')).toContainText('Y claim from selection')
  await claimWords(page, 'nine years')
  await press(page, 'c')
  await press(page, 'y')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })
  await press(page, 'Shift+?')
  await expect(sheet.getByText('Y', { exact: true })).toBeVisible()
  await press(page, 'Escape', 'Control+k')
  await page.keyboard.type('make a claim')
  await expect(page.getByRole('option', { name: /Make a claim/ })).toContainText('Y')
  await press(page, 'Escape')
  expect(await menuItem(app, 'Make a claim of the selected words')).toBe('Y')

  await press(page, 'Control+,')
  await sheet.getByRole('switch', { name: /^Letters, digits/ }).focus()
  await press(page, 'Space', 'Escape')
  await claimWords(page, 'In August')
  await press(page, 'y', 't', 'x', 'j')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })
  await press(page, 'Control+k')
  await page.keyboard.type('make a claim')
  await press(page, 'Enter')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years', 2: 'In August' })
  await app.close()

  const again = await startApp({ folder })
  await again.page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect.poll(() => size(again.page)).toBe(before + 2)
  await again.page.getByRole('article').focus()
  await press(again.page, 'Tab')
  await expect(again.page.getByRole('article')).not.toBeFocused()
  expect([...app.complaints, ...again.complaints]).toEqual([])
  await again.close()
})

test('the palette and the context menus act on what was selected before', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claimWords(page, 'nine years')
  await press(page, 'Control+k')
  await page.keyboard.type('make a claim')
  await press(page, 'Enter')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })
  await expect(page.getByRole('article')).toBeFocused()
  await press(page, 'Escape')
  await expect(page.getByText('Nothing selected')).toBeVisible()
  await press(page, 'Control+k')
  await page.keyboard.type('nine')
  await page.getByRole('option', { name: /nine years/ }).click()
  await expect(page.getByRole('region', { name: 'Claim 1', exact: true })).toBeVisible()

  // By pointer on a claim, on a suggestion, on words; by key under the words.
  const menu = page.getByRole('menu')
  const years = await pointOf(page, 'nine years')
  await page.mouse.click(years.x, years.y, { button: 'right' })
  await expect(page.getByRole('menu', { name: 'Claim 1' })).toBeVisible()
  await look(page, 'keys-context-menu')
  await menu.getByRole('menuitem', { name: /False/ }).click()
  await expect(said(page)).toHaveText('Claim 1: False, open')
  await expect(page.getByRole('article')).toBeFocused()
  const suggestion = page.locator('mark[data-look=suggestion]').last()
  await suggestion.click({ button: 'right' })
  await menu.getByRole('menuitem', { name: /Dismiss/ }).click()
  await expect(page.getByText('Suggestion dismissed.')).toBeVisible()
  await claimWords(page, 'paid for by the town')
  await press(page, 'Shift+F10')
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  const [at, words] = [await menu.boundingBox(), await pointOf(page, 'paid for')]
  expect(Math.abs((at?.y ?? 0) - words.y)).toBeLessThan(60)
  await press(page, 'Enter')
  await expect
    .poll(() => claimsIn(page).then((all) => Object.values(all)))
    .toContain('paid for by the town')
  await press(page, 'ContextMenu')
  await expect(page.getByRole('menu', { name: /^Claim \d/ })).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('article')).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('words are found in the article', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await press(page, 'Control+f')
  await page.keyboard.type('the')
  const bar = page.getByRole('search')
  await expect(bar.getByRole('textbox')).toHaveValue('the')
  await expect(bar.getByRole('status')).toHaveText(/^1 of 4/)
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(3)
  await press(page, 'Enter', 'Enter')
  await expect(bar.getByRole('status')).toHaveText(/^3 of 4/)
  await look(page, 'keys-find')
  await press(page, 'Enter', 'Enter')
  await expect(bar.getByRole('status')).toHaveText(/^1 of 4/)
  await press(page, 'Shift+Enter', 'F3', 'Control+g')
  await expect(bar.getByRole('status')).toHaveText(/^2 of 4/)
  await page.keyboard.type('zzz')
  await expect(bar.getByRole('status')).toHaveText('Not in the article')
  await bar.getByRole('textbox').fill('ferry')
  await press(page, 'Escape')
  await expect(bar).toHaveCount(0)
  await expect.poll(() => caretIn(page)).toBe('[ferry]')
  expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false)
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'ferry' })
  expect(app.complaints).toEqual([])
  await app.close()
})

test('the menu bar does what it says, and nothing silly in the library', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claimWords(page, 'nine years')
  await clickMenu(app, 'Make a claim of the selected words')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'nine years' })
  await clickMenu(app, 'Second verdict')
  await expect(said(page)).toHaveText(/^Claim 1: Mostly true/)
  await clickMenu(app, 'Undo')
  await expect(said(page)).toHaveText(/^Claim 1: No verdict/)
  await clickMenu(app, 'Show or hide the lists')
  await expect(page.locator('.left-pane')).toHaveCount(0)
  await clickMenu(app, 'Back to the library')
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  for (const label of ['Delete the claim', 'Undo', 'Tick the selection or sentence as verified'])
    await clickMenu(app, label)
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await clickMenu(app, 'All keys')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a small or enlarged window, forced colours and still pictures lose nothing', async ({
  folder,
}) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claim(page, 'nine years')
  await claim(page, 'opened in 1921 after nine')
  await press(page, 't', 'u')
  await resize(app, 1024)
  await look(page, 'keys-1024')
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.screenshot({ path: 'out/screenshots/keys-forced-colors.png' })
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })

  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(600)
  const shown = page.getByRole('navigation', { name: 'What is shown' })
  await expect(shown).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  await look(page, 'keys-zoomed-article')
  await press(page, 'F6')
  await expect(page.getByRole('region', { name: /^Claim \d$/ })).toBeVisible()
  await expect(page.getByRole('article')).toBeHidden()
  await look(page, 'keys-zoomed-claim')
  await press(page, 'Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await press(page, 'Enter')
  await expect(page.locator('.desk-pane :focus')).toHaveCount(1)
  await shown.getByRole('button', { name: 'Lists' }).click()
  await expect(page.getByRole('list', { name: 'Claims' })).toBeVisible()
  await look(page, 'keys-zoomed-lists')
  await press(page, 'Control+b')
  await expect(page.getByRole('article')).toBeFocused()
  const lost = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(lost).toBeLessThanOrEqual(0)
  expect(app.complaints).toEqual([])
  await app.close()
})

async function claimWords(page: Page, words: string): Promise<void> {
  await drag(page, await pointOf(page, words, 'start'), await pointOf(page, words, 'end'))
  await expect.poll(() => caretIn(page)).toBe(`[${words}]`)
}

async function claim(page: Page, words: string): Promise<void> {
  await claimWords(page, words)
  await press(page, 'c')
  await expect.poll(() => claimsIn(page).then((all) => Object.values(all))).toContain(words)
}

function size(page: Page): Promise<number> {
  return page
    .getByRole('article')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

/** The accelerator of an item of the menu bar. */
function menuItem(app: App, label: string): Promise<string | undefined> {
  return app.electron.evaluate(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    return items?.find((item) => item.label === label)?.accelerator as string | undefined
  }, label)
}

function clickMenu(app: App, label: string): Promise<void> {
  return app.electron.evaluate(({ Menu, BrowserWindow }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const item = items?.find((item) => item.label === label)
    if (!item) throw new Error(`The menu does not have: ${label}`)
    item.click({}, BrowserWindow.getAllWindows()[0], undefined)
  }, label)
}

async function resize(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}
