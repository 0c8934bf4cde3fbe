import type { Command } from '../../core/dossier/index.ts'
import { ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { Learning } from './learning.ts'
import { tellLibrary } from './library.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type DossierHandlers = Pick<
  Handlers,
  'dossier.open' | 'dossier.close' | 'dossier.execute' | 'dossier.undo' | 'dossier.redo'
>

export function dossierHandlers(
  parts: Parts,
  open: OpenDossiers,
  learning: Learning,
): DossierHandlers {
  /** A claim that was made and a suggestion that was dismissed tell what is wanted here. */
  const learnFrom = (id: string, command: Command, created: readonly string[]) => {
    if (command.type !== 'addClaim' && command.type !== 'dismissSuggestion') return
    const about = open.suggesting.about(id, command.span)
    const [made] = created
    if (!about || made === undefined) return
    learning.choose(made, command.type === 'addClaim' ? about.how : 'dismissed', about.features)
  }
  return {
    'dossier.open': async (id) => {
      const opened = await open.show(id)
      if (!opened.ok) return opened
      const { value: file } = opened
      return ok({
        dossier: file.dossier,
        suggestions: open.suggestions(file),
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
      if (result.ok) learnFrom(id, command, result.value.created)
      if (!open.isShown(id)) await tellLibrary(parts)
      return result
    },
    'dossier.undo': (id) => open.use(id, (dossier, by) => dossier.undo(by)),
    'dossier.redo': (id) => open.use(id, (dossier, by) => dossier.redo(by)),
  }
}
