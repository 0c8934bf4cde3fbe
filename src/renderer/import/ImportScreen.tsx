import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Incoming, Taken } from '../../ipc/index.ts'
import { nothingBut } from '../actions/nothing-but.ts'
import { useOffer } from '../actions/use-offer.ts'
import { useAnnouncer } from '../desk/use-announcer.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { FileList } from './FileList.tsx'
import { readWords } from './facts.ts'
import { ImportHeader } from './ImportHeader.tsx'
import { ImportPage } from './ImportPage.tsx'
import { ImportPane } from './ImportPane.tsx'
import { isReady } from './ready.ts'
import { usePreview } from './use-preview.ts'
import './import.css'

export interface ImportScreenProps {
  /** No file is left: what was imported of them, which may be nothing. */
  readonly onFinish: (taken: readonly Taken[]) => Promise<void>
  /** The person wants to see a dossier that is there already. */
  readonly onOpen: (id: string) => Promise<void>
  /** The number that the next draft of a dossier has; null where it is not known. */
  readonly draftNumber: (id: string) => number | null
}

/** The files that are to be imported, as they will be: to look at, put right, import or put aside. */
export function ImportScreen({ onFinish, onOpen, draftNumber }: ImportScreenProps) {
  const { incoming, notices } = useStores()
  const files = useStore(incoming, (store) => store.files)
  const shown = useStore(incoming, (store) => store.shown)
  const taking = useStore(incoming, (store) => store.taking)
  const said = useStore(incoming, (store) => store.said(store.shown?.id ?? ''))
  const preview = usePreview(shown)
  const pageRef = useRef<HTMLElement>(null)
  const { region, say } = useAnnouncer()
  useNews(shown, say)
  useOffer(NOTHING_ELSE)
  useFocusOn(pageRef)

  const ready = files.filter(isReady)
  const take = async (ids: readonly string[]) => {
    if (ids.length === 0 || taking !== null) return
    for (const error of await incoming.take(ids, onFinish)) notices.fail(error)
  }
  const takeShown = () => void take(shown !== null && isReady(shown) ? [shown.id] : [])
  const drop = async (ids: readonly string[], finish = onFinish) => {
    for (const error of await incoming.drop(ids, finish)) notices.fail(error)
  }
  const cancel = () =>
    void drop(
      files.map(({ id }) => id),
      async () => {},
    )
  const openKnown = (id: string) =>
    void drop(
      files.map((file) => file.id),
      async () => onOpen(id),
    )
  const again = async (choices: Incoming['choices']) => {
    if (shown === null) return
    notices.report(await bridge.request('import.again', { id: shown.id, choices }))
  }

  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as Element
    const { key, nativeEvent, currentTarget } = event
    if (event.defaultPrevented || nativeEvent.isComposing || !currentTarget.contains(target)) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return
    if (key === 'Enter' && !target.matches(ENTERS_ITSELF)) {
      event.preventDefault()
      takeShown()
    }
    if (key === 'Escape') {
      event.preventDefault()
      // A field is left first, so that nobody loses everything over a word.
      if (target.matches('input:not([type=radio]), textarea')) pageRef.current?.focus()
      else cancel()
    }
  }

  return (
    <main
      className="import"
      aria-label="Import"
      data-many={files.length > 1 || undefined}
      onKeyDown={keys}
    >
      <ImportHeader
        shown={shown}
        ready={ready.length}
        taking={taking}
        draftNumber={shown?.into ? draftNumber(shown.into.id) : null}
        onTake={takeShown}
        onTakeAll={files.length > 1 ? () => void take(ready.map(({ id }) => id)) : null}
        onCancel={cancel}
      />
      {files.length > 1 && shown !== null && (
        <FileList
          files={files}
          shown={shown.id}
          onShow={(id) => incoming.show(id)}
          onTake={takeShown}
        />
      )}
      <ImportPage
        pageRef={pageRef}
        file={shown}
        said={said}
        preview={preview}
        onAgain={(choices) => void again(choices)}
        onPutAside={() => void drop(shown === null ? [] : [shown.id])}
      />
      {shown?.read && (
        <ImportPane
          key={shown.id}
          file={shown}
          read={shown.read}
          said={said}
          notes={preview?.notes ?? []}
          onSay={(about) => incoming.say(shown.id, about)}
          onChoose={(choices) => void again({ ...shown.choices, ...choices })}
          onOpenKnown={files.length === 1 ? openKnown : null}
          onPutAside={() => void drop([shown.id])}
          pageRef={pageRef}
        />
      )}
      {region}
    </main>
  )
}

/** What takes Enter for itself. */
const ENTERS_ITSELF = 'button, a, [role=option], [aria-expanded=true]'

/** What can be done while files are looked at; everything else waits under the screen. */
const NOTHING_ELSE = nothingBut('import')

/** Says once how the file that is looked at was read. */
function useNews(shown: Incoming | null, say: (text: string) => void): void {
  const last = useRef('')
  const words = shown === null || shown.isReading ? '' : readWords(shown)
  useEffect(() => {
    if (words !== '' && words !== last.current) say(words)
    last.current = words
  }, [words, say])
}

/**
 * The page has the focus where nothing else has: its arrows scroll it, and Enter imports. When the
 * screen goes, what had the focus before has it again, if it is still there.
 */
function useFocusOn(pageRef: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return
      before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const focused = document.activeElement
    const isInside = focused?.closest('.import, [role=dialog], [role=listbox], [role=menu]') != null
    if (!isInside || focused.matches(':disabled')) pageRef.current?.focus({ preventScroll: true })
  })
}
