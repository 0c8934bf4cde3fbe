import { useState } from 'react'
import type { Failure } from '../../core/result.ts'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { Backups } from './Backups.tsx'

export interface BrokenDossierProps {
  readonly id: string
  readonly error: Failure
  readonly isReadOnly: boolean
}

/** A dossier that could not be opened: why, and the ways out. The others are not held up by it. */
export function BrokenDossier({ id, error, isReadOnly }: BrokenDossierProps) {
  const { notices } = useStores()
  const [showsBackups, setShowsBackups] = useState(false)
  return (
    <section className="library-broken" aria-label={`Dossier ${id}`}>
      <p>
        <strong>A dossier could not be opened.</strong> {error.reason} {error.next}
      </p>
      <p className="dossier-facts">{id}</p>
      <div className="button-row">
        <Button isDisabled={isReadOnly} onPress={() => setShowsBackups(true)}>
          Restore from backup…
        </Button>
        <Button onPress={async () => notices.report(await bridge.request('library.reveal', id))}>
          Show in folder
        </Button>
      </div>
      {showsBackups && <Backups id={id} onClose={() => setShowsBackups(false)} />}
    </section>
  )
}
