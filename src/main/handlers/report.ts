import { reportHtml, reportModel } from '../../core/report/index.ts'
import { fail, ok } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import { writeWhereChosen } from './write-where-chosen.ts'

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
        const name = `${fileNameOf(file.dossier.info.title)} – report.html`
        const written = await writeWhereChosen(system, name, 'The report', () => {
          const at = new Date().toISOString()
          return reportHtml(
            reportModel(file.dossier, { head: file.head, at, by: open.me, program }),
          )
        })
        if (written.ok && written.value) last = written.value.path
        return written
      }),
    'report.open': () => withLast((path) => system.openFile(path)),
    'report.reveal': () => withLast((path) => system.reveal(path)),
  }
}
