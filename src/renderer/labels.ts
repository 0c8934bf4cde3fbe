import type { ClaimKind } from '../core/article/index.ts'
import type { ClaimStatus, Command, Note, SourceRank, Stance } from '../core/dossier/index.ts'

export const kindLabels: Record<ClaimKind, string> = {
  statistic: 'Statistic',
  quotation: 'Quotation',
  event: 'Event',
  comparison: 'Comparison',
  cause: 'Cause',
  decision: 'Law or decision',
  record: 'Record',
  biography: 'Biography',
  prediction: 'Prediction (not checkable)',
  other: 'Other',
}

export const statusLabels: Record<ClaimStatus, string> = {
  open: 'Open',
  checking: 'Checking',
  checked: 'Checked',
  approved: 'Approved',
}

export const stanceLabels: Record<Stance, string> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
}

export const rankLabels: Record<SourceRank, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  unset: 'Not said',
}

export const noteKindLabels: Record<Note['kind'], string> = {
  comment: 'Comment',
  footnote: 'Footnote',
  endnote: 'Endnote',
  insertion: 'Inserted words',
  deletion: 'Deleted words',
  link: 'Link',
  answer: 'Answer',
  annotation: 'Annotation',
}

type OtherLabel = 'undo' | 'redo' | 'restore' | 'rebuild' | 'migrate' | 'merge'

/** What a line of the history did, by its label. */
const lineLabels: Record<Command['type'] | OtherLabel, string> = {
  createDossier: 'new dossier',
  renameDossier: 'rename',
  assignDossier: 'assignment',
  addClaim: 'new claim',
  editClaim: 'change to a claim',
  removeClaim: 'removal of a claim',
  dismissSuggestion: 'dismissal',
  placeClaim: 'new place of a claim',
  splitClaim: 'split of a claim',
  mergeClaims: 'merging of claims',
  tickWords: 'tick',
  importDraft: 'arrival of a draft',
  decidePlace: 'decision on a claim',
  takeDraft: 'taking of a draft',
  refuseDraft: 'refusal of a draft',
  addSource: 'new source',
  editSource: 'change to a source',
  removeSource: 'removal of a source',
  mergeSources: 'merging of sources',
  logContact: 'logged contact',
  editContact: 'change to a contact',
  removeContact: 'removal of a contact',
  attachEvidence: 'attachment',
  detachEvidence: 'detachment',
  addLink: 'new link',
  editLink: 'change to a link',
  removeLink: 'removal of a link',
  linkNote: 'source made of a note',
  importAnnotations: 'import of annotations',
  choosePack: 'choice of verdicts',
  raiseFlag: 'flag',
  editFlag: 'change to a flag',
  removeFlag: 'removal of a flag',
  addComment: 'comment',
  editComment: 'change to a comment',
  removeComment: 'removal of a comment',
  resolveComment: 'resolving of a comment',
  reviewClaim: 'review of a claim',
  askQuery: 'new query',
  sendQuery: 'sending of a query',
  answerQuery: 'answer to a query',
  editQuery: 'change to a query',
  removeQuery: 'removal of a query',
  proposeCorrection: 'proposed correction',
  decideCorrection: 'decision on a correction',
  removeCorrection: 'removal of a correction',
  signOff: 'sign-off',
  undo: 'undo',
  redo: 'redo',
  restore: 'restored state',
  rebuild: 'rebuilt after damage',
  migrate: 'brought to a newer version',
  merge: 'merge',
}

/** What undo would take back, in words: "Undo new claim". */
export function stepLabel(label: string): string {
  return (lineLabels as Record<string, string>)[label] ?? label
}
