import { answerAsSource, type Query } from '../../core/dossier/index.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import type { AnswerWords, QueryWords } from './query-words.ts'

export interface QueryDeeds {
  send(): void
  remove(): Promise<void>
  /** Both answer whether it was saved. */
  answer(words: AnswerWords): Promise<boolean>
  edit(words: QueryWords): Promise<boolean>
}

/** What can be done with a query. */
export function useQueryDeeds(query: Query): QueryDeeds {
  const store = useDossierStore()
  const { notices } = useStores()
  const { id: queryId } = query
  const undo = { label: 'Undo', run: () => void store.undo() }
  return {
    send: () => void store.execute({ type: 'sendQuery', queryId }),
    remove: async () => {
      if ((await store.execute({ type: 'removeQuery', queryId })) === null) return
      notices.show('Query removed.', [undo])
    },
    answer: async ({ text, becomes, sourceId, type }) => {
      const isNew = sourceId === '' || store.dossier.sources[sourceId] === undefined
      const source = isNew
        ? answerAsSource(store.dossier, query, new Date().toISOString(), type)
        : { id: sourceId }
      const command = { type: 'answerQuery', queryId, text, becomes } as const
      const done = await store.execute(becomes === 'source' ? { ...command, source } : command)
      if (done === null) return false
      const words = {
        note: 'The answer is a note on the claim’s words.',
        source: isNew ? 'The answer is a new source.' : 'The answer is tied to the source.',
        nothing: 'The answer is written down.',
      }
      notices.show(words[becomes], [undo])
      return true
    },
    edit: async ({ to, question, answer }) => {
      const changes = { to, question, ...(query.answered ? { answer } : {}) }
      return (await store.execute({ type: 'editQuery', queryId, changes })) !== null
    },
  }
}
