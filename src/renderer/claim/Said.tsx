import type { Comment, Flag } from '../../core/dossier/index.ts'
import { useDossierStore, useRecord } from '../state/context.ts'
import { Folded } from './Folded.tsx'
import { Signed } from './Signed.tsx'
import { flagReasons, flagResolutions, sayingsOn } from './sayings.ts'
import './said.css'

/** The flags and comments on a claim, to read. */
export function Said({ claimId }: { readonly claimId: string }) {
  useRecord('flags')
  useRecord('comments')
  useRecord('links')
  const { dossier } = useDossierStore()
  const { flags, comments } = sayingsOn(claimId, dossier)
  return (
    <>
      {flags.length > 0 && (
        <Folded title={`Flags · ${flags.length}`}>
          <ul className="said">
            {flags.map((flag) => (
              <FlagEntry key={flag.id} flag={flag} />
            ))}
          </ul>
        </Folded>
      )}
      {comments.length > 0 && (
        <Folded title={`Comments · ${comments.length}`}>
          <ul className="said">
            {comments.map((comment) => (
              <CommentEntry key={comment.id} comment={comment} />
            ))}
          </ul>
        </Folded>
      )}
    </>
  )
}

function FlagEntry({ flag: { reason, text, made, resolution } }: { readonly flag: Flag }) {
  return (
    <li className="said-entry">
      <strong>{flagReasons[reason]}</strong>
      {text !== '' && (
        <p className="said-words" dir="auto">
          {text}
        </p>
      )}
      <Signed {...made} />
      {resolution && (
        <div className="said-answer">
          <strong>{flagResolutions[resolution.how]}</strong>
          {resolution.note !== '' && (
            <p className="said-words" dir="auto">
              {resolution.note}
            </p>
          )}
          <Signed by={resolution.by} at={resolution.at} />
        </div>
      )}
    </li>
  )
}

function CommentEntry({ comment: { text, made, resolved } }: { readonly comment: Comment }) {
  return (
    <li className="said-entry">
      <p className="said-words" dir="auto">
        {text}
      </p>
      <Signed {...made} />
      {resolved && (
        <div className="said-answer">
          <strong>Resolved</strong>
          <Signed {...resolved} />
        </div>
      )}
    </li>
  )
}
