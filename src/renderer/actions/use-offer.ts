import { useEffect, useRef } from 'react'
import { useStores } from '../state/context.ts'
import type { Doable } from './action-store.ts'

/** Offers actions while the component is shown: those of its latest render. */
export function useOffer(doable: Doable): void {
  const { actions } = useStores()
  const latest = useRef(doable)
  latest.current = doable
  useEffect(() => actions.offer(() => latest.current), [actions])
}
