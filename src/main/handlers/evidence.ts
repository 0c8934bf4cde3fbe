import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { FileInput } from '../../core/dossier/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Attached } from '../../ipc/index.ts'
import { harmlessName, type OpenDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { evidenceNamed, NO_FILE, readText } from './evidence-text.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import { stopped, type Tasks } from './tasks.ts'

type EvidenceHandlers = Pick<
  Handlers,
  | 'evidence.attach'
  | 'evidence.chooseAndAttach'
  | 'evidence.paste'
  | 'evidence.check'
  | 'evidence.page'
  | 'evidence.reveal'
>

/** A file that is to be evidence: what a person calls it, and how it is kept. */
interface Coming {
  readonly name: string
  keep(dossier: OpenDossier): Promise<Result<FileInput>>
}

export function evidenceHandlers(
  { system, readers }: Parts,
  open: OpenDossiers,
  tasks: Tasks,
): EvidenceHandlers {
  /**
   * Files that are attached at once are one step for undo. Stops at the first that fails, or that
   * was stopped while it was read: it is attached without its text, and those after it are not.
   */
  const attach = async (
    dossier: OpenDossier,
    sourceId: string,
    files: readonly Coming[],
  ): Promise<Result<Attached>> => {
    // Before anything is copied for nothing.
    if (dossier.dossier.sources[sourceId] === undefined) return NO_SOURCE
    const group = randomUUID()
    const sha256: string[] = []
    const unread: Attached['unread'][number][] = []
    for (const { name, keep } of files) {
      if (unread.at(-1)?.error.code === 'stopped') {
        return stopped(`“${name}” and what comes after it were not attached.`)
      }
      const kept = await keep(dossier)
      if (!kept.ok) return kept
      const text = await readText(dossier, kept.value, readers, tasks)
      const file = { ...kept.value, text: text.ok ? text.value : null }
      const command = { type: 'attachEvidence', sourceId, file } as const
      const done = await dossier.execute(command, open.me, group)
      if (!done.ok) return done
      sha256.push(file.sha256)
      if (!text.ok && !(text.error.code === 'noText' && goesWithoutText(file.type))) {
        unread.push({ name: file.name, error: text.error })
      }
    }
    return ok({ sha256, unread })
  }

  const attachPaths = (id: string, sourceId: string, paths: readonly string[]) => {
    const files = paths.map((path): Coming => {
      const name = harmlessName(basename(path))
      return {
        name,
        keep: (dossier) =>
          tasks.run(`Copying ${name}`, (signal, onProgress) =>
            dossier.files.keepEvidence(path, { signal, onProgress }),
          ),
      }
    })
    return open.use(id, (dossier) => attach(dossier, sourceId, files))
  }

  return {
    'evidence.attach': ({ id, sourceId, paths }) => attachPaths(id, sourceId, paths),
    'evidence.chooseAndAttach': async ({ id, sourceId }) =>
      attachPaths(id, sourceId, await system.chooseFiles('Attach evidence')),
    'evidence.paste': ({ id, sourceId, name, bytes }) =>
      open.use(id, (dossier) =>
        attach(dossier, sourceId, [
          { name: harmlessName(name), keep: (into) => into.files.keepPasted(name, bytes) },
        ]),
      ),
    'evidence.check': ({ id, sha256 }) =>
      open.use(id, async (dossier) => ok(await dossier.files.stateOf(sha256))),
    'evidence.page': ({ id, sha256 }) =>
      open.use(id, async (dossier) => {
        const file = evidenceNamed(dossier.dossier, sha256)
        const path = file && (await dossier.files.pathOf(sha256))
        return path ? readers.page({ path, type: file.type, name: file.name }) : NO_FILE
      }),
    'evidence.reveal': ({ id, sha256 }) =>
      open.use(id, async (dossier) => {
        const path = await dossier.files.pathOf(sha256)
        if (path === null) return NO_FILE
        system.reveal(path)
        return ok(undefined)
      }),
  }
}

/** Whether nobody would look for text in a file of that type. */
function goesWithoutText(type: string): boolean {
  return /^(?:image|audio|video)\//.test(type)
}

const NO_SOURCE = fail(
  'gone',
  'The source that the file was for is not in the dossier any more.',
  'Choose another source, or bring it back with undo.',
)
