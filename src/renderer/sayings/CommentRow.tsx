import type { Comment } from '../../core/dossier/index.ts'
import { momentWords } from '../parts/dates.ts'

export interface CommentRowProps {
  readonly comment: Comment
  /** Goes to its words; null where the desk does not show what it is on. */
  readonly onJump: (() => void) | null
}

/** A comment in the list of all: what is said, by whom and when. */
export function CommentRow({ comment: { text, made, resolved }, onJump }: CommentRowProps) {
  return (
    <li>
      <button
        type="button"
        className="row row-plain comment-row"
        disabled={onJump === null}
        onClick={() => onJump?.()}
      >
        <span className="row-text" dir="auto">
          {text}
        </span>
        <span className="row-facts">
          <span>
            <bdi>{made.by.name}</bdi>
          </span>
          <span>{momentWords(made.at)}</span>
          {resolved && <span>resolved</span>}
        </span>
      </button>
    </li>
  )
}
