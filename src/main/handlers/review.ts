import { fail, ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type ReviewHandlers = Pick<Handlers, 'review.read' | 'review.look'>

export function reviewHandlers({ library }: Parts, open: OpenDossiers): ReviewHandlers {
  return {
    'review.read': (id) =>
      open.use(id, async (dossier) => {
        const { id: me } = open.me
        const looks = library.looks.of(me, id)
        // From the first look on it is known since when: a person's later steps make nothing seen.
        const isFirst = library.readOnly === null && !(looks && dossier.review.hasLine(looks.all))
        if (isFirst) await library.looks.lookAtAll(me, id, dossier.review.lastLineOf(me))
        return ok(await dossier.review.news(me, library.looks.of(me, id)))
      }),
    'review.look': ({ id, claimIds, head }) =>
      open.use(id, async (dossier) => {
        if (!dossier.review.hasLine(head)) return notThere
        const { id: me } = open.me
        if (claimIds === null) return library.looks.lookAtAll(me, id, head)
        return library.looks.lookAt(me, id, claimIds, head, {
          since: dossier.review.lastLineOf(me),
          isThere: (claimId) => Object.hasOwn(dossier.dossier.claims, claimId),
        })
      }),
  }
}

const notThere = fail(
  'gone',
  'The history does not have what was looked at.',
  'Look at the dossier again.',
)
