import { Check, Pencil, RotateCcw, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Comment } from '../../core/dossier/index.ts'
import { Signed } from '../claim/Signed.tsx'
import { IconButton } from '../parts/Button.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { useMe } from '../state/use-me.ts'
import { CommentForm } from './CommentForm.tsx'
import { OPENS } from './SayForm.tsx'
import { useSayingForm } from './use-saying-form.ts'

/** What somebody said, and what can be done with it: its author can change it, everybody resolve it. */
export function CommentEntry({ comment }: { readonly comment: Comment }) {
  const { id, text, made, resolved } = comment
  const store = useDossierStore()
  const { notices } = useStores()
  const me = useMe()
  const form = useSayingForm('editComment', id)
  const ref = useRef<HTMLLIElement>(null)
  const sought = useStore(store.saying, ({ sought }) => (sought?.commentId === id ? sought : null))
  useEffect(() => {
    if (sought === null || ref.current === null) return
    ref.current.scrollIntoView({ block: 'nearest' })
    ref.current.focus({ preventScroll: true })
    store.saying.found()
  }, [sought, store])

  const undo = { label: 'Undo', run: () => void store.undo() }
  const resolve = () =>
    store.execute({ type: 'resolveComment', commentId: id, resolved: resolved === null })
  const remove = async () => {
    if ((await store.execute({ type: 'removeComment', commentId: id })) === null) return
    notices.show('Comment removed.', [undo])
  }
  if (form.isOpen) {
    return (
      <li className="say-place">
        <CommentForm
          kind="editComment"
          id={id}
          label="Change the comment"
          send="Save"
          text={text}
          onSend={async (text) =>
            (await store.execute({ type: 'editComment', commentId: id, text })) !== null
          }
        />
      </li>
    )
  }
  const isOwn = made.by.id === me?.id
  return (
    <li
      ref={ref}
      className="said-entry"
      tabIndex={-1}
      data-resolved={resolved !== null || undefined}
    >
      <p className="said-words" dir="auto">
        {text}
      </p>
      <div className="said-foot">
        <Signed {...made} />
        {!store.readOnly && (
          <span className="said-deeds">
            <IconButton
              label={resolved ? 'Open this comment again' : 'Resolve this comment'}
              onPress={() => void resolve()}
            >
              {resolved ? (
                <RotateCcw size={13} aria-hidden="true" />
              ) : (
                <Check size={13} aria-hidden="true" />
              )}
            </IconButton>
            {isOwn && (
              <>
                <span {...{ [OPENS]: form.about }}>
                  <IconButton label="Change this comment" onPress={form.open}>
                    <Pencil size={13} aria-hidden="true" />
                  </IconButton>
                </span>
                <IconButton label="Remove this comment" onPress={() => void remove()}>
                  <X size={13} aria-hidden="true" />
                </IconButton>
              </>
            )}
          </span>
        )}
      </div>
      {resolved && (
        <p className="signed">
          Resolved by <bdi>{resolved.by.name}</bdi>
        </p>
      )}
    </li>
  )
}
