import { useEffect, useState } from 'react'
import { findingInWords } from '../../core/finding.ts'
import type { BackupSummary } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { momentWords } from '../parts/dates.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'

export interface BackupsProps {
  readonly id: string
  readonly onClose: () => void
}

/** A dossier's backups, each of which can be made the present state. */
export function Backups({ id, onClose }: BackupsProps) {
  const { notices } = useStores()
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null)
  useEffect(() => {
    void bridge.request('backup.list', id).then((result) => {
      if (result.ok) setBackups(result.value)
      else notices.fail(result.error)
    })
  }, [id, notices])
  const restore = async (backup: string) => {
    const restored = await bridge.request('backup.restore', { id, backup })
    if (!restored.ok) return notices.fail(restored.error)
    onClose()
    const told = restored.value.map(findingInWords).join(' ')
    notices.show(
      `The dossier is as it was in the backup. What was there before was put aside. ${told}`,
    )
  }
  if (backups === null) return null
  return (
    <section className="backups" aria-label="Backups">
      <div className="backups-head">
        <h2 className="section-title">Backups</h2>
        <Button look="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
      {backups.length === 0 && (
        <p className="empty-line">
          None yet. One is made after each session that changed something.
        </p>
      )}
      <ul>
        {backups.map((backup) => (
          <li key={backup.id} className="backup">
            <time dateTime={backup.at}>{momentWords(backup.at)}</time>
            <span className="dossier-facts">
              {backup.claims} {backup.claims === 1 ? 'claim' : 'claims'} · step {backup.seq}
            </span>
            <Button onPress={() => void restore(backup.id)}>Restore</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
