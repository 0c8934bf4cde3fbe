import { ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type HistoryHandlers = Pick<Handlers, 'history.read' | 'history.stateAt' | 'history.restore'>

/** How many entries a page of the history has. */
const PAGE = 50

export function historyHandlers(open: OpenDossiers): HistoryHandlers {
  return {
    'history.read': ({ id, from, about }) =>
      open.use(id, async (dossier) => ok(await dossier.history(from, PAGE, about))),
    'history.stateAt': ({ id, hash }) => open.use(id, (dossier) => dossier.stateAt(hash)),
    'history.restore': ({ id, hash }) =>
      open.use(id, (dossier) => dossier.restoreState(hash, open.me)),
  }
}
