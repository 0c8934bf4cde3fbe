import type { Comment } from '../../core/dossier/index.ts'
import { Folded } from '../claim/Folded.tsx'
import { Button } from '../parts/Button.tsx'
import { useDossierStore } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { CommentEntry } from './CommentEntry.tsx'
import { CommentForm } from './CommentForm.tsx'
import type { Spoken } from './sayings.ts'
import { useSayingForm } from './use-saying-form.ts'
import { useCommentsOn } from './use-sayings.ts'

export interface ThreadProps {
  readonly on: Spoken
  /** What a comment on it is called where one is written, such as “Answer the flag”. */
  readonly label: string
}

/** The comments on one thing, oldest first; those that are resolved fold into a line. */
export function Thread({ on, label }: ThreadProps) {
  const store = useDossierStore()
  const comments = useCommentsOn(on.id)
  const form = useSayingForm('comment', on.id)
  const open = comments.filter(({ resolved }) => resolved === null)
  const done = comments.filter(({ resolved }) => resolved !== null)
  const isSought = useStore(store.saying, ({ sought }) =>
    done.some(({ id }) => id === sought?.commentId),
  )
  const send = async (text: string) =>
    (await store.execute({ type: 'addComment', on, text })) !== null
  return (
    <>
      {done.length > 0 && (
        <Folded title={`${done.length} resolved`} unfolds={isSought}>
          <Entries comments={done} />
        </Folded>
      )}
      {open.length > 0 && <Entries comments={open} />}
      {open.length > 1 && !store.readOnly && <ResolveAll comments={open} />}
      {form.isOpen && (
        <CommentForm kind="comment" id={on.id} label={label} send="Send" text="" onSend={send} />
      )}
    </>
  )
}

function Entries({ comments }: { readonly comments: readonly Comment[] }) {
  return (
    <ul className="said" aria-label="Comments">
      {comments.map((comment) => (
        <CommentEntry key={comment.id} comment={comment} />
      ))}
    </ul>
  )
}

/** Resolves a thread in one step. */
function ResolveAll({ comments }: { readonly comments: readonly Comment[] }) {
  const store = useDossierStore()
  const resolve = async () => {
    const group = crypto.randomUUID()
    await Promise.all(
      comments.map(({ id }) =>
        store.execute({ type: 'resolveComment', commentId: id, resolved: true }, group),
      ),
    )
  }
  return (
    <Button look="quiet" className="say-quiet" onPress={() => void resolve()}>
      Resolve all {comments.length}
    </Button>
  )
}
