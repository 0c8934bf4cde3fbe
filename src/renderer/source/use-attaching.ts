import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { KeptFile, Source } from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { type Attached, LARGEST_PASTE } from '../../ipc/index.ts'
import { takeIn } from '../parts/pasted.ts'
import { useStable } from '../parts/use-stable.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/** How files come to a source. */
export interface Attaching {
  /** Whether something is being copied. */
  readonly isBusy: boolean
  /** Whether something that could be attached is held over the place. */
  readonly isOver: boolean
  /** Why no text could be read out of a file, by its name. */
  readonly unread: ReadonlyMap<string, string>
  /** The files that came while this was shown, by their hashes, the latest first. */
  readonly latest: readonly string[]
  readonly choose: () => void
  /** For the element that takes what is dropped on it, and what is pasted while it has the focus. */
  readonly place: {
    readonly ref: (element: HTMLElement | null) => void
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly 'data-takes-files': boolean
    readonly 'data-over': boolean | undefined
  }
}

/** Attaches files to a source: chosen, dropped or pasted. Text fields keep what is pasted into them. */
export function useAttaching(source: Source): Attaching {
  const store = useDossierStore()
  const { notices } = useStores()
  const [running, setRunning] = useState(0)
  const [isOver, setOver] = useState(false)
  const [unread, setUnread] = useState<ReadonlyMap<string, string>>(new Map())
  const [latest, setLatest] = useState<readonly string[]>([])
  const target = { id: store.id, sourceId: source.id }

  const attach = async (asked: Promise<Result<Attached>>) => {
    setRunning((running) => running + 1)
    const result = await asked
    setRunning((running) => running - 1)
    if (!result.ok) return notices.fail(result.error)
    const { sha256, unread } = result.value
    const again = sha256.flatMap((hash) => source.evidence[hash] ?? [])
    if (again.length > 0) notices.show(keptAlready(again))
    // It may have been altered or lost, and is whole now.
    const open = store.reading.reading
    if (open && sha256.includes(open.sha256)) store.reading.open(open)
    setLatest((before) => [...new Set([...sha256, ...before])])
    if (unread.length === 0) return
    const [first] = unread
    setUnread((before) => new Map([...before, ...unread.map(unreadEntry)]))
    notices.show(
      unread.length === 1 && first
        ? `“${first.name}” is kept. ${first.error.reason} ${first.error.next}`
        : `${unread.length} files are kept without their text: what is missing stands with each.`,
    )
  }
  const take = async (data: DataTransfer) => {
    const brought = {
      files: [...data.files],
      html: data.getData('text/html'),
      text: data.getData('text/plain'),
    }
    const { paths, pieces } = takeIn(brought, (file) => bridge.pathOf(file), new Date())
    if (paths.length > 0)
      await attach(bridge.request('evidence.attach', { ...target, paths: [...paths] }))
    for (const { name, content } of pieces) {
      if (content.size > LARGEST_PASTE) {
        notices.show(`“${name}” is too large to be pasted. Save it as a file and attach that.`)
        continue
      }
      const bytes = new Uint8Array(await content.arrayBuffer())
      await attach(bridge.request('evidence.paste', { ...target, name, bytes }))
    }
  }
  const latestTake = useStable(take)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    // The engine tells a paste to where the selection is, which may be elsewhere than the focus.
    const paste = (event: ClipboardEvent) => {
      const focused = document.activeElement
      if (store.readOnly || event.clipboardData === null || focused === null) return
      if (isTextField(focused) || !place.current?.contains(focused)) return
      event.preventDefault()
      void latestTake(event.clipboardData)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [store, latestTake])
  const isOurs = ({ target, dataTransfer }: DragEvent) =>
    !store.readOnly && !isTextField(target) && dataTransfer.types.some((type) => TAKEN.has(type))
  return {
    isBusy: running > 0,
    isOver,
    unread,
    latest,
    choose: () => void attach(bridge.request('evidence.chooseAndAttach', target)),
    place: {
      ref: (element) => {
        place.current = element
      },
      onDragEnter: (event) => {
        if (isOurs(event)) setOver(true)
      },
      onDragOver: (event) => {
        if (!isOurs(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event) => {
        setOver(false)
        if (!isOurs(event)) return
        event.preventDefault()
        event.stopPropagation()
        void take(event.dataTransfer)
      },
      'data-takes-files': true,
      'data-over': isOver || undefined,
    },
  }
}

const TAKEN = new Set(['Files', 'text/html', 'text/plain'])

function keptAlready(files: readonly KeptFile[]): string {
  const [first] = files
  return files.length === 1 && first
    ? `This source has the same file already: “${first.name}”. It is kept once.`
    : `${files.length} of the files are kept with this source already. Each is kept once.`
}

function unreadEntry({ name, error }: Attached['unread'][number]): [string, string] {
  return [name, `${error.reason} ${error.next}`]
}

function isTextField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
