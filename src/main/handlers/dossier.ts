import { currentDraft } from '../../core/dossier/index.ts'
import { ok } from '../../core/result.ts'
import { suggest } from '../../core/suggest/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import { tellLibrary } from './library.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type DossierHandlers = Pick<
  Handlers,
  'dossier.open' | 'dossier.close' | 'dossier.execute' | 'dossier.undo' | 'dossier.redo'
>

export function dossierHandlers(parts: Parts, open: OpenDossiers): DossierHandlers {
  return {
    'dossier.open': async (id) => {
      const opened = await open.show(id)
      if (!opened.ok) return opened
      const { value: file } = opened
      return ok({
        dossier: file.dossier,
        suggestions: suggest(currentDraft(file.dossier)),
        save: file.save,
        readOnly: file.readOnly,
        findings: file.findings,
        ...file.steps(open.me.id),
      })
    },
    'dossier.close': async (id) => {
      await open.hide(id)
      await tellLibrary(parts)
      return ok(undefined)
    },
    'dossier.execute': async ({ id, command, group }) => {
      const result = await open.use(id, (dossier, by) => dossier.execute(command, by, group))
      if (!open.isShown(id)) await tellLibrary(parts)
      return result
    },
    'dossier.undo': (id) => open.use(id, (dossier, by) => dossier.undo(by)),
    'dossier.redo': (id) => open.use(id, (dossier, by) => dossier.redo(by)),
  }
}
