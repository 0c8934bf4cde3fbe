import type { Query } from '../../core/dossier/index.ts'
import type { QueryState } from '../../core/letters/index.ts'

/** What stands in the form that asks somebody. */
export interface QueryWords {
  readonly to: Query['to']
  readonly question: string
  /** Only of a query that is answered. */
  readonly answer: string
}

/** What stands in the form that writes an answer down. */
export interface AnswerWords {
  readonly text: string
  readonly becomes: 'note' | 'source' | 'nothing'
  /** A source of the dossier, or empty for a new one. */
  readonly sourceId: string
  readonly type: 'personal_communication' | 'interview'
}

export const THE_WRITER: Query['to'] = { kind: 'writer', sourceId: null, name: '' }

export const noQuery: QueryWords = { to: THE_WRITER, question: '', answer: '' }

export const queryStates: Record<QueryState, { readonly glyph: string; readonly label: string }> = {
  asked: { glyph: '○', label: 'Asked' },
  waiting: { glyph: '◐', label: 'Waiting' },
  answered: { glyph: '●', label: 'Answered' },
}

/** Why nobody can be asked this; null where they can. */
export function lackOf({ to, question }: QueryWords): 'to' | 'question' | null {
  if (to.kind === 'source' && to.sourceId === null && to.name.trim() === '') return 'to'
  return question.trim() === '' ? 'question' : null
}

/** What an answer can become first: tied to the source that gave it, or else a note. */
export function firstAnswer({ to, claimId, answered }: Query): AnswerWords {
  const becomes = to.sourceId !== null ? 'source' : claimId === null ? 'nothing' : 'note'
  return {
    text: answered?.text ?? '',
    becomes,
    sourceId: to.sourceId ?? '',
    type: 'personal_communication',
  }
}
