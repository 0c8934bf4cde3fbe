import type { Article } from '../../core/article/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Imported } from '../../importers/index.ts'
import type { Taken } from '../../ipc/index.ts'
import { acceptsDraft, importDraft, type NamedDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { type ComingFile, IncomingFiles } from '../incoming/incoming-files.ts'
import { pastedFile } from '../incoming/pasted-file.ts'
import type { Parts } from './index.ts'
import { tellLibrary } from './library.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type ImportHandlers = Pick<Handlers, Extract<keyof Handlers, `import.${string}`>>

/** In milliseconds. */
const TOLD_AFTER = 500

interface Importing {
  readonly handlers: ImportHandlers
  /** Has files imported that were named from outside, or tells the page why not. */
  openFiles(paths: readonly string[]): Promise<void>
  /** Puts aside whatever was to be imported. */
  clear(): Promise<void>
}

/** `takeHandOffs` opens those of some files that are hand-offs, and answers the others. */
export function importHandlers(
  parts: Parts,
  open: OpenDossiers,
  takeHandOffs: (paths: readonly string[]) => Promise<readonly string[]>,
): Importing {
  const { library, system, readers } = parts
  const files = new IncomingFiles({
    readers,
    tell: (list) => system.emit('incoming', list),
    known: async (sha256, into) => {
      const known = await library.contents.dossiersOf(sha256)
      return known.find(({ id }) => id === into?.id) ?? known[0] ?? null
    },
  })

  let soon: NodeJS.Timeout | undefined
  /** Where more are waiting, the library is told of several at once: listing it costs by its size. */
  const tellOfOneMore = async () => {
    clearTimeout(soon)
    if (files.list.length > 1) soon = setTimeout(() => void tellLibrary(parts), TOLD_AFTER)
    else await tellLibrary(parts)
  }

  /** The dossier that a file can be a new draft of, or null where it is to be one of its own. */
  const target = async (into: string | null): Promise<Result<NamedDossier | null>> => {
    if (library.readOnly) return { ok: false, error: library.readOnly }
    if (into === null) return ok(null)
    return open.use(into, async (dossier) => {
      const accepts = acceptsDraft(dossier, open.me)
      return accepts.ok ? ok({ id: into, title: dossier.dossier.info.title }) : accepts
    })
  }
  const noneWaits = (into: string | null): Result<void> => {
    const other = into === null ? undefined : files.for(into)
    return other ? waiting(other.name) : ok(undefined)
  }
  const add = async (coming: readonly Omit<ComingFile, 'into'>[], id: string | null) => {
    if (id !== null && coming.length > 1) return ONE_DRAFT
    const into = await target(id)
    if (!into.ok) return into
    // Nothing is awaited from here on: of two that come at once, one is first.
    const free = noneWaits(id)
    if (!free.ok) return free
    files.add(coming.map((file) => ({ ...file, into: into.value })))
    return ok(undefined)
  }
  const addPaths = async (given: readonly string[], into: string | null) => {
    const paths = await takeHandOffs(given)
    if (paths.length === 0) return ok(undefined)
    return add(
      paths.map((path) => ({ path })),
      into,
    )
  }

  return {
    openFiles: async (paths) => {
      const added = await addPaths(paths, null)
      if (!added.ok) system.emit('failed', added.error)
    },
    clear: async () => {
      await files.clear()
      clearTimeout(soon)
    },
    handlers: {
      'import.list': async () => ok(files.list),
      'import.add': ({ paths, into }) => addPaths(paths, into),
      'import.choose': async ({ into }) => {
        // Before anything is chosen for nothing.
        const accepts = await target(into)
        if (!accepts.ok) return accepts
        const free = noneWaits(into)
        if (!free.ok) return free
        const one = into !== null
        const title = one ? 'Import a new draft' : 'Import articles'
        const paths = await system.chooseFiles(title, { one, what: 'articles' })
        return paths.length === 0 ? ok(undefined) : addPaths(paths, into)
      },
      'import.paste': async ({ name, bytes, into }) => {
        const pasted = await pastedFile(name, bytes)
        if (!pasted.ok) return pasted
        const added = await add([pasted.value], into)
        if (!added.ok) await pasted.value.remove()
        return added
      },
      'import.again': async ({ id, choices }) => files.again(id, choices),
      'import.preview': async (id) => {
        const read = files.preview(id)
        if (!read.ok) return read
        const { article, notes } = read.value
        return ok({ text: article.text, blocks: article.blocks, notes })
      },
      'import.take': ({ id, about }) =>
        files.take(id, async (read, { path, into }): Promise<Result<Taken>> => {
          const imported = { ...read, article: corrected(read.article, about) }
          const taken =
            into === null
              ? await asDossier(parts, imported, path)
              : await open.use(into.id, async (dossier) => {
                  const arrived = await importDraft(dossier, imported, path, open.me)
                  return arrived.ok ? ok({ id: into.id, ...arrived.value }) : arrived
                })
          if (taken.ok) await tellOfOneMore()
          return taken
        }),
      'import.drop': async (ids) => {
        await files.drop(ids)
        return ok(undefined)
      },
    },
  }
}

async function asDossier(
  { library }: Parts,
  imported: Imported,
  path: string,
): Promise<Result<Taken>> {
  const created = await library.create(imported, path)
  return created.ok ? ok({ id: created.value, draftId: null }) : created
}

type About = Parameters<ImportHandlers['import.take']>[0]['about']

/** An article with what the person says about it; it is never left without a title. */
function corrected(article: Article, about: About): Article {
  const said = Object.entries(about).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value.trim()]],
  )
  const whole: Article = { ...article, ...Object.fromEntries(said) }
  return whole.title === '' ? { ...whole, title: article.title } : whole
}

const ONE_DRAFT = fail(
  'oneDraft',
  'One file at a time can be a new draft of a dossier.',
  'Choose one of them.',
)

function waiting(name: string): Result<never> {
  return fail(
    'waiting',
    `“${name}” is already there to be a new draft of this dossier.`,
    'Import it or put it aside first.',
  )
}
