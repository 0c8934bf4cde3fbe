import { fail, ok, type Result } from '../../core/result.ts'
import { writeAtomically } from '../../storage/index.ts'
import type { System } from '../system.ts'

/**
 * Writes what `make` answers to a file that the person chooses; null where the dialog was cancelled.
 * `what` begins a sentence: “The report”. What was there before is as it was where that fails.
 */
export async function writeWhereChosen(
  system: Pick<System, 'choosePlace'>,
  suggestedName: string,
  what: string,
  make: () => string | Promise<string>,
): Promise<Result<{ readonly path: string } | null>> {
  const path = await system.choosePlace(suggestedName)
  if (path === null) return ok(null)
  try {
    await writeAtomically(path, await make())
  } catch (error) {
    return fail(
      'write',
      `${what} could not be written to ${path}: ${(error as Error).message}.`,
      'Choose another place. A file that was there before is as it was.',
    )
  }
  return ok({ path })
}
