import { ok, type Result } from '../../core/result.ts'
import type { ImportedDraft } from '../../ipc/index.ts'
import { importDraft } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type DraftHandlers = Pick<Handlers, 'draft.import' | 'draft.chooseAndImport' | 'draft.asItStood'>

export function draftHandlers({ system, readers }: Parts, open: OpenDossiers): DraftHandlers {
  const importInto = (id: string, path: string): Promise<Result<ImportedDraft>> =>
    open.use(id, async (dossier) => {
      const read = await readers.article(path)
      return read.ok ? importDraft(dossier, read.value, path, open.me) : read
    })
  return {
    'draft.import': ({ id, path }) => importInto(id, path),
    'draft.chooseAndImport': async (id) => {
      const [path] = await system.chooseFiles('Import a new draft', { one: true })
      return path === undefined ? ok(null) : importInto(id, path)
    },
    'draft.asItStood': ({ id, draftId }) => open.use(id, (dossier) => dossier.asItStood(draftId)),
  }
}
