/** How each kind of finding is said: of one claim, of several, or, where it is about none, whole. */
interface Words {
  readonly one: string
  readonly many: string
  readonly next: string
}

const CLAIM_FINDINGS = {
  noVerdict: {
    one: 'has no verdict',
    many: 'have no verdict',
    next: 'Give it a verdict, or remove the claim.',
  },
  unsettled: {
    one: 'has a verdict but is still being checked',
    many: 'have a verdict but are still being checked',
    next: 'Finish the check, and set it to checked.',
  },
  edited: {
    one: 'has a verdict that was given for an earlier wording',
    many: 'have a verdict that was given for an earlier wording',
    next: 'Check the new wording, and give the verdict again.',
  },
  noSource: {
    one: 'has a verdict but no source',
    many: 'have a verdict but no source',
    next: 'Link the source that the verdict rests on.',
  },
  notFindable: {
    one: 'has a verdict but no source that a reader can find again',
    many: 'have a verdict but no source that a reader can find again',
    next: 'Add an address, or the author, publisher and date of a source; or a source that can be named.',
  },
  unanswered: {
    one: 'stands although a source refutes it, and nothing says why',
    many: 'stand although a source refutes them, and nothing says why',
    next: 'Say in the link why the claim stands all the same, or change the verdict.',
  },
  evidence: {
    one: 'rests on evidence that does not verify',
    many: 'rest on evidence that does not verify',
    next: 'Verify the evidence, and attach the file or quote the passage again.',
  },
  unapproved: {
    one: 'is checked but not approved',
    many: 'are checked but not approved',
    next: 'Have an editor approve it.',
  },
  gone: {
    one: 'has no place in this draft',
    many: 'have no place in this draft',
    next: 'Put it on the words that it is about now, or remove it.',
  },
  flagged: {
    one: 'is flagged and waits for an editor',
    many: 'are flagged and wait for an editor',
    next: 'Have an editor answer the flag.',
  },
} as const satisfies Record<string, Words>

const whole = (one: string, next: string): Words => ({ one, many: one, next })

const OTHER_FINDINGS = {
  noClaims: whole(
    'No claim has been marked in this draft: nothing is checked',
    'Mark the claims and check them.',
  ),
  otherEvidence: whole(
    'A kept file that no claim rests on does not verify',
    'Verify the evidence, and attach the file again.',
  ),
  noMethodology: whole(
    'The newsroom does not say how it checks',
    'Write the methodology, or its address, in the newsroom’s settings.',
  ),
  noCorrectionsPolicy: whole(
    'The newsroom does not say how it corrects its own mistakes',
    'Write the corrections policy, or its address, in the newsroom’s settings.',
  ),
  noFunding: whole(
    'The newsroom does not say who pays for it',
    'Write who funds it, or an address that says so, in the newsroom’s settings.',
  ),
  noContact: whole(
    'The newsroom does not say how readers reach it',
    'Write how it is reached in the newsroom’s settings.',
  ),
} as const satisfies Record<string, Words>

export type FindingKind = keyof typeof CLAIM_FINDINGS | keyof typeof OTHER_FINDINGS

export const FINDINGS: Readonly<Record<FindingKind, Words>> = {
  ...CLAIM_FINDINGS,
  ...OTHER_FINDINGS,
}

/** Findings of one kind in one line. */
export interface FindingLine {
  readonly kind: FindingKind
  /** Without a full stop. */
  readonly text: string
  /** The numbers of the claims that it is about. */
  readonly claims: readonly number[]
}

/** Findings by kind, in the order of their first: “2 of 9 claims have no verdict”. */
export function findingLines(
  findings: readonly { readonly kind: FindingKind; readonly claim: number | null }[],
  claims: number,
): FindingLine[] {
  const byKind = new Map<FindingKind, number[]>()
  for (const { kind, claim } of findings) {
    const numbers = byKind.get(kind) ?? []
    byKind.set(kind, numbers)
    if (claim !== null) numbers.push(claim)
  }
  return [...byKind].map(([kind, numbers]) => ({
    kind,
    text: said(kind, numbers.length, claims),
    claims: numbers,
  }))
}

function said(kind: FindingKind, count: number, claims: number): string {
  const { one, many } = FINDINGS[kind]
  if (count === 0) return one
  return `${count} of ${claims === 1 ? '1 claim' : `${claims} claims`} ${count === 1 ? one : many}`
}
