import { ok, type Result } from '../core/result.ts'
import type { Imported } from './create-dossier.ts'
import type { Library } from './library.ts'

/**
 * Makes the sample dossier in a library that has never had a dossier, and answers its id, or null
 * where there was nothing to do. It has no claims and no verdicts: those are a person's to give.
 */
export async function makeSample(
  library: Library,
  samplePath: string,
  importFile: (path: string) => Promise<Result<Imported>>,
): Promise<Result<string | null>> {
  if (library.readOnly || library.settings.sampleMade) return ok(null)
  const { dossiers, binned, broken } = await library.list()
  if (dossiers.length + binned.length + broken.length > 0) return ok(null)
  const imported = await importFile(samplePath)
  if (!imported.ok) return imported
  const made = await library.create(imported.value, samplePath)
  if (!made.ok) return made
  const noted = await library.settings.noteSampleMade()
  return noted.ok ? made : noted
}
