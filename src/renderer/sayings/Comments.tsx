import { MessageSquarePlus } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../parts/Button.tsx'
import { useDossierStore } from '../state/context.ts'
import { OPENS } from './SayForm.tsx'
import type { Spoken } from './sayings.ts'
import { Thread } from './Thread.tsx'
import { useFocusKeptIn } from './use-focus-kept-in.ts'
import { useSayingForm } from './use-saying-form.ts'
import { useCommentsOn } from './use-sayings.ts'
import './said.css'

export interface CommentsProps {
  readonly on: Spoken
  /** What it is, as “Comment on …” says it: “this source”. */
  readonly thing: string
}

/** The comments on a source, a link, a note or a query, and a way to make one. */
export function Comments({ on, thing }: CommentsProps) {
  const { readOnly } = useDossierStore()
  const count = useCommentsOn(on.id).length
  const form = useSayingForm('comment', on.id)
  const ref = useRef<HTMLDivElement>(null)
  useFocusKeptIn(ref)
  if (readOnly && count === 0) return null
  return (
    <div className="comments" ref={ref}>
      <Thread on={on} label={`Comment on ${thing}`} />
      {!readOnly && !form.isOpen && (
        <span {...{ [OPENS]: form.about }}>
          <Button look="quiet" className="say-quiet" onPress={form.open}>
            <MessageSquarePlus size={13} aria-hidden="true" />
            {form.unsent === undefined ? 'Comment' : 'Go on with the comment'}
            <span className="heard"> on {thing}</span>
          </Button>
        </span>
      )}
    </div>
  )
}
