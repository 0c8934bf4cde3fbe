import type { Handlers } from '../answer.ts'
import type { OpenDossiers } from './open-dossiers.ts'

export function draftHandlers(open: OpenDossiers): Pick<Handlers, 'draft.asItStood'> {
  return {
    'draft.asItStood': ({ id, draftId }) => open.use(id, (dossier) => dossier.asItStood(draftId)),
  }
}
