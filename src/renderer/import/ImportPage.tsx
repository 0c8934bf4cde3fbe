import type { RefObject } from 'react'
import type { ImportPreview, Incoming } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import type { About } from '../state/incoming-store.ts'
import { ImportPaper } from './ImportPaper.tsx'
import { ReadingLine } from './ReadingLine.tsx'

export interface ImportPageProps {
  readonly pageRef: RefObject<HTMLElement | null>
  readonly file: Incoming | null
  /** What the person says of it instead of what it says itself. */
  readonly said: Partial<About>
  readonly preview: ImportPreview | null
  readonly onAgain: (choices: Incoming['choices']) => void
  readonly onPutAside: () => void
}

/** The article as it will be; or that it is being read, or why it could not be. */
export function ImportPage(props: ImportPageProps) {
  const { pageRef, file, said, preview, onAgain, onPutAside } = props
  return (
    <section
      ref={pageRef}
      className="import-page page-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
      tabIndex={0}
      aria-label={file === null ? 'Article' : `Article in ${file.name}`}
      aria-busy={file?.isReading ?? false}
    >
      {file?.isReading && (
        <ReadingLine
          key={file.id}
          name={file.name}
          onCancel={() => (file.read === null ? onPutAside() : onAgain(choicesBefore(file)))}
        />
      )}
      {file?.error && !file.isReading && (
        <div className="import-failed" role="alert">
          <h2>
            <bdi>{file.name}</bdi>
          </h2>
          <p>{file.error.reason}</p>
          <p>{file.error.next}</p>
          {file.read === null ? (
            <div className="button-row">
              <Button onPress={() => onAgain(file.choices)}>Try again</Button>
              <Button onPress={onPutAside}>Put aside</Button>
            </div>
          ) : (
            <p>Below it is as it was read before.</p>
          )}
        </div>
      )}
      {file?.read && preview && <ImportPaper read={file.read} said={said} preview={preview} />}
    </section>
  )
}

/** How the file was read that is shown, where it is asked for in another way. */
function choicesBefore({ read }: Incoming): Incoming['choices'] {
  const chosen = (read?.offers ?? []).filter(({ because }) => because === 'chosen')
  return Object.fromEntries(chosen.map(({ choice, value }) => [choice, value]))
}
