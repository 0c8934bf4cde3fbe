import { z } from 'zod'
import { askWorker } from './ask-worker.ts'
import { BackupFile } from './backup-file.ts'
import type { MakeBackup } from './make-backup.ts'

export const BackupTask = z.strictObject({
  folder: z.string(),
  options: z.strictObject({
    why: BackupFile.shape.why,
    upTo: z.number().exactOptional(),
    spare: z.string().exactOptional(),
  }),
})

/** Makes backups in a worker of its own, so that no large dossier holds up the thread that asks. */
export function backupWorker(workerFile: string): MakeBackup {
  return (folder, options) =>
    askWorker(workerFile, { folder, options }, (why) => ({
      code: 'backup',
      reason: `The backup could not be made: ${why}.`,
      next: 'The dossier itself is saved. Close it again to have it backed up.',
    }))
}
