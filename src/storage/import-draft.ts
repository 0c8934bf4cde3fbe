import { randomUUID } from 'node:crypto'
import { type Command, decide, type Person } from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import type { Imported } from './create-dossier.ts'
import type { OpenDossier } from './live-dossier.ts'

/**
 * Keeps an imported file as an arriving draft of a dossier, and answers the draft's id when it is on
 * disk. `path` is where the file was read. Fails with `changed` where it is not the same any more,
 * with `arriving` where another draft is neither taken nor refused, and otherwise as keeping a file
 * and {@link OpenDossier.execute} do.
 */
export async function importDraft(
  dossier: OpenDossier,
  { article, file }: Imported,
  path: string,
  by: Person,
): Promise<Result<{ readonly draftId: string }>> {
  const command: Command = { type: 'importDraft', article, original: file, choices: {} }
  // What will be refused anyway leaves no file behind.
  const at = new Date().toISOString()
  const decided = decide(dossier.dossier, command, { newId: randomUUID, at, by })
  if (!decided.ok) return decided
  const kept = await dossier.keepOriginal(path, file.sha256)
  if (!kept.ok) return kept
  const done = await dossier.execute(command, by)
  if (!done.ok) return done
  const [draftId] = done.value.created
  if (draftId === undefined) throw new Error('an imported draft was not added')
  return ok({ draftId })
}
