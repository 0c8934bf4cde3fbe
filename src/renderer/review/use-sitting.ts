import { useRef } from 'react'
import type { Dossier, NumberedClaim } from '../../core/dossier/index.ts'
import { useDossier, useRecord } from '../state/context.ts'
import { openFlagsByClaim, type Queued, queueOf } from './queue.ts'

const NONE: readonly NumberedClaim[] = []
const NO_FLAGS: Dossier['flags'] = {}

/**
 * The claims of a sitting, in the article's order: what is flagged, and what was and is answered by
 * now. Nothing while there is none; each sitting starts anew.
 */
export function useSitting(isOn: boolean): readonly Queued[] {
  const all = useDossier((store) => (isOn ? store.claims : NONE))
  const record = useRecord('flags')
  const flags = isOn ? record : NO_FLAGS
  const known = useRef(new Set<string>())
  if (!isOn) known.current.clear()
  for (const id of openFlagsByClaim(flags).keys()) known.current.add(id)
  return isOn ? queueOf(all, flags, known.current) : []
}
