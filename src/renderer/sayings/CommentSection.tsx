import { useDossierStore } from '../state/context.ts'
import { Comments, type CommentsProps } from './Comments.tsx'
import { useCommentsOn } from './use-sayings.ts'

/** The comments on what a pane shows, as a section of it; nothing where there are none and none can be made. */
export function CommentSection(props: CommentsProps) {
  const { readOnly } = useDossierStore()
  const comments = useCommentsOn(props.on.id)
  if (readOnly && comments.length === 0) return null
  const open = comments.filter(({ resolved }) => resolved === null).length
  return (
    <div className="links">
      <h3 className="section-title">Comments{open > 0 && ` · ${open}`}</h3>
      <Comments {...props} />
    </div>
  )
}
