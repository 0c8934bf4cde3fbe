import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe as anchorOf } from '../core/anchor/index.ts'
import type { CommandOf } from '../core/dossier/index.ts'
import type { OpenDossier } from './live-dossier.ts'
import { ada, claimOn, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

export const BUDGET =
  'City budget\nThe bridge cost 14 million euros.\fOf these, 2 million were lost.'
const EXTRACTOR = 'the test 1'

/** Attaches a file of these bytes to a new source; with its text, where it has one. */
export async function attach(
  open: OpenDossier,
  base: string,
  {
    name = 'budget.pdf',
    title = 'City budget 2024',
    bytes = '%PDF-1.7 the budget',
    text = BUDGET,
  } = {},
) {
  const source = {
    csl: { type: 'report', title },
    rank: 'unset',
    contact: '',
    archivedUrl: '',
  } as const
  const add = { type: 'addSource', source: { ...source, atRisk: false } } as const
  const { created } = must(await open.execute(add, ada))
  const [sourceId = ''] = created
  await mkdir(join(base, title), { recursive: true })
  await writeFile(join(base, title, name), bytes)
  const file = must(await open.files.keepEvidence(join(base, title, name)))
  const kept =
    text === '' ? null : { sha256: must(await open.files.keepText(text)), extractor: EXTRACTOR }
  must(await open.execute({ type: 'attachEvidence', sourceId, file: { ...file, text: kept } }, ada))
  return { sourceId, sha256: file.sha256, text: kept?.sha256 ?? '', file }
}

/** Links a claim to words of the budget, as they stand in its text. */
export async function quote(
  open: OpenDossier,
  { sourceId, sha256, text }: Awaited<ReturnType<typeof attach>>,
  words: string,
  changes: Partial<CommandOf<'addLink'>> = {},
) {
  const [claimId = ''] = must(await open.execute(claimOn(open, '12 million'), ada)).created
  const start = BUDGET.indexOf(words)
  const position = { start, end: start + words.length }
  const link: CommandOf<'addLink'> = {
    type: 'addLink',
    claimId,
    source: { id: sourceId },
    quote: anchorOf(BUDGET, position).quote,
    evidence: sha256,
    found: text === '' ? null : { text, extractor: EXTRACTOR, position },
    ...changes,
  }
  const [linkId = ''] = must(await open.execute(link, ada)).created
  return { claimId, linkId }
}

/** A closed dossier with one source, one file with its text, and a passage quoted from it. */
export async function withPassage() {
  const { base, library, id, dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  const attached = await attach(open, base)
  const { claimId, linkId } = await quote(open, attached, 'cost 14 million euros')
  const { dossier } = open
  must(await open.close())
  const path = (sha256: string, ext: string) => join(folder, 'evidence', `${sha256}.${ext}`)
  const files = { file: path(attached.sha256, 'pdf'), text: path(attached.text, 'txt') }
  return { base, library, id, folder, dossier, claimId, linkId, attached, ...files }
}
