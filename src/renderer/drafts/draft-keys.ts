/** What a key does on the draft screen. */
export type DraftAction =
  | { readonly do: 'next' | 'previous' | 'nextToLookAt' }
  | { readonly do: 'accept' | 'place' | 'reopen' | 'gone' | 'leave' | 'showKeys' }
  | { readonly do: 'candidate'; readonly at: number }

const actions: Readonly<Record<string, DraftAction>> = {
  j: { do: 'next' },
  k: { do: 'previous' },
  n: { do: 'nextToLookAt' },
  a: { do: 'accept' },
  r: { do: 'place' },
  g: { do: 'gone' },
  Enter: { do: 'reopen' },
  Escape: { do: 'leave' },
  '?': { do: 'showKeys' },
}

/** The action of a key press, or null where the key is not ours. */
export function draftAction(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): DraftAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[1-9]$/.test(event.key)) return { do: 'candidate', at: Number(event.key) - 1 }
  return actions[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
