import type { SavedReport } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'

export interface SavedFilesProps {
  /** Null where nothing was tried yet. */
  readonly saved: SavedReport | null
  /** Opens one of the files, by its place among them. */
  readonly onOpen: (index: number) => void
  readonly onReveal: () => void
  readonly onReplace: () => void
  readonly onElsewhere: () => void
}

/** What was written, and what was not and why. */
export function SavedFiles({ saved, onOpen, onReveal, onReplace, onElsewhere }: SavedFilesProps) {
  const { folder = '', files = [], failures = [], taken = [] } = saved ?? {}
  const [first, ...others] = files
  return (
    <>
      <div className="saved-files" role="status">
        {taken.length > 0 && (
          <p>
            {folder} has {taken.length === 1 ? `“${taken[0]}”` : `${taken.length} of these files`}{' '}
            already. Nothing was written.
          </p>
        )}
        {first && (
          <p>
            {others.length === 0
              ? `Report written to ${first.path}`
              : `Report written to ${folder}: ${files.length} files`}
          </p>
        )}
        {failures.map(({ kind, error }) => (
          <p key={kind + error.reason} className="saved-failure">
            {error.reason} {error.next}
          </p>
        ))}
      </div>
      {taken.length > 0 && (
        <div className="button-row">
          <Button onPress={onReplace}>{taken.length === 1 ? 'Replace it' : 'Replace them'}</Button>
          <Button onPress={onElsewhere}>Choose another folder…</Button>
        </div>
      )}
      {first && (
        <div className="button-row saved-deeds">
          {others.length === 0 ? (
            <Button onPress={() => onOpen(0)}>Open</Button>
          ) : (
            <>
              <span aria-hidden="true">Open</span>
              {files.map(({ name }, index) => (
                <Button key={name} onPress={() => onOpen(index)}>
                  <span>
                    <span className="heard">Open </span>
                    {endOf(name)}
                  </span>
                </Button>
              ))}
            </>
          )}
          <Button onPress={onReveal}>Show in folder</Button>
        </div>
      )}
    </>
  )
}

/** What tells the files of one report apart. */
function endOf(name: string): string {
  return name.slice(name.lastIndexOf(' – report') + ' – report'.length).replace(/^ – /, '')
}
