import { listen } from './support/app.ts'
import { openInBrowser } from './support/browser-desk.ts'
import { expect, test } from './support/test.ts'
import { checkAnArticle, exportReport, findItAll } from './support/walk.ts'

test('the same renderer does the same work in the newest browser engine', async ({
  page,
  folder,
}) => {
  test.setTimeout(180_000)
  const complaints: string[] = []
  listen(page, complaints)

  const first = await openInBrowser(page, folder)
  await checkAnArticle(page, first.place)
  await first.desk.close()
  await page.close()

  const again = await page.context().newPage()
  listen(again, complaints)
  const second = await openInBrowser(again, folder)
  await findItAll(again)
  await exportReport(again, second.place)
  await second.desk.close()
  expect(complaints).toEqual([])
})
