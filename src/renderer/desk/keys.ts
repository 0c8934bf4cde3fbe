/** What a key does while the article or the claims list has the focus. */
export type DeskAction =
  | { readonly do: 'nextClaim' | 'previousClaim' | 'nextSuggestion' | 'previousSuggestion' }
  | { readonly do: 'claim' | 'place' | 'enter' | 'dismiss' | 'link' | 'showKeys' | 'leave' }
  | { readonly do: 'verdict'; readonly at: number }

/** The action of a key press, or null where the key is not ours. */
export function deskAction(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): DeskAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[0-9]$/.test(event.key)) return { do: 'verdict', at: Number(event.key) - 1 }
  switch (event.key) {
    case 'j':
    case 'J':
      return { do: 'nextClaim' }
    case 'k':
    case 'K':
      return { do: 'previousClaim' }
    case 'Tab':
      return { do: event.shiftKey ? 'previousSuggestion' : 'nextSuggestion' }
    case 'c':
    case 'C':
      return { do: 'claim' }
    case 'r':
    case 'R':
      return { do: 'place' }
    case 'Enter':
      return { do: 'enter' }
    case 'x':
    case 'X':
      return { do: 'dismiss' }
    case 's':
    case 'S':
      return { do: 'link' }
    case '?':
      return { do: 'showKeys' }
    case 'Escape':
      return { do: 'leave' }
    default:
      return null
  }
}

/** The page of keys: what the person reads. */
export const keyTable: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['C'], does: 'Make a claim of the selected words' },
  { keys: ['Tab', 'Shift Tab'], does: 'Next and previous suggestion' },
  { keys: ['Enter'], does: 'Make the suggestion a claim; on a claim, go to its fields' },
  { keys: ['X'], does: 'Dismiss the suggestion' },
  { keys: ['J', 'K'], does: 'Next and previous claim' },
  { keys: ['1', '…', '9'], does: 'Give the claim a verdict, in the order of the pack' },
  { keys: ['0'], does: 'Take the verdict off' },
  { keys: ['S'], does: 'Link a source to the claim' },
  { keys: ['R'], does: 'Put the claim on the selected words' },
  { keys: ['Esc'], does: 'Back to the article; in it, select nothing' },
  { keys: ['Ctrl Z'], does: 'Undo' },
  { keys: ['Ctrl Shift Z'], does: 'Redo' },
  { keys: ['A'], does: 'On a new draft: the claim is still right, or gone indeed' },
  {
    keys: ['R', 'G', 'Enter'],
    does: 'On a new draft: re-place the claim, it is gone, check it again',
  },
  { keys: ['N'], does: 'On a new draft: the next claim that was not looked at' },
  { keys: ['Ctrl O'], does: 'Import files' },
  { keys: ['Ctrl Shift O'], does: 'Import a new draft of the article' },
  { keys: ['Ctrl E'], does: 'Export the report' },
  { keys: ['Ctrl L'], does: 'Back to the library' },
  { keys: ['?'], does: 'This page' },
]
