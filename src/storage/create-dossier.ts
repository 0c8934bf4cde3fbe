import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Article, ArticleNote } from '../core/article/index.ts'
import {
  apply,
  decide,
  emptyDossier,
  encodeLine,
  type FileInput,
  nextLine,
  type Person,
  type VerdictPack,
} from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import { type Disk, renameDurably, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { EVIDENCE, keepFile, ORIGINAL } from './keep-file.ts'
import { HISTORY } from './read-dossier.ts'
import { sha256 } from './sha256.ts'

/** What an importer made of a file. */
export interface Imported {
  readonly article: Article
  readonly notes: readonly ArticleNote[]
  /** What could be read in more than one way, and which was taken. */
  readonly offers: readonly { readonly choice: string; readonly value: string }[]
  readonly file: FileInput
}

/** What a draft is made of, out of what an importer made of its file. */
export function draftInput({ article, notes, offers, file }: Imported) {
  const choices = Object.fromEntries(offers.map(({ choice, value }) => [choice, value]))
  return { article, notes: [...notes], original: file, choices }
}

/** Names of folders that are being made begin with this; they are never listed. */
export const UNFINISHED_DOSSIER = '.new-'

/**
 * Makes a dossier in the library's folder from an imported article and its file, with a copy of the
 * pack, and answers its id. It appears under its name when all of it is on disk; otherwise nothing is left.
 */
export async function createDossier(
  libraryFolder: string,
  imported: Imported,
  path: string,
  by: Person,
  pack: VerdictPack,
  disk: Disk,
): Promise<Result<string>> {
  const making = join(libraryFolder, `${UNFINISHED_DOSSIER}${randomUUID()}`)
  let folder = making
  try {
    const id = await fill(making, imported, path, by, pack, disk)
    if (!id.ok) {
      await disk.remove(making)
      return id
    }
    folder = join(libraryFolder, id.value)
    await renameDurably(disk, making, folder)
    return id
  } catch (error) {
    await disk.remove(making).catch(() => undefined)
    // The name may be made, and not last.
    await disk.remove(folder).catch(() => undefined)
    return {
      ok: false,
      error: diskFailure(`The dossier of “${imported.file.name}” could not be made`, error),
    }
  }
}

async function fill(
  folder: string,
  imported: Imported,
  path: string,
  by: Person,
  pack: VerdictPack,
  disk: Disk,
): Promise<Result<string>> {
  await disk.makeFolder(join(folder, EVIDENCE))
  const kept = await keepFile(path, join(folder, ORIGINAL), disk, {
    expected: imported.file.sha256,
  })
  if (!kept.ok) return kept
  const at = new Date().toISOString()
  const dossier = emptyDossier()
  const command = {
    type: 'createDossier',
    title: imported.article.title,
    ...draftInput(imported),
    pack,
  } as const
  const patches = decide(dossier, command, { newId: randomUUID, at, by })
  if (!patches.ok) return patches
  const inverse = apply(dossier, patches.value)
  const content = { at, by, label: command.type, patches: patches.value, inverse }
  const { text } = encodeLine(nextLine(null, content), sha256)
  await withFile(disk, join(folder, HISTORY), 'create', async (history) => {
    await writeAll(history, Buffer.from(`${text}\n`), 0)
    await history.sync()
  })
  await disk.syncFolder(folder)
  return ok(dossier.info.id)
}
