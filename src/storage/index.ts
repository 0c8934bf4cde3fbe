export type { Backup } from './backup-file.ts'
export type { Imported } from './create-dossier.ts'
export { realDisk } from './disk.ts'
export { diskFailure } from './disk-failure.ts'
export { HandOffToMerge, type MergedIn, type MergeLook } from './hand-off/hand-off-to-merge.ts'
export { isHandOffFile } from './hand-off/is-hand-off-file.ts'
export type { OpenedHandOff } from './hand-off/open-hand-off.ts'
export { type UnpackOptions, unpackHandOff } from './hand-off/unpack-hand-off.ts'
export { type HandOffMade, type HandOffOptions, writeHandOff } from './hand-off/write-hand-off.ts'
export { acceptsDraft, importDraft } from './import-draft.ts'
export { harmlessName } from './keep-file-name.ts'
export { Library } from './library.ts'
export { personNamed, systemPerson } from './library-file.ts'
export { libraryFolder } from './library-folder.ts'
export type { NamedDossier } from './library-originals.ts'
export type { FoundSource, SourceQuery } from './library-sources.ts'
export { type BackupListing, listBackups } from './list-backups.ts'
export { type Changed, type DossierEvent, OpenDossier } from './live-dossier.ts'
export type { Holder } from './lock-holder.ts'
export { type OpenOptions, openDossier } from './open-dossier.ts'
export { type LibraryOptions, openLibrary } from './open-library.ts'
export { readSuggestionModel } from './read-suggestion-model.ts'
export { type Recognised, recognise } from './recognise.ts'
export { type Restored, restoreBackup } from './restore-backup.ts'
export { backupWorker } from './run-backup-worker.ts'
export { snapshotWorker } from './run-snapshot-worker.ts'
export {
  type FindSuggestions,
  type Found,
  suggestHere,
  suggestWorker,
} from './run-suggest-worker.ts'
export { verifyWorker } from './run-verify-worker.ts'
export { makeSample } from './sample.ts'
export {
  type Problem,
  type Verification,
  type VerifyOptions,
  verifyDossier,
} from './verify-dossier.ts'
export {
  type CarryOutPlan,
  carryOutHere,
  type EvidenceVerification,
  type VerifyEvidenceOptions,
  verifyEvidence,
} from './verify-evidence.ts'
export { writeAtomically } from './write-atomically.ts'
