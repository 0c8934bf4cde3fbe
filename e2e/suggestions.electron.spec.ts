import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, startApp } from './support/app.ts'
import { openArticle, press } from './support/article.ts'
import { look } from './support/look.ts'
import { claimPane } from './support/page-text.ts'
import { count, marks, pane, resize, scale, article as short, shown } from './support/suggested.ts'
import { expect, test } from './support/test.ts'

/** Six sentences with a percentage, and six that tell what somebody said. */
const article = `${short}
Rents near the water went up by 17 percent in 2022.

“They took the crane down without a word,” said Ida Brandt, a neighbour.

The number of berths fell by 5 percent in 2018.

“No ship has waited for a pilot,” said Jonas Vik, the harbour master.

Dues were raised by 22 percent in 2023.

“The old lighthouse was sold to a friend of the mayor,” said Karin Aas, a councillor.
`

async function openSample(folder: string): Promise<App> {
  const app = await startApp({ folder })
  await app.page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(app.page.getByRole('article').locator('.paper-facts')).toContainText(/\d words/)
  return app
}

test('a slider says how many suggestions are shown, and keeps it', async ({ folder }) => {
  const app = await openSample(folder)
  const { page } = app
  await expect(shown(page)).toHaveText(/^\d+ of \d+ shown$/)
  const usual = await count(page)
  expect(usual).toBeGreaterThan(9)
  expect(usual).toBeLessThan(15)
  await look(page, 'suggestions-budget')

  // By the keys of a slider.
  await scale(page).focus()
  await press(page, 'ArrowLeft', 'ArrowLeft')
  await expect.poll(() => count(page)).toBeLessThan(usual)
  await press(page, 'End')
  await expect(shown(page)).toHaveText(/^(\d+) of \1 shown$/)
  const all = Number(/\d+/.exec(await shown(page).innerText())?.[0])
  expect(all).toBeGreaterThan(usual)
  await expect.poll(() => count(page)).toBe(all)
  await press(page, 'Home')
  await expect.poll(() => count(page)).toBe(0)
  await expect(shown(page)).toHaveText(`0 of ${all} shown`)

  // By mouse.
  const track = await page
    .getByRole('group', { name: /^Suggestions/ })
    .locator('.scale-track')
    .boundingBox()
  if (!track) throw new Error('The slider has no track.')
  await page.mouse.click(track.x + track.width * 0.4, track.y + track.height / 2)
  await expect.poll(() => count(page)).toBe(usual)

  // By keys in the article, where the selected one stays while it is.
  await page.getByRole('article').focus()
  await press(page, '-')
  await expect.poll(() => count(page)).toBeLessThan(usual)
  await press(page, '+', '+', 'Tab')
  const words = await pane(page).locator('blockquote').innerText()
  await press(page, '-', '-', '-', '-', '-')
  await expect.poll(() => count(page)).toBe(1)
  await expect(pane(page).locator('blockquote')).toHaveText(words)
  await press(page, 'Escape')
  await expect.poll(() => count(page)).toBe(0)
  await press(page, '+')
  await expect.poll(() => count(page)).toBeGreaterThan(0)
  const few = await count(page)
  expect(few).toBeLessThan(usual)
  expect(app.complaints).toEqual([])
  await app.close()

  const again = await openSample(folder)
  await expect(scale(again.page)).toHaveValue('0.5')
  expect(await count(again.page)).toBe(few)
  await again.close()
})

test('a suggestion says why, and the claim that it becomes has all of it', async ({ folder }) => {
  const app = await openSample(folder)
  const { page } = app
  await marks(page).filter({ hasText: '10,000' }).first().click()
  await expect(pane(page).locator('blockquote')).toContainText('10,000')
  const reasons = await pane(page).getByRole('listitem').allInnerTexts()
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.length).toBeLessThanOrEqual(3)
  await expect(pane(page).getByRole('heading', { name: /^Why it/ })).toBeVisible()
  const fact = (name: string) =>
    pane(page).locator('dt', { hasText: name }).locator('+ dd').innerText()
  const [reads, saidBy, kind] = [await fact('Reads'), await fact('Said by'), await fact('Kind')]
  await look(page, 'suggestions-why')
  await resize(app, 900)
  await look(page, 'suggestions-why-narrow')
  await resize(app, 1280)
  await page.getByRole('article').focus()
  await press(page, 'Enter')
  const claim = claimPane(page, 1)
  await expect(claim).toContainText(reasons[0] as string)
  await expect(claim.getByLabel('Kind')).toContainText(kind)
  await expect(claim.getByLabel('Claim, standing alone')).toHaveValue(reads)
  if (saidBy !== 'the article itself') {
    await expect(claim.getByLabel('Claimant')).toHaveValue(saidBy)
  }
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what is taken and dismissed is learned, told, and forgotten', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  const settings = async () => {
    await press(page, 'Control+,')
    return page.getByRole('dialog', { name: 'Settings' })
  }
  await expect((await settings()).getByText('Nothing yet.')).toBeVisible()
  await press(page, 'Escape')
  await press(page, '+', '+', '+', '+', '+', '+')
  await expect(shown(page)).toHaveText(/^(\d+) of \1 shown$/)
  const choose = async (words: string, key: string) => {
    await marks(page).filter({ hasText: words }).first().click()
    await expect(pane(page).locator('blockquote')).toContainText(words)
    await page.getByRole('article').focus()
    await press(page, key)
    await expect(marks(page).filter({ hasText: words })).toHaveCount(0)
  }
  // A few of a kind are told as no habit yet.
  const more = page.getByRole('table', { name: 'You take more often' })
  for (const words of ['grew by 12', 'rose by 8', 'fell by 31']) await choose(words, 'Enter')
  for (const words of ['closed the quay', 'for the pier', 'the crane']) await choose(words, 'x')
  await settings()
  await expect(page.getByText(/No habit shows yet/)).toBeVisible()
  await expect(more).toHaveCount(0)
  await press(page, 'Escape')
  for (const words of ['up by 17', 'fell by 5', 'raised by 22']) await choose(words, 'Enter')
  for (const words of ['for a pilot', 'old lighthouse']) await choose(words, 'x')
  await choose('hurt on the ferry', 'x')
  await press(page, 'Control+z')
  await expect(marks(page).filter({ hasText: 'hurt on the ferry' })).toHaveCount(1)

  // What was taken back is not counted, and is again by a redo.
  const told = (words: string) => page.getByText(words, { exact: true })
  await settings()
  await expect(told('6 taken, 5 dismissed, 0 marked by hand.')).toBeVisible()
  await press(page, 'Escape')
  await press(page, 'Control+Shift+z')
  await expect(marks(page).filter({ hasText: 'hurt on the ferry' })).toHaveCount(0)
  await settings()
  await expect(told('6 taken, 6 dismissed, 0 marked by hand.')).toBeVisible()
  await expect(more.getByRole('row', { name: /a percentage/ })).toContainText('6 of 6')
  const less = page.getByRole('table', { name: 'You take less often' })
  await expect(less.getByRole('row').nth(1)).toContainText('0 of 6')
  await look(page, 'suggestions-learned')

  // It is in the library's own file and nowhere else.
  const kept = async () =>
    JSON.parse(await readFile(join(folder, 'library', 'library.json'), 'utf8')).settings
  await expect.poll(async () => (await kept()).suggestionsLearned).toMatchObject({ accepted: 6 })
  await page.getByRole('button', { name: 'Forget it all' }).click()
  await expect(told('Forgotten. Suggestions are as they come with Tickmark.')).toBeVisible()
  await expect.poll(async () => (await kept()).suggestionsLearned).toMatchObject({ accepted: 0 })
  await page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(more).toBeVisible()
  await page.getByText('Learn from what is taken and dismissed').click()
  await expect(page.getByText(/It has no effect now/)).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})
