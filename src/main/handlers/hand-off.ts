import { basename } from 'node:path'
import { type Failure, fail, ok, type Result } from '../../core/result.ts'
import { harmlessName, isHandOffFile } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { WaitingHandOffs } from '../incoming/waiting-hand-offs.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import { tellLibrary } from './library.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import { stopped, type Tasks } from './tasks.ts'

type HandOffHandlers = Pick<Handlers, Extract<keyof Handlers, `handOff.${string}`>>

export interface HandingOff {
  readonly handlers: HandOffHandlers
  /**
   * Opens those of the files that are hand-offs, and answers the others, which are left alone. The
   * page is told what comes of it.
   */
  take(paths: readonly string[]): Promise<readonly string[]>
  /** Puts aside whatever waits to be merged, and what is being opened as soon as that ends. */
  clear(): Promise<void>
}

export function handOffHandlers(parts: Parts, open: OpenDossiers, tasks: Tasks): HandingOff {
  const { library, system, program } = parts
  const waiting = new WaitingHandOffs((list) => system.emit('handOffs', list))
  /** Only what was written in this session may be shown from the page. */
  let last: string | null = null
  const opening = new Set<Promise<unknown>>()
  let isClearing = false

  const openOne = async (path: string): Promise<Result<void>> => {
    const file = harmlessName(basename(path))
    const opened = await tasks.run(`Opening ${file}`, async (signal, onProgress) => {
      const opened = await library.openHandOff(path, { signal, onProgress })
      return !opened.ok && opened.error.code === 'stopped'
        ? stopped(`“${file}” was not opened.`)
        : opened
    })
    if (!opened.ok) return naming(file, opened.error)
    const { id } = opened.value
    // What was opened to be compared is closed again, where the page does not look at it.
    return open.use(id, async (dossier) => {
      const { title } = dossier.dossier.info
      if (opened.value.kind === 'merge') {
        waiting.add({ file, dossier: { id, title } }, opened.value.handOff)
        return ok(undefined)
      }
      const { entries } = await dossier.history(null, 1, [])
      const { by, at } = entries[0] ?? dossier.dossier.info.made
      await tellLibrary(parts)
      system.emit('handedOff', { id, title, file, by, at })
      return ok(undefined)
    })
  }
  /** One after the other: two files may be of one dossier. */
  const openEach = async (paths: readonly string[]): Promise<Result<void>> => {
    if (library.readOnly) return { ok: false, error: library.readOnly }
    const failures: Failure[] = []
    for (const path of paths) {
      if (isClearing) break
      const opened = await openOne(path)
      if (!opened.ok) failures.push(opened.error)
    }
    const [first, ...more] = failures
    if (first === undefined) return ok(undefined)
    const reason = [first, ...more].map(({ reason }) => reason).join(' ')
    return fail(first.code, reason, failures.at(-1)?.next ?? first.next)
  }

  const openAll = (paths: readonly string[]): Promise<Result<void>> => {
    const work = openEach(paths).finally(() => opening.delete(work))
    opening.add(work)
    return work
  }

  return {
    take: async (paths) => {
      const handOffs: string[] = []
      const others: string[] = []
      for (const path of paths) ((await isHandOffFile(path)) ? handOffs : others).push(path)
      if (handOffs.length > 0) {
        void openAll(handOffs).then((opened) => {
          if (!opened.ok) system.emit('failed', opened.error)
        })
      }
      return others
    },
    clear: async () => {
      isClearing = true
      await Promise.allSettled(opening)
      await waiting.clear()
      isClearing = false
    },
    handlers: {
      'handOff.write': (id) =>
        open.use(id, async ({ dossier: { info } }) => {
          const name = `${fileNameOf(info.title)} – ${today()}.tickmark`
          const path = await system.choosePlace(name)
          if (path === null) return ok(null)
          const label = `Writing ${harmlessName(basename(path))}`
          const made = await tasks.run(label, async (signal, onProgress) => {
            const made = await library.handOff(id, path, { signal, onProgress, program })
            return !made.ok && made.error.code === 'stopped'
              ? stopped('The hand-off file was not written.')
              : made
          })
          if (!made.ok) return made
          last = made.value.path
          return ok({ path: last })
        }),
      'handOff.reveal': async () => {
        if (last === null) return NOT_WRITTEN
        system.reveal(last)
        return ok(undefined)
      },
      'handOff.list': async () => ok(waiting.list),
      'handOff.open': openAll,
      'handOff.choose': async () => {
        if (library.readOnly) return { ok: false, error: library.readOnly }
        const how = { one: false, what: 'handOffs' } as const
        return openAll(await system.chooseFiles('Open a hand-off', how))
      },
      'handOff.look': async (id) => {
        const dossier = waiting.dossierOf(id)
        return dossier.ok ? open.use(dossier.value, () => waiting.look(id)) : dossier
      },
      'handOff.merge': async ({ id, choices }) => {
        const dossier = waiting.dossierOf(id)
        if (!dossier.ok) return dossier
        const merged = await open.use(dossier.value, () => waiting.merge(id, choices, open.me))
        if (merged.ok) await tellLibrary(parts)
        return merged
      },
      'handOff.drop': async (id) => {
        await waiting.drop(id)
        return ok(undefined)
      },
    },
  }
}

/** The day here, as it stands in the names of files. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A failure that does not say so itself says of which file it is told. */
function naming(file: string, { code, reason, next }: Failure): Result<never> {
  return fail(code, reason.includes(file) ? reason : `“${file}”: ${reason}`, next)
}

const NOT_WRITTEN = fail(
  'noHandOff',
  'No hand-off was written since Tickmark was started.',
  'Write one first.',
)
