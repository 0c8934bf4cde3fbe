import { ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Learning } from './learning.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type SuggestionHandlers = Pick<
  Handlers,
  'suggestions.read' | 'suggestions.learned' | 'suggestions.forget' | 'suggestions.recall'
>

export function suggestionHandlers(open: OpenDossiers, learning: Learning): SuggestionHandlers {
  /** What is shown follows what is known. */
  const told = () => {
    open.suggestAnew()
    return ok(learning.view())
  }
  return {
    'suggestions.read': (id) => open.suggesting.ready(id),
    'suggestions.learned': async () => ok(learning.view()),
    'suggestions.forget': async () => {
      learning.forget()
      return told()
    },
    'suggestions.recall': async () => {
      learning.recall()
      return told()
    },
  }
}
