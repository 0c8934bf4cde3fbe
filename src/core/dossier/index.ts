export { type Context, same } from './change.ts'
export { type Change, changesOf, type HistoryEntry, type HistoryPage } from './changes.ts'
export { ClaimOrder, type Renumbered } from './claim-order.ts'
export { Command, type CommandInput, type CommandOf } from './commands.ts'
export { type LoggedContact, loggedContacts } from './contacts.ts'
export { correctionsIn, type FoundCorrection } from './corrections-made.ts'
export { Coverage, coverOf } from './coverage.ts'
export { decide } from './decide.ts'
export { answerAsSource } from './decide-query.ts'
export {
  DOSSIER_VERSION,
  Dossier,
  emptyDossier,
  Info,
  type RecordName,
  records,
} from './dossier.ts'
export * from './entities.ts'
export { FileInput } from './file-input.ts'
export { fits } from './fits.ts'
export {
  BARRIERS,
  decodeLine,
  encodeLine,
  type Hasher,
  type Head,
  LINE_VERSION,
  type Line,
  LineBody,
  nextLine,
} from './history.ts'
export { Id } from './id.ts'
export { joinEdits } from './join-edits.ts'
export type { Carried } from './merge-drafts.ts'
export {
  type Choose,
  type MergeConflict,
  type Merged,
  type MergePlan,
  planMerge,
  type Standpoint,
  unseen,
} from './merge-plan.ts'
export {
  emptyAt,
  FIRST_RECORDS,
  type Format,
  MIGRATIONS,
  type Migration,
  migrateTo,
  type OldState,
  PRESENT,
  versionAfter,
} from './migrations.ts'
export {
  currentDraft,
  type LinkedSource,
  linksOf,
  type NumberedClaim,
  numberedClaims,
} from './order.ts'
export { plainPack, Verdict, type VerdictLook, VerdictPack } from './pack.ts'
export {
  aapPack,
  builtInPacks,
  checkPack,
  flawsOf,
  type PackFlaw,
  packAsJson,
  packFromJson,
  truthOMeter,
} from './packs.ts'
export { apply, Patch, RECORD_FIELDS } from './patch.ts'
export { initialsOf, Person, Stamp } from './people.ts'
export { lastPlace } from './places.ts'
export { advance, ancestors, type Graph, graphOf, replay, wayTo } from './replay.ts'
export { isSettled, lackInWords, type Missing, missingFor } from './requirements.ts'
export type { ClaimNews, ReviewNews, SignedOff } from './review-news.ts'
export { type Placed, type Revision, revisionTo } from './revision.ts'
export type { SaveState } from './save-state.ts'
export {
  claimOfChange,
  type LookedLine,
  type Looks,
  lastLineOf,
  SinceLook,
} from './since-look.ts'
export { type SignedLine, type SinceSignOff, sinceSignOff } from './since-sign-off.ts'
export type { SourceInput } from './source-input.ts'
export { type Standing, standingFrom, standingOf } from './standing.ts'
export { type DossierSummary, summarise } from './summary.ts'
export {
  nearest,
  noSteps,
  type Step,
  type StepLine,
  type Steps,
  track,
  type UndoStacks,
} from './undo.ts'
export { type Difference, differencesOf } from './units.ts'
export { unsoundIn } from './unsound.ts'
export { type Saying, writeLine } from './write-line.ts'
