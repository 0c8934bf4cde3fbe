import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Claim, type Patch, writeLine } from '../src/core/dossier/index.ts'
import { openDossier } from '../src/storage/index.ts'
import { type App, startApp } from './support/app.ts'
import { look } from './support/look.ts'
import { claimPane, selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

const FOUND = `The figure counts **vehicles**, not people: see [the decision](https://example.org/04-98).

- 10,000 plates, of which some are on trailers
- nobody counted the owners`

test('a claim is judged in its pane', async ({ folder }) => {
  test.setTimeout(180_000)
  const app = await startApp({ folder })
  const { page } = app
  await openFirst(page)
  await selectWords(page, 'Kosovo was demanding broader talks')
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })

  // Who says so is offered from the article, and taken by one key.
  const claimant = pane.getByRole('combobox', { name: 'Claimant' })
  await expect(pane.getByRole('button', { name: 'Albin Kurti?' })).toBeVisible()
  await look(page, 'claim-pane-new')
  await claimant.focus()
  await page.keyboard.press('Enter')
  await expect(claimant).toHaveValue('Albin Kurti')
  await expect(claimant).toBeFocused()
  await expect(pane.getByRole('button', { name: 'Albin Kurti?' })).toHaveCount(0)

  // What cannot be is said where it was tried.
  await pane.getByText('Checked', { exact: true }).click()
  await expect(pane.getByRole('alert')).toHaveText(/without a verdict cannot be checked/)
  await expect(pane.getByRole('radio', { name: 'Open' })).toBeChecked()
  const misleading = pane.getByRole('radio', { name: /Misleading/ })
  const meaning = pane.getByText('The words may be right, but they give a wrong impression.')
  await expect(meaning).toBeHidden()
  await pane.getByText('Misleading').hover()
  await expect(meaning).toBeVisible()
  await expect(misleading).toHaveAccessibleDescription(/give a wrong impression/)
  await look(page, 'claim-pane-refused')
  await page.keyboard.press('3')
  await expect(misleading).toBeChecked()
  await expect(pane.getByRole('alert')).toHaveCount(0)
  await pane.getByText('Checked', { exact: true }).click()
  await expect(pane.getByRole('radio', { name: 'Checked' })).toBeChecked()
  await pane.getByText('none', { exact: false }).first().click()
  await expect(pane.getByRole('alert')).toHaveText(/keeps a verdict/)
  await expect(misleading).toBeChecked()

  // The reasons are read as they are set, and edited as they are written; one undo is one field.
  const why = pane.getByLabel('Why')
  await expect(pane.getByText(/^What was found, and why/)).toBeVisible()
  await why.fill(FOUND)
  await expect(pane.getByRole('alert')).toHaveCount(0)
  await expect(pane.locator('.markdown')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await expect(pane.locator('strong', { hasText: 'vehicles' })).toBeVisible()
  await expect(pane.locator('.markdown', { hasText: '(https://example.org/04-98)' })).toBeVisible()
  await expect(pane.locator('.markdown a')).toHaveCount(0)
  await look(page, 'claim-pane')
  await pane.locator('.markdown li').first().click()
  await expect(why).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(pane.getByText('History of this claim · 5')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(why).toHaveValue('')
  await expect(misleading).toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(why).toHaveValue(FOUND)

  // Names that were given complete the next one; leaving in the middle of a word loses nothing.
  await selectWords(page, "Kosovo's 2008 declaration of independence")
  await page.keyboard.press('c')
  await expect(claimant).toHaveValue('')
  await claimant.pressSequentially('alb')
  await expect(page.getByRole('option', { name: 'Albin Kurti' })).toBeVisible()
  // Axe takes the rest of the page, which is hidden from screen readers meanwhile, for a trap.
  await page.screenshot({ path: 'out/screenshots/claim-pane-completions.png' })
  await page.keyboard.press('Escape')
  await expect(claimant).toBeFocused()
  await expect(claimant).toHaveValue('alb')
  await claimant.pressSequentially('i')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(claimant).toHaveValue('Albin Kurti')
  await expect(page.getByRole('option')).toHaveCount(0)
  await claimant.pressSequentially(' and others')
  await page.keyboard.press('Escape')
  await expect(claimant).toHaveValue('Albin Kurti and others')
  await why.pressSequentially('Half a word, then an')
  const claims = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
  await claims.filter({ hasText: 'broader talks' }).getByRole('button').click()
  await expect(why).toHaveValue(FOUND)
  await claims.filter({ hasText: '2008' }).getByRole('button').click()
  await expect(why).toHaveValue('Half a word, then an')
  await expect(claimant).toHaveValue('Albin Kurti and others')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a claim with much on it, and words of many kinds, stays readable', async ({ folder }) => {
  test.setTimeout(180_000)
  let app = await startApp({ folder })
  await openFirst(app.page)
  await selectWords(app.page, 'around 10,000 Kosovo Serbs')
  await app.page.keyboard.press('c')
  await expect(claimPane(app.page, 1)).toBeVisible()
  await app.close()
  await putMuchOn(join(folder, 'library'))

  app = await startApp({ folder })
  const { page } = app
  await openFirst(page)
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click()
  const pane = claimPane(page, 1)
  await expect(pane.getByText('Given for the earlier wording')).toBeVisible()
  await expect(pane.getByRole('button', { name: 'Holds for the present wording' })).toBeVisible()
  await expect(pane.getByText('Sources · 12')).toBeVisible()
  await expect(pane.getByText('Earlier verdicts · 2')).toBeVisible()
  await expectNothingCutOff(page)
  await look(page, 'claim-pane-much')

  await pane.getByRole('button', { name: '1 flag resolved' }).click()
  await expect(pane.getByText('The headline says more than the text.')).toBeVisible()
  await pane.getByRole('button', { name: '1 resolved', exact: true }).click()
  await expect(pane.getByText('اللوحات صادرة عن بلغراد')).toBeVisible()
  await pane.getByRole('button', { name: /^History/ }).click()
  await pane.getByRole('button', { name: /^History/ }).scrollIntoViewIfNeeded()
  await look(page, 'claim-pane-said')

  await resize(app, 1024)
  await expectNothingCutOff(page)
  await pane.locator('.why').scrollIntoViewIfNeeded()
  await look(page, 'claim-pane-narrow')
  await pane.locator('h2').scrollIntoViewIfNeeded()
  await look(page, 'claim-pane-narrow-top')
  await page.emulateMedia({ forcedColors: 'active' })
  await page.screenshot({ path: 'out/screenshots/claim-pane-forced-colors.png' })
  await page.emulateMedia({ forcedColors: 'none' })
  // As in a pane that is made small, or in a window at 200%.
  await pane.evaluate((element) => element.style.setProperty('width', '230px'))
  await expectNothingCutOff(page)
  await page.screenshot({ path: 'out/screenshots/claim-pane-small.png' })
  expect(app.complaints).toEqual([])
  await app.close()
})

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(page.getByRole('article')).toContainText('A European diplomatic intervention')
}

/** In the pane, nothing is wider than there is room for. */
async function expectNothingCutOff(page: Page): Promise<void> {
  const wide = await page.locator('.claim-pane').evaluate((pane) => {
    const edge = pane.getBoundingClientRect()
    return [...pane.querySelectorAll('*')]
      .filter((each) => !each.closest('.heard, [data-react-aria-prevent-focus], .hash'))
      .filter((each) => !each.closest('input[type=radio], span:has(> input[type=radio])'))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect()
        return width > 0 && (right > edge.right + 1 || left < edge.left - 1)
      })
      .map(
        (each) =>
          `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)} in ${each.parentElement?.outerHTML.slice(0, 90)}`,
      )
  })
  expect(wide).toEqual([])
}

async function resize(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}

/** Writes what only a merge or a later version would bring, as one line of the history. */
async function putMuchOn(library: string): Promise<void> {
  const ids = await readdir(library, { withFileTypes: true })
  const id = ids.find((entry) => entry.isDirectory() && entry.name !== 'backups')?.name as string
  const opened = await openDossier(join(library, id), { write: false })
  if (!opened.ok) throw new Error(opened.error.reason)
  const { dossier } = opened.value
  const claim = Object.values(dossier.claims)[0] as Claim
  const { made } = claim
  const editor = { ...made, by: { id: 'ed', name: 'Ed Itor', initials: 'EI', role: 'editor' } }
  const longWord =
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const longUrl = `https://example.org/${'a-very-long-path/'.repeat(12)}?q=${'x'.repeat(80)}`
  const of = (field: keyof Claim, value: unknown) => ({ path: ['claims', claim.id, field], value })
  const patches = [
    of('verdict', 'misleading'),
    of('verdictBy', made),
    of('verdictFor', 'about 6,300 Kosovo Serbs with plates issued by Serbia'),
    of('status', 'checking'),
    of('statusBy', made),
    of('standalone', 'على نحو عشرة آلاف من صرب كوسوفو استبدال لوحات سياراتهم'),
    of('claimant', longWord),
    of(
      'rationale',
      `## Found\n\n${longWord} says <${longUrl}>.\n\n> «${longWord}»\n\nهذا ليس صحيحا.`,
    ),
    of('dissent', [
      { ...made, verdict: 'true', rationale: 'The *decision* says so.' },
      { ...editor, verdict: null, rationale: '' },
    ]),
    ...Array.from({ length: 12 }, (_, at) => [
      {
        path: ['sources', `source-${at}`],
        value: {
          id: `source-${at}`,
          csl: {
            id: `source-${at}`,
            type: 'webpage',
            title: at ? `Source ${at}` : longUrl,
            URL: longUrl,
          },
          rank: 'primary',
          contact: '',
          archivedUrl: '',
          atRisk: false,
          evidence: {},
          made,
        },
      },
      {
        path: ['links', `link-${at}`],
        value: {
          id: `link-${at}`,
          claimId: claim.id,
          sourceId: `source-${at}`,
          stance: 'refutes',
          quote: { exact: at === 1 ? longWord.repeat(3) : '', prefix: '', suffix: '' },
          locator: { label: 'page', value: at === 2 ? longWord : '1' },
          evidence: null,
          found: null,
          authority: '',
          rebuttal: '',
          note: at === 3 ? longWord.repeat(2) : '',
          made,
        },
      },
    ]).flat(),
    {
      path: ['flags', 'flag-1'],
      value: {
        id: 'flag-1',
        claimId: claim.id,
        reason: 'wording',
        text: 'The headline says more than the text.',
        resolution: { ...editor, how: 'sentBack', note: 'Agreed: say “vehicles”.' },
        made,
      },
    },
    {
      path: ['comments', 'comment-1'],
      value: {
        id: 'comment-1',
        on: { record: 'flags', id: 'flag-1' },
        text: 'اللوحات صادرة عن بلغراد',
        resolved: editor,
        made,
      },
    },
  ] as Patch[]
  const file = join(library, id, 'history.ndjson')
  const head = JSON.parse((await readFile(file, 'utf8')).trim().split('\n').at(-1) as string)
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const saying = { at: made.at, by: made.by, label: 'merge', patches }
  const written = writeLine(structuredClone(dossier), head, saying, sha256)
  if (!written.ok) throw new Error(written.error.reason)
  await appendFile(file, `${written.value.text}\n`)
}
