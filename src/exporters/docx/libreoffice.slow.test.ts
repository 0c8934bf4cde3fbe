import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { context, sample } from '../../core/report/fixture.testing.ts'
import { reportModel } from '../../core/report/index.ts'
import { attributeOf, childrenOf } from '../../importers/docx/parts.ts'
import { parseXml, type XmlElement } from '../../importers/docx/xml.ts'
import { unzip } from '../../importers/read-zip.ts'
import { tryTo } from './articles.testing.ts'
import { checkedCopy } from './checked-copy.ts'
import { checkingCopy } from './checking-copy.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** The content of an OpenDocument file that LibreOffice makes of a Word file. */
async function inLibreOffice(bytes: Uint8Array): Promise<XmlElement> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-office-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'copy.docx'), bytes)
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    ...['--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'copy.docx')],
  ])
  const files = await unzip(await readFile(join(folder, 'copy.odt')), (path) =>
    /^content\.xml$/.test(path),
  )
  return parseXml(files.get('content.xml')?.toString('utf8') ?? '')
}

/** The words that each comment is on, and what it says, in the order in which they begin. */
function commentsIn(root: XmlElement) {
  const open = new Map<string, { author: string; said: string; words: string }>()
  const all: { author: string; said: string; words: string }[] = []
  const walk = (element: XmlElement): void => {
    const name = attributeOf(element, 'name') ?? ''
    if (element.localName === 'annotation') {
      const [creator] = childrenOf(element, 'creator')
      const said = childrenOf(element, 'p')
        .map(({ textContent }) => textContent)
        .join('\n')
      const comment = { author: creator?.textContent ?? '', said, words: '' }
      all.push(comment)
      open.set(name, comment)
      return
    }
    if (element.localName === 'annotation-end') open.delete(name)
    if (element.localName === 's') add(' ')
    for (const child of element.children) {
      if (typeof child === 'string') add(child)
      else walk(child)
    }
  }
  const add = (text: string) => {
    for (const comment of open.values()) comment.words += text
  }
  walk(root)
  return all
}

it.skipIf(!hasOffice)(
  'has every comment on the words of its claim in LibreOffice',
  async () => {
    const model = reportModel(sample(), context)
    const made = await checkingCopy(model)
    if (!made.ok) throw new Error(made.error.reason)
    const comments = commentsIn(await inLibreOffice(made.value))
    expect(comments.map(({ words }) => words)).toEqual(model.claims.map(({ quote }) => quote))
    expect(comments.map(({ said }) => Number.parseInt(said, 10))).toEqual(
      model.claims.map(({ number }) => number),
    )
    expect(comments[0]).toMatchObject({
      author: 'Nora Lindqvist',
      said: expect.stringContaining('The port’s own monthly counts add up to 412,386.'),
    })
  },
  120_000,
)

it.skipIf(!hasOffice)(
  'has the corrections as tracked changes in LibreOffice',
  async () => {
    const dossier = sample()
    const [claim] = Object.values(dossier.claims)
    const [correctionId = ''] = tryTo(dossier, {
      type: 'proposeCorrection',
      claimId: claim?.id ?? '',
      from: '412,000',
      to: '412,386',
    })
    const editor = { id: 'p2', name: 'Tom Achebe', initials: 'TA', role: 'editor' } as const
    tryTo(dossier, { type: 'decideCorrection', correctionId, how: 'accepted', note: '' }, editor)
    const made = await checkedCopy(reportModel(dossier, context))
    if (!made.ok) throw new Error(made.error.reason)
    const changed: string[] = []
    const walk = (element: XmlElement): void => {
      if (element.localName === 'changed-region') {
        const [change] = childrenOf(element)
        const info = change && childrenOf(change, 'change-info')[0]
        const words = change ? childrenOf(change, 'p').map(({ textContent }) => textContent) : []
        changed.push(
          [change?.localName, info && childrenOf(info, 'creator')[0]?.textContent, ...words].join(
            ' ',
          ),
        )
      }
      childrenOf(element).forEach(walk)
    }
    walk(await inLibreOffice(made.value))
    expect(changed).toEqual(['deletion Nora Lindqvist 412,000', 'insertion Nora Lindqvist'])
  },
  120_000,
)
