import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, startApp } from './support/app.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'
import { checkAnArticle, exportReport, findItAll, type Place } from './support/walk.ts'

test('an article is checked, survives a restart, and leaves as a report', async ({ folder }) => {
  test.setTimeout(180_000)
  let app = await startApp({ folder })
  const place: Place = {
    folder,
    chooseFiles: (paths) => answerOpenDialog(app, paths),
    choosePlace: (path) => answerSaveDialog(app, path),
  }
  await checkAnArticle(app.page, place)
  expect(app.complaints).toEqual([])
  await app.close()

  app = await startApp({ folder })
  await findItAll(app.page)
  const report = await exportReport(app.page, place)
  expect(app.complaints).toEqual([])
  await app.close()

  const executablePath = process.env.TICKMARK_CHROMIUM
  if (executablePath === undefined) {
    return test.skip(true, 'There is no browser to read the report in.')
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  // Without scripts, as a careful reader would open it; axe needs them in a second look.
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(pathToFileURL(report).href)
  await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(plain.locator('body')).toContainText('The figure counts vehicles, not people.')
  await expect(plain.locator('body')).toContainText('an estimated 10,000 vehicles')
  await expect(plain.locator('body')).toContainText('Misleading')
  const page = await browser.newPage()
  await page.goto(pathToFileURL(report).href)
  await look(page, 'report')
  await page.locator('#article').evaluate((heading) => heading.scrollIntoView())
  await look(page, 'report-article')
  await page.setViewportSize({ width: 390, height: 844 })
  const hangs = (root: Element) => root.scrollWidth - root.clientWidth
  expect(await page.locator('html').evaluate(hangs)).toBe(0)
  await browser.close()
})
