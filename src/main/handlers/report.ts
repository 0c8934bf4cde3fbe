import { reportHtml, reportModel } from '../../core/report/index.ts'
import { fail, ok } from '../../core/result.ts'
import { writeAtomically } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type ReportHandlers = Pick<Handlers, 'report.export' | 'report.open' | 'report.reveal'>

export function reportHandlers({ system, program }: Parts, open: OpenDossiers): ReportHandlers {
  /** Only what was written in this session may be opened from the page. */
  let last: string | null = null
  const withLast = async (act: (path: string) => void | Promise<void>) => {
    if (last === null) {
      return fail(
        'noReport',
        'No report was exported since Tickmark was started.',
        'Export it first.',
      )
    }
    await act(last)
    return ok(undefined)
  }
  return {
    'report.export': (id) =>
      open.use(id, async (file) => {
        const path = await system.choosePlace(
          `${fileNameOf(file.dossier.info.title)} – report.html`,
        )
        if (path === null) return ok(null)
        const at = new Date().toISOString()
        const model = reportModel(file.dossier, { head: file.head, at, by: open.me, program })
        try {
          await writeAtomically(path, reportHtml(model))
        } catch (error) {
          return fail(
            'write',
            `The report could not be written to ${path}: ${(error as Error).message}.`,
            'Choose another place. A report that was there before is as it was.',
          )
        }
        last = path
        return ok({ path })
      }),
    'report.open': () => withLast((path) => system.openFile(path)),
    'report.reveal': () => withLast((path) => system.reveal(path)),
  }
}
