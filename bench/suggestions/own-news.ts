import { readFileSync } from 'node:fs'
import type { Case } from '../../scripts/fit-suggestions/cases.ts'

/** The articles that were written and labelled for this bench; `own-news.txt` says how. */
export function ownNews(file: string): Case[] {
  const cases: Case[] = []
  let doc = ''
  for (const [line, words] of readFileSync(file, 'utf8').split('\n').entries()) {
    const text = words.slice(2)
    if (words.startsWith('= ')) doc = text
    if (!/^[+-] /.test(words)) continue
    const label = words.startsWith('+') ? 1 : 0
    cases.push({ id: `own:${line}`, doc, line, speaker: '', text, label })
  }
  return cases
}
