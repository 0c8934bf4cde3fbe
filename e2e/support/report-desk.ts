import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type App, startApp } from './app.ts'
import { ask, run } from './ask.ts'

/** What no output may have: the source at risk, and what it said. */
export const SECRETS = ['Miriam Holt', 'The locked drawer', 'ring her at night']

const ARTICLE = `The harbour wall

The wall cost 12 million euros. It was finished in 1921.

The mayor said that no house was flooded since.
`

export interface ReportDesk {
  readonly app: App
  readonly page: Page
  readonly id: string
  readonly claims: readonly string[]
}

/**
 * A desk with three claims: one false by a source that is there, one that rests on a source at risk,
 * one without a verdict.
 */
export async function openReportDesk(folder: string): Promise<ReportDesk> {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, ARTICLE)
  const budget = join(folder, 'budget.txt')
  await writeFile(budget, 'City budget, 1922\n\nThe wall cost 14 million in all.\n')
  const app = await startApp({ folder, files: [file] })
  const { page } = app
  await expect(page.getByRole('article')).toBeVisible()
  const { dossiers } = await ask(page, 'library.get', undefined)
  const id = dossiers.find(({ title }) => title.startsWith('The harbour'))?.id ?? ''
  const { dossier } = await ask(page, 'dossier.open', id)
  const draftId = dossier.info.currentDraft
  const text = dossier.drafts[draftId]?.text ?? ''
  const claim = (words: string) => {
    const start = text.indexOf(words)
    return run(page, id, { type: 'addClaim', draftId, span: { start, end: start + words.length } })
  }
  const claims = [
    await claim('The wall cost 12 million euros'),
    await claim('It was finished in 1921'),
    await claim('no house was flooded since'),
  ]
  const [first = '', second = ''] = claims
  const false_ = dossier.info.pack.verdicts.find(({ label }) => label === 'False')?.id ?? ''
  const source = await run(page, id, {
    type: 'addSource',
    source: {
      csl: { type: 'report', title: 'City budget', URL: 'https://city.example.org/budget' },
    },
  })
  const kept = await ask(page, 'evidence.attach', { id, sourceId: source, paths: [budget] })
  await run(page, id, {
    type: 'addLink',
    claimId: first,
    source: { id: source },
    stance: 'refutes',
    quote: { exact: 'The wall cost 14 million', prefix: '', suffix: '' },
    evidence: kept.sha256[0] ?? null,
  })
  const atRisk = await run(page, id, {
    type: 'addSource',
    source: {
      csl: {
        type: 'interview',
        title: 'The locked drawer',
        author: [{ given: 'Miriam', family: 'Holt' }],
      },
      contact: 'ring her at night',
      atRisk: true,
    },
  })
  await run(page, id, {
    type: 'addLink',
    claimId: second,
    source: { id: atRisk },
    stance: 'supports',
    quote: { exact: '', prefix: '', suffix: '' },
  })
  await run(page, id, {
    type: 'editClaim',
    claimId: first,
    changes: { verdict: false_, status: 'checked', rationale: 'The budget has 14 million.' },
  })
  await run(page, id, {
    type: 'editClaim',
    claimId: second,
    changes: { verdict: false_, status: 'checking', rationale: 'Miriam Holt says otherwise.' },
  })
  await page.getByRole('article').focus()
  return { app, page, id, claims }
}

/** The sheet of the report, opened by its key. */
export async function openReport(page: Page) {
  await page.keyboard.press('Control+e')
  const sheet = page.getByRole('dialog', { name: 'Report' })
  await expect(sheet.getByRole('button', { name: /^Save/ })).toBeFocused()
  return sheet
}

/** Chooses what is written: these and no others, by the starts of their labels. */
export async function choose(page: Page, labels: readonly string[]): Promise<void> {
  const boxes = page.getByRole('group', { name: 'Write it as' }).getByRole('checkbox')
  for (const box of await boxes.all()) {
    const label = (await box.locator('xpath=ancestor::label').textContent()) ?? ''
    const wanted = labels.some((start) => label.startsWith(start))
    if ((await box.isChecked()) !== wanted) await box.locator('xpath=ancestor::label').click()
  }
}
