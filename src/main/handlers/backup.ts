import { ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import { tellLibrary } from './library.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type BackupHandlers = Pick<Handlers, 'backup.list' | 'backup.restore'>

export function backupHandlers(parts: Parts, open: OpenDossiers): BackupHandlers {
  const { library } = parts
  return {
    'backup.list': async (id) => {
      const listing = await library.backups(id)
      if (!listing.ok) return listing
      return ok(listing.value.backups.map(({ id, at, seq, claims }) => ({ id, at, seq, claims })))
    },
    'backup.restore': async ({ id, backup }) => {
      await open.hide(id)
      const restored = await library.restoreFromBackup(id, backup)
      await tellLibrary(parts)
      if (!restored.ok) return restored
      return ok(restored.value.findings)
    },
  }
}
