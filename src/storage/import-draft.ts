import { randomUUID } from 'node:crypto'
import { type Command, currentDraft, decide, type Person } from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import { draftInput, type Imported } from './create-dossier.ts'
import type { OpenDossier } from './live-dossier.ts'

/**
 * Keeps an imported file as an arriving draft of a dossier, and answers the draft's id when it is on
 * disk. `path` is where the file was read. Fails with `changed` where it is not the same any more,
 * with `arriving` where another draft is neither taken nor refused, and otherwise as keeping a file
 * and {@link OpenDossier.execute} do.
 */
export async function importDraft(
  dossier: OpenDossier,
  imported: Imported,
  path: string,
  by: Person,
): Promise<Result<{ readonly draftId: string }>> {
  const command: Command = { type: 'importDraft', ...draftInput(imported) }
  // What will be refused anyway leaves no file behind.
  const decided = tryOut(dossier, command, by)
  if (!decided.ok) return decided
  const kept = await dossier.files.keepOriginal(path, imported.file.sha256)
  if (!kept.ok) return kept
  const done = await dossier.execute(command, by)
  if (!done.ok) return done
  const [draftId] = done.value.created
  if (draftId === undefined) throw new Error('an imported draft was not added')
  return ok({ draftId })
}

/** Fails as {@link importDraft} would with any file, before one is read: `arriving`. */
export function acceptsDraft(dossier: OpenDossier, by: Person): Result<void> {
  const draft = currentDraft(dossier.dossier)
  const again = { article: draft, notes: [], original: draft.original, choices: {} }
  const decided = tryOut(dossier, { type: 'importDraft', ...again }, by)
  return decided.ok ? ok(undefined) : decided
}

function tryOut({ dossier }: OpenDossier, command: Command, by: Person): Result<unknown> {
  return decide(dossier, command, { newId: randomUUID, at: new Date().toISOString(), by })
}
