import type { Failure } from '../../core/result.ts'
import type { FoundPassage } from '../../core/source/passage.ts'
import type { KeptState } from '../../ipc/index.ts'

/** What the viewer says of a passage that is not simply there; null where it is. */
export function passageWords({ outcome, candidates }: FoundPassage): string | null {
  switch (outcome) {
    case 'there':
      return null
    case 'moved':
      return 'The same words stand among other words than when they were linked.'
    case 'edited':
      return 'The passage reads otherwise than when it was linked. What stands in its place is marked.'
    case 'ambiguous':
      return candidates.length > 0
        ? `The passage may be any of ${candidates.length} places. None is marked unless you step through them.`
        : 'The passage may be any of several places.'
    case 'vanished':
      return 'The quoted words are not in the text of this file.'
  }
}

/**
 * Whether a text has letters in the forms in which Arabic is drawn (Unicode’s presentation forms):
 * programs that write these into a PDF mostly write them in the order of drawing too.
 */
export function isDrawnBackwards(text: string): boolean {
  return /[\ufb50-\ufdff\ufe70-\ufefc]{2}/.test(text)
}

export const BACKWARDS =
  'This file keeps words from right to left as they are drawn, letter by letter: their quotes may read backwards, and may not be found by searching.'

/** What the viewer says where a file is not as it was when it was kept; null where it is. */
export function stateWords(state: KeptState): string | null {
  switch (state) {
    case 'whole':
      return null
    case 'altered':
      return 'This file was altered since it was kept, so what it shows proves nothing. Restore it from a backup, or attach it as it was.'
    case 'missing':
      return 'This file is not in the dossier’s folder any more. Restore it from a backup, or attach it again.'
    case 'unreadable':
      return 'This file cannot be read from the disk. Restore it from a backup, or attach it again.'
  }
}

/** What the viewer says where the pages of a file cannot be drawn. */
export function brokenWords(why: 'encrypted' | 'broken', hasText: boolean): string {
  const reason =
    why === 'encrypted'
      ? 'This file is locked with a password, so it cannot be shown.'
      : 'This file is damaged or of another kind than it says, so it cannot be shown.'
  return hasText ? `${reason} This is the text that was read out of it.` : reason
}

/** What the viewer says where the text of a file could not be had. */
export function noTextWords({ reason, next }: Failure): string {
  return `${reason} Passages cannot be linked or found in it. ${next}`
}
