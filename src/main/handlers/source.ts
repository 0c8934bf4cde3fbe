import { ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import type { Tasks } from './tasks.ts'

type SourceHandlers = Pick<Handlers, 'source.find' | 'source.reuse'>

export function sourceHandlers(
  { library }: Pick<Parts, 'library'>,
  open: OpenDossiers,
  tasks: Tasks,
): SourceHandlers {
  return {
    'source.find': async ({ id, like }) => ok(await library.findSources(id, like)),
    'source.reuse': ({ id, from }) =>
      open.use(id, (dossier) =>
        tasks.run('Copying the source’s evidence', (signal, onProgress) =>
          library.reuseSource(from, dossier, open.me, { signal, onProgress }),
        ),
      ),
  }
}
