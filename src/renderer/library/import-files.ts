import type { Result } from '../../core/result.ts'
import type { Imported } from '../../ipc/index.ts'
import type { Stores } from '../state/context.ts'

/**
 * Imports by the given request, opens the dossier where there is just one, and tells what could not
 * be read, file by file.
 */
export async function importFiles(
  { notices }: Pick<Stores, 'notices'>,
  ask: () => Promise<Result<readonly Imported[]>>,
  onOpen: (id: string) => Promise<void>,
): Promise<void> {
  const result = await ask()
  if (!result.ok) return notices.fail(result.error)
  const imported = result.value
  const failures = imported.flatMap((file) => (file.ok ? [] : [file.error]))
  const [first, ...more] = imported.flatMap((file) => (file.ok ? [file.id] : []))
  if (first !== undefined && more.length === 0) await onOpen(first)
  const [error] = failures
  if (error === undefined) return
  if (failures.length === 1) return notices.fail(error)
  notices.fail({
    ...error,
    reason: failures.map((failure) => failure.reason).join(' '),
    next: 'The other files were imported.',
  })
}
