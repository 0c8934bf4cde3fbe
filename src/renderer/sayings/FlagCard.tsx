import { Flag as FlagSign, Pencil, X } from 'lucide-react'
import type { Flag } from '../../core/dossier/index.ts'
import { Signed } from '../claim/Signed.tsx'
import { Button, IconButton } from '../parts/Button.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { useMe } from '../state/use-me.ts'
import { FlagForm } from './FlagForm.tsx'
import { OPENS } from './SayForm.tsx'
import { flagReasons, flagResolutions } from './sayings.ts'
import { Thread } from './Thread.tsx'
import { useSayingForm } from './use-saying-form.ts'

/**
 * A flag with what was answered to it. Who raised it can change it and take it back until an editor
 * resolves it.
 */
export function FlagCard({ flag }: { readonly flag: Flag }) {
  const { id, reason, text, made, resolution } = flag
  const store = useDossierStore()
  const { notices } = useStores()
  const isOwn = made.by.id === useMe()?.id
  const editing = useSayingForm('editFlag', id)
  const answering = useSayingForm('comment', id)
  const remove = async () => {
    if ((await store.execute({ type: 'removeFlag', flagId: id })) === null) return
    notices.show('Flag taken back.', [{ label: 'Undo', run: () => void store.undo() }])
  }
  if (editing.isOpen) {
    return (
      <li className="say-place">
        <FlagForm
          kind="editFlag"
          id={id}
          label="Change the flag"
          send="Save"
          words={{ reason, text }}
          onSend={async (changes) =>
            (await store.execute({ type: 'editFlag', flagId: id, changes })) !== null
          }
        />
      </li>
    )
  }
  return (
    <li className="card flag-card" data-resolved={resolution !== null || undefined}>
      <div className="card-head">
        <p className="flag-reason">
          <FlagSign size={13} aria-hidden="true" />
          <strong>{flagReasons[reason]}</strong>
        </p>
        {!store.readOnly && isOwn && resolution === null && (
          <>
            <span {...{ [OPENS]: editing.about }}>
              <IconButton label="Change this flag" onPress={editing.open}>
                <Pencil size={14} aria-hidden="true" />
              </IconButton>
            </span>
            <IconButton label="Take this flag back" onPress={() => void remove()}>
              <X size={14} aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
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
      <Thread on={{ record: 'flags', id }} label="Answer the flag" />
      {!store.readOnly && !answering.isOpen && (
        <span {...{ [OPENS]: answering.about }}>
          <Button look="quiet" className="say-quiet" onPress={answering.open}>
            {answering.unsent === undefined ? 'Answer' : 'Go on with the answer'}
            <span className="heard"> to the flag: {flagReasons[reason]}</span>
          </Button>
        </span>
      )}
    </li>
  )
}
