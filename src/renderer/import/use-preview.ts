import { useEffect, useState } from 'react'
import type { ImportPreview, Incoming } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { isReady } from './ready.ts'

/**
 * What was read of a file. While it is read in another way this stays what it was; of another file
 * it is null until it has come.
 */
export function usePreview(file: Incoming | null): ImportPreview | null {
  const { notices } = useStores()
  const [got, setGot] = useState<{ id: string; preview: ImportPreview } | null>(null)
  const id = file?.id
  const isThere = file !== null && isReady(file)
  useEffect(() => {
    if (id === undefined || !isThere) return
    let isWanted = true
    void bridge.request('import.preview', id).then((result) => {
      if (!isWanted) return
      if (result.ok) setGot({ id, preview: result.value })
      else notices.fail(result.error)
    })
    return () => {
      isWanted = false
    }
  }, [id, isThere, notices])
  return got !== null && got.id === id ? got.preview : null
}
