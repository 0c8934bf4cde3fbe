import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, currentDraft, type Dossier } from '../../core/dossier/index.ts'
import { annotationsFrom, importOf } from '../../core/report/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { diskFailure } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

/** In bytes: 100,000 annotations take less. */
const LARGEST = 50 * 1024 * 1024

/** W3C annotations from a file onto the open article. */
export function annotationHandlers(
  { system, library }: Pick<Parts, 'system' | 'library'>,
  open: OpenDossiers,
): Pick<Handlers, 'report.importAnnotations'> {
  const importFrom = async (id: string, path: string) => {
    const json = await readJson(path)
    if (!json.ok) return json
    return open.use(id, async (file) => {
      const { text, original } = currentDraft(file.dossier)
      const read = annotationsFrom(json.value, { text, sha256: original.sha256 })
      if (!read.ok) return read
      const command = Command.safeParse(importOf(read.value, file.dossier))
      if (!command.success) return notThese(basename(path))
      const { unplaced, elsewhere } = read.value
      const before = sizesOf(file.dossier)
      const done = await file.execute(command.data, open.me)
      if (!done.ok) return done
      const after = sizesOf(file.dossier)
      const count = (name: Sized) => after[name] - before[name]
      const added = {
        claims: count('claims'),
        notes: count('notes'),
        links: count('links'),
        sources: count('sources'),
      }
      return ok({ file: basename(path), added, unplaced, elsewhere })
    })
  }
  return {
    'report.importAnnotations': async ({ id, path }) => {
      if (library.readOnly) return { ok: false, error: library.readOnly }
      if (path !== null) return importFrom(id, path)
      const how = { one: true, what: 'annotations' } as const
      const [chosen] = await system.chooseFiles('Import annotations', how)
      return chosen === undefined ? ok(null) : importFrom(id, chosen)
    },
  }
}

const SIZED = ['claims', 'notes', 'links', 'sources'] as const
type Sized = (typeof SIZED)[number]

function sizesOf(dossier: Dossier): Record<Sized, number> {
  const sizes = SIZED.map((name) => [name, Object.keys(dossier[name]).length])
  return Object.fromEntries(sizes) as Record<Sized, number>
}

async function readJson(path: string): Promise<Result<unknown>> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > LARGEST) {
      return fail(
        'tooLarge',
        `“${name}” is larger than 50 MB.`,
        'Export fewer annotations at once.',
      )
    }
    const text = await readFile(path, 'utf8')
    try {
      return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
    } catch {
      return fail('json', `“${name}” is not JSON.`, 'Choose a file of W3C annotations, as JSON-LD.')
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`“${name}” cannot be read`, error) }
  }
}

function notThese(name: string): Result<never> {
  return fail(
    'annotations',
    `What “${name}” says of the claims and sources cannot be kept in a dossier.`,
    'Export it again from the program that wrote it.',
  )
}
