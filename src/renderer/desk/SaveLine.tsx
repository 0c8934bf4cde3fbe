import type { SaveState } from '../../core/dossier/index.ts'
import { assertNever } from '../../core/result.ts'
import { useDossier } from '../state/context.ts'

/** How far the saving of the dossier is, in words. */
export function SaveLine() {
  const save = useDossier((store) => store.save)
  const readOnly = useDossier((store) => store.readOnly)
  return (
    <span role="status" className="save-state" data-state={save.state}>
      {readOnly ? 'Read only' : saveWords(save)}
    </span>
  )
}

function saveWords(save: SaveState): string {
  switch (save.state) {
    case 'saved':
      return save.at === null ? 'Saved' : `Saved ${new Date(save.at).toLocaleTimeString()}`
    case 'saving':
      return 'Saving…'
    case 'failed': {
      const changes = `${save.pending} ${save.pending === 1 ? 'change waits' : 'changes wait'}`
      return `${save.error.reason} ${changes}. ${save.error.next}`
    }
    default:
      return assertNever(save)
  }
}
