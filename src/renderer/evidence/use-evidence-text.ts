import { useEffect, useState } from 'react'
import type { Failure, Result } from '../../core/result.ts'
import type { EvidenceText, KeptState } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import type { ReadingFile } from './use-reading-file.ts'
import { viewKindOf } from './view-kind.ts'

/** Something that is asked of main, as far as it has come. */
export type Asked<T> =
  | { readonly state: 'asked' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Failure }
  | { readonly state: 'none' }

/**
 * The text of a kept file: the present one, or the one with this hash. `none` where files of its
 * kind have no text.
 */
export function useEvidenceText(
  dossierId: string,
  { source, file }: ReadingFile,
  text: string | null,
): Asked<EvidenceText> {
  const kind = viewKindOf(file.type)
  const has = kind !== 'image' && kind !== 'none'
  const key = has ? `${dossierId} ${source.id} ${file.sha256} ${text}` : null
  return useAsked(key, () =>
    bridge.request('evidence.text', {
      id: dossierId,
      sourceId: source.id,
      sha256: file.sha256,
      text,
    }),
  )
}

/** Whether a file is as it was when it was kept: looked at each time that it is asked for. */
export function useKeptState(dossierId: string, { file, asked }: ReadingFile): Asked<KeptState> {
  const { sha256 } = file
  const check = () => bridge.request('evidence.check', { id: dossierId, sha256 })
  return useAsked(`${dossierId} ${sha256}`, check, asked)
}

/**
 * What main answers; asked anew for another key, and not at all for none. Another `again` asks anew
 * as well, and the answer before stands until then.
 */
export function useAsked<T>(
  key: string | null,
  ask: () => Promise<Result<T>>,
  again?: object,
): Asked<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly asked: Asked<T> } | null>(
    null,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and `again` say what is asked
  useEffect(() => {
    if (key === null) return
    let isOver = false
    void ask().then((result) => {
      if (isOver) return
      const asked: Asked<T> = result.ok
        ? { state: 'there', value: result.value }
        : { state: 'failed', error: result.error }
      setAnswer({ key, asked })
    })
    return () => {
      isOver = true
    }
  }, [key, again])
  if (key === null) return NONE
  return answer?.key === key ? answer.asked : ASKED
}

const NONE = { state: 'none' } as const
const ASKED = { state: 'asked' } as const
