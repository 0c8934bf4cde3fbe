import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../core/result.ts'
import type { OpenDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type EvidenceHandlers = Pick<
  Handlers,
  'evidence.attach' | 'evidence.chooseAndAttach' | 'evidence.reveal' | 'source.openWeb'
>

export function evidenceHandlers({ system }: Parts, open: OpenDossiers): EvidenceHandlers {
  /** Files that are attached at once are one step for undo. Stops at the first that fails. */
  const attach = async (
    dossier: OpenDossier,
    sourceId: string,
    paths: readonly string[],
  ): Promise<Result<void>> => {
    const group = randomUUID()
    for (const path of paths) {
      const kept = await dossier.keepEvidence(path)
      if (!kept.ok) return kept
      const command = { type: 'attachEvidence', sourceId, file: kept.value } as const
      const done = await dossier.execute(command, open.me, group)
      if (!done.ok) return done
    }
    return ok(undefined)
  }
  return {
    'evidence.attach': ({ id, sourceId, paths }) =>
      open.use(id, (dossier) => attach(dossier, sourceId, paths)),
    'evidence.chooseAndAttach': async ({ id, sourceId }) => {
      const paths = await system.chooseFiles('Attach evidence')
      return open.use(id, (dossier) => attach(dossier, sourceId, paths))
    },
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
    'evidence.reveal': ({ id, sha256 }) =>
      open.use(id, async (dossier) => {
        const path = await dossier.pathOf(sha256)
        if (path === null) {
          return fail(
            'missing',
            'The kept file is not in the dossier’s folder any more.',
            'Restore it from a backup, or attach it again.',
          )
        }
        system.reveal(path)
        return ok(undefined)
      }),
  }
}
