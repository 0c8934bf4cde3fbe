import { fail, ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import type { Tasks } from './tasks.ts'

type SourceHandlers = Pick<Handlers, 'source.find' | 'source.reuse' | 'source.openWeb'>

export function sourceHandlers(
  { library, system }: Pick<Parts, 'library' | 'system'>,
  open: OpenDossiers,
  tasks: Tasks,
): SourceHandlers {
  return {
    'source.find': async ({ id, like }) => ok(await library.contents.findSources(id, like)),
    'source.reuse': ({ id, from }) =>
      open.use(id, (dossier) =>
        tasks.run('Copying the source’s evidence', (signal, onProgress) =>
          library.reuseSource(from, dossier, open.me, { signal, onProgress }),
        ),
      ),
    'source.openWeb': ({ id, sourceId }) =>
      open.use(id, async ({ dossier }) => {
        // The page names the source, not the address: it cannot send words out in a URL of its own.
        const url = dossier.sources[sourceId]?.csl.URL ?? ''
        if (!/^https?:\/\//i.test(url)) {
          return fail('web', `“${url}” is not a web address.`, 'Correct it in the source.')
        }
        await system.openWeb(url)
        return ok(undefined)
      }),
  }
}
