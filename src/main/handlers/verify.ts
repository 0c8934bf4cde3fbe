import { ok } from '../../core/result.ts'
import type { EvidenceFailure } from '../../ipc/index.ts'
import { type Problem, verifyEvidence } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import type { Tasks } from './tasks.ts'

type VerifyHandlers = Pick<Handlers, 'evidence.verify'>

export function verifyHandlers(
  { verify }: Pick<Parts, 'verify'>,
  open: OpenDossiers,
  tasks: Tasks,
): VerifyHandlers {
  return {
    'evidence.verify': (id) =>
      open.use(id, (dossier) =>
        tasks.run('Verifying the evidence', async (signal, onProgress) => {
          const verified = await verifyEvidence(dossier, { signal, onProgress }, verify)
          if (!verified.ok) return verified
          return ok({ ...verified.value, failures: verified.value.failures.map(failureOf) })
        }),
      ),
  }
}

function failureOf({ what, sha256, linkId }: Problem): EvidenceFailure {
  return { what: `${what}.`, sha256: sha256 ?? null, linkId: linkId ?? null }
}
