import type { CommandInput } from '../../core/dossier/index.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/** How many changes are on their way at a time: they share a write. */
const WAVE = 50

/** How far many changes came. */
export interface ManySteps {
  /** How many were made. */
  readonly done: number
  /** Whether the person stopped them. */
  readonly isStopped: boolean
}

/**
 * Does commands, one for each claim, in one step that is undone at once; many of them tell how far
 * they are and can be stopped. Answers null where one failed, which is then shown.
 */
export function useManySteps(): (commands: readonly CommandInput[]) => Promise<ManySteps | null> {
  const store = useDossierStore()
  const { notices } = useStores()
  return async (commands) => {
    const group = crypto.randomUUID()
    let isStopped = false
    const stop = () => {
      isStopped = true
    }
    let done = 0
    while (done < commands.length && !isStopped) {
      const sent = commands.slice(done, done + WAVE).map((each) => store.execute(each, group))
      if ((await Promise.all(sent)).includes(null)) return null
      done += sent.length
      if (done < commands.length) {
        const text = `Changed ${done} of ${commands.length} claims…`
        notices.show(text, [{ label: 'Stop', run: stop }])
      }
    }
    return { done, isStopped }
  }
}
