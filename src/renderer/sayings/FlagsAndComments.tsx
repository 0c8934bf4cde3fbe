import { useRef } from 'react'
import type { Flag } from '../../core/dossier/index.ts'
import { AddedSection } from '../claim/AddedSection.tsx'
import { Folded } from '../claim/Folded.tsx'
import { Button } from '../parts/Button.tsx'
import { useDossierStore, useRecord } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { FlagCard } from './FlagCard.tsx'
import { FlagForm } from './FlagForm.tsx'
import { NO_FLAG } from './flag-words.ts'
import { OPENS } from './SayForm.tsx'
import { flagsOn } from './sayings.ts'
import { Thread } from './Thread.tsx'
import { useFlagging } from './use-flagging.ts'
import { useFocusKeptIn } from './use-focus-kept-in.ts'
import { useKeyOf } from './use-key-of.ts'
import { useSayingForm } from './use-saying-form.ts'
import { useCommentsByThing } from './use-sayings.ts'
import './said.css'

/** What is said of a claim besides its verdict: the flags, each with its thread, and the comments. */
export function FlagsAndComments({ claimId }: { readonly claimId: string }) {
  const flags = useRecord('flags')
  const comments = useCommentsByThing()
  const { readOnly, saying } = useDossierStore()
  const { open, done } = flagsOn(claimId, flags, comments)
  const flagging = useSayingForm('flag', claimId)
  const commenting = useSayingForm('comment', claimId)
  const raise = useFlagging()
  const flagKey = useKeyOf('raiseFlag')
  const commentKey = useKeyOf('comment')
  const ref = useRef<HTMLDivElement>(null)
  useFocusKeptIn(ref)
  const isSought = useStore(saying, ({ sought }) =>
    done.some(({ id }) => comments.get(id)?.some((comment) => comment.id === sought?.commentId)),
  )
  const own = comments.get(claimId) ?? []
  const count = open.length + own.filter(({ resolved }) => resolved === null).length
  const isSaid = open.length + done.length + own.length > 0
  if (readOnly && !isSaid) return null
  return (
    <AddedSection
      title={`Flags and comments${count === 0 ? '' : ` · ${count}`}`}
      isEmpty={!isSaid && !flagging.isOpen && !commenting.isOpen}
      ref={ref}
    >
      {done.length > 0 && (
        <Folded
          title={`${done.length} ${done.length === 1 ? 'flag' : 'flags'} resolved`}
          unfolds={isSought}
        >
          <Cards flags={done} />
        </Folded>
      )}
      {open.length > 0 && <Cards flags={open} />}
      <Thread on={{ record: 'claims', id: claimId }} label="Comment on the claim" />
      {flagging.isOpen && (
        <FlagForm
          kind="flag"
          id={claimId}
          label="Flag the claim for the editor"
          send="Flag"
          words={NO_FLAG}
          onSend={(words) => raise([claimId], words)}
        />
      )}
      {!readOnly && (
        <div className="button-row">
          {!flagging.isOpen && (
            <span {...{ [OPENS]: flagging.about }}>
              <Button {...flagKey} onPress={flagging.open}>
                {flagging.unsent === undefined ? 'Flag the claim' : 'Go on with the flag'}
              </Button>
            </span>
          )}
          {!commenting.isOpen && (
            <span {...{ [OPENS]: commenting.about }}>
              <Button {...commentKey} onPress={commenting.open}>
                {commenting.unsent === undefined ? 'Comment' : 'Go on with the comment'}
              </Button>
            </span>
          )}
        </div>
      )}
    </AddedSection>
  )
}

function Cards({ flags }: { readonly flags: readonly Flag[] }) {
  return (
    <ul className="cards" aria-label="Flags">
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} />
      ))}
    </ul>
  )
}
