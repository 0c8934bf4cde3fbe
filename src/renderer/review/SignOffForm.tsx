import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { useKeptPlace } from '../actions/use-kept-place.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Fields.tsx'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useRecord, useStores } from '../state/context.ts'
import { EntryList } from './EntryList.tsx'
import { notDone } from './not-done.ts'
import './sign-off.css'

export interface SignOffFormProps {
  /** Whether the flagged claims are being reviewed. */
  readonly isReviewing: boolean
  readonly onReview: () => void
  readonly onClose: () => void
}

/**
 * The editor's word that the dossier is done as it stands at the line that she saw. What is not done
 * is said; what came meanwhile is shown, and she is asked again.
 */
export function SignOffForm({ isReviewing, onReview, onClose }: SignOffFormProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const goBack = useKeptPlace()
  const formRef = useRef<HTMLFormElement>(null)
  const [note, setNote] = useState('')
  const [seen, setSeen] = useState<string | null>(null)
  const [meanwhile, setMeanwhile] = useState<readonly HistoryEntry[]>([])
  const [isSending, setSending] = useState(false)
  useRecord('flags')
  useRecord('queries')
  useRecord('corrections')
  useRecord('claims')
  const { flags, rest } = notDone(store.dossier)

  useEffect(() => {
    formRef.current?.querySelector<HTMLElement>('textarea, input')?.focus()
    void (async () => {
      flushTyping()
      await store.answered()
      const read = await store.review.read()
      if (read.ok) setSeen(read.value.head)
      else notices.fail(read.error)
    })()
  }, [store, notices])

  const close = () => {
    onClose()
    goBack()
  }
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (seen === null || flags > 0 || isSending) return
    setSending(true)
    const command = { type: 'signOff', head: seen, note: note.trim() } as const
    const signed = await bridge.request('dossier.execute', { id: store.id, command })
    setSending(false)
    if (signed.ok || signed.error.code === 'notSaved') {
      void store.review.read()
      notices.show('The dossier is signed off.')
      return close()
    }
    if (signed.error.code !== 'changed') return notices.fail(signed.error)
    const [page, read] = await Promise.all([
      bridge.request('history.read', { id: store.id, from: null, about: [] }),
      store.review.read(),
    ])
    if (!page.ok || !read.ok) return notices.fail(signed.error)
    const { entries } = page.value
    const at = entries.findIndex(({ hash }) => hash === seen)
    setMeanwhile(at === -1 ? entries : entries.slice(0, at))
    setSeen(read.value.head)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={formRef}
      className="sign-off"
      aria-label="Sign off"
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={keys}
    >
      <div className="sign-off-words">
        <h2>Sign off</h2>
        {flags > 0 ? (
          <p className="refusal" role="alert">
            {flags === 1 ? '1 flag is not answered.' : `${flags} flags are not answered.`} Review{' '}
            {flags === 1 ? 'it' : 'them'} first.
          </p>
        ) : (
          <p>The dossier is done as it stands now. Undo does not go past it.</p>
        )}
        {rest.length > 0 && (
          <ul className="sign-off-rest">
            {rest.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {meanwhile.length > 0 && (
          <div role="alert">
            <p className="refusal">This was changed since you opened the form:</p>
            <EntryList entries={meanwhile} />
          </div>
        )}
      </div>
      <TextField label="Note, if there is one" rows={1} value={note} onChange={setNote} />
      <div className="button-row">
        {flags > 0 && !isReviewing && (
          <Button
            look="primary"
            onPress={() => {
              onClose()
              onReview()
            }}
          >
            Review the flags
          </Button>
        )}
        <Button
          look={flags > 0 ? 'plain' : 'primary'}
          keys="Ctrl Enter"
          isDisabled={flags > 0 || seen === null}
          isPending={isSending}
          onPress={() => void submit()}
        >
          {meanwhile.length > 0 ? 'Sign off all the same' : 'Sign off'}
        </Button>
        <Button keys="Esc" onPress={close}>
          Not yet
        </Button>
      </div>
    </form>
  )
}
