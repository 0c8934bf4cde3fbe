import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'

/** With these a verb is surely finite; each user adds the forms of "do" that it needs. */
export const AUXILIARIES = 'is|are|was|were|has|have|had|will|would|can|could|should|must|may|might'

/** Verb forms that surely are finite: auxiliaries, common past forms, and what ends in "-ed". */
export const FINITE = `(?:${AUXILIARIES}|did|does|do|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|won['’]t|rose|fell|found|gave|became|broke|brought|came|chose|drew|drove|felt|flew|fought|lay|meant|read|sent|set|shot|struck|taught|thought|threw|wore|wrote|said|told|put|beat|grew|shrank|sank|hit|cost|costs|made|took|went|got|led|left|lost|won|spent|paid|cut|ran|sold|bought|built|began|saw|kept|stood|held|met|rises|falls|grows|remains|needs|lives|live|makes|takes|[${SMALL_LETTERS}]{2,}ed)`

const FINITE_VERB = new RegExp(`(?<![${LETTERS}’'-])${FINITE}(?![${LETTERS}’'-])`, 'u')

/** Whether English words surely hold a finite verb. */
export function hasFiniteVerb(words: string): boolean {
  return FINITE_VERB.test(words)
}
