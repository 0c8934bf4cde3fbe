import { readFile } from 'node:fs/promises'
import type { Result } from '../core/result.ts'
import { readModel, type SuggestionModel } from '../core/suggest/index.ts'
import { diskFailure } from './disk-failure.ts'

/** Reads the fitted model of the suggestions from its file. What is no model fails with the reason. */
export async function readSuggestionModel(path: string): Promise<Result<SuggestionModel>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { ok: false, error: diskFailure(`“${path}” cannot be read`, error) }
  }
  return readModel(parsed(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
