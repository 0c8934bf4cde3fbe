import type { ImportedAnnotations } from '../../ipc/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { Button } from '../parts/Button.tsx'
import { importedWords, whyWords } from './annotation-words.ts'
import './annotations.css'

export interface AnnotationsSheetProps {
  readonly imported: ImportedAnnotations
  readonly onClose: () => void
}

/** More are not listed. */
const LISTED = 200

/** The annotations of a file that have no place in the article, and why. */
export function AnnotationsSheet({ imported, onClose }: AnnotationsSheetProps) {
  const { unplaced, elsewhere } = imported
  const more = unplaced.length - LISTED
  return (
    <Sheet title="Annotations not placed" place="middle" className="unplaced" onClose={onClose}>
      <p>{importedWords(imported)}</p>
      <ul className="unplaced-list" aria-label="Not placed">
        {unplaced.slice(0, LISTED).map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and ids may be missing
          <li key={index}>
            {each.quote !== '' && (
              <blockquote className="unplaced-words" dir="auto">
                {each.quote}
              </blockquote>
            )}
            {each.text !== '' && <p dir="auto">{each.text}</p>}
            <p className="unplaced-why">
              {each.author !== '' && <bdi>{each.author}: </bdi>}
              {whyWords(each)}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="unplaced-why">
          And {more.toLocaleString('en')} more; “tickmark annotate” lists them all.
        </p>
      )}
      {elsewhere.length > 0 && (
        <ul className="unplaced-list" aria-label="Not in the file">
          {elsewhere.map((page) => (
            <li key={page} className="unplaced-why">
              {page}
            </li>
          ))}
        </ul>
      )}
      <div className="button-row">
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </Sheet>
  )
}
