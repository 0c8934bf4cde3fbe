import { ok, type Result } from '../core/result.ts'
import { type ArticleText, type SuggestionModel, suggestAll } from '../core/suggest/index.ts'
import { askWorker } from './ask-worker.ts'

/** What is suggested in an article, and what was seen in its sentences. */
export type Found = ReturnType<typeof suggestAll>

/** Finds what is suggested in an article. */
export type FindSuggestions = (
  article: ArticleText,
  model?: SuggestionModel,
) => Promise<Result<Found>>

export interface SuggestTask {
  readonly article: ArticleText
  readonly model?: SuggestionModel
}

/** Finds suggestions in a worker of its own, so that no long article holds up the thread that asks. */
export function suggestWorker(workerFile: string): FindSuggestions {
  return ({ text, blocks, language, published = '' }, model) => {
    const article = { text, blocks, language, published }
    const task: SuggestTask = { article, ...(model && { model }) }
    return askWorker(workerFile, task, (why) => ({
      code: 'suggest',
      reason: `What deserves a check could not be worked out: ${why}.`,
      next: 'Close the dossier and open it again. Nothing is lost.',
    }))
  }
}

/** The same in this thread. */
export const suggestHere: FindSuggestions = async (article, model) => ok(suggestAll(article, model))
