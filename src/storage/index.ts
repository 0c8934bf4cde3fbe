export type { Imported } from './create-dossier.ts'
export { diskFailure } from './disk-failure.ts'
export { Library, type LibraryListing, type LibraryOptions, openLibrary } from './library.ts'
export { personNamed, systemPerson } from './library-file.ts'
export { libraryFolder } from './library-folder.ts'
export {
  type Changed,
  type DossierEvent,
  OpenDossier,
  type OpenOptions,
  openDossier,
} from './open-dossier.ts'
export { snapshotWorker } from './run-snapshot-worker.ts'
export { makeSample } from './sample.ts'
export { writeAtomically } from './write-atomically.ts'
