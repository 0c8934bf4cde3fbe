import { useRef, useState } from 'react'
import type { EvidenceCheck as CoreCheck } from '../../core/report/index.ts'
import type { EvidenceCheck } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { useStore } from '../state/observable.ts'
import type { TaskStore } from '../state/task-store.ts'

export interface EvidenceChecking {
  /** What verifying found; null where it was not done since sources or links were changed. */
  readonly check: EvidenceCheck | null
  readonly isVerifying: boolean
  /** Why the last try came to nothing, or empty. */
  readonly failure: string
  readonly onVerify: () => void
  readonly onSkip: () => void
}

/** Verifying the evidence for a report. It may be skipped. */
export function useEvidenceCheck(store: DossierStore, tasks: TaskStore): EvidenceChecking {
  const sources = useStore(store, () => store.versionOf('sources'))
  const links = useStore(store, () => store.versionOf('links'))
  const version = `${sources} ${links}`
  const [found, setFound] = useState<{ version: string; check: EvidenceCheck } | null>(null)
  const [isVerifying, setVerifying] = useState(false)
  const [failure, setFailure] = useState('')
  const round = useRef(0)
  return {
    check: found?.version === version ? found.check : null,
    isVerifying,
    failure,
    onVerify: async () => {
      const own = ++round.current
      setVerifying(true)
      setFailure('')
      await store.answered()
      const result = await bridge.request('evidence.verify', store.id)
      if (own !== round.current) return
      setVerifying(false)
      if (result.ok) setFound({ version, check: result.value })
      else if (result.error.code !== 'stopped') {
        setFailure(`${result.error.reason} ${result.error.next}`)
      }
    },
    onSkip: () => {
      round.current++
      setVerifying(false)
      const task = tasks.tasks.find(({ label }) => label === 'Verifying the evidence')
      if (task) void bridge.request('task.cancel', task.id)
    },
  }
}

/** What a report takes of a check. */
export function ofCheck({ files, passages, failures }: EvidenceCheck): CoreCheck {
  return {
    files,
    passages,
    failures: failures.map(({ linkId, sha256 }) => ({
      ...(linkId === null ? {} : { linkId }),
      ...(sha256 === null ? {} : { sha256 }),
    })),
  }
}
