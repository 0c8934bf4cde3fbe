import type { Finding } from '../../core/finding.ts'
import { Button } from '../parts/Button.tsx'
import { FindingList } from './FindingList.tsx'

export interface DamageScreenProps {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly onGoOn: () => void
  readonly onShowFolder: () => void
  readonly onShowLibrary: () => void
}

/** Stands before a dossier whose files were not as they were left, until the person goes on. */
export function DamageScreen({
  title,
  findings,
  onGoOn,
  onShowFolder,
  onShowLibrary,
}: DamageScreenProps) {
  return (
    <main className="library">
      <header className="library-header">
        <h1>{title}</h1>
      </header>
      <p>
        This dossier’s files were not as Tickmark left them. Nothing was overwritten. Here is what
        was found, and what was done about it.
      </p>
      <FindingList findings={findings} />
      <div className="button-row">
        <Button look="primary" onPress={onGoOn}>
          Go on to the dossier
        </Button>
        <Button onPress={onShowFolder}>Show in folder</Button>
        <Button onPress={onShowLibrary}>Back to the library</Button>
      </div>
    </main>
  )
}
