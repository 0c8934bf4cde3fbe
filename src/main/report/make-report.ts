import type { Dossier } from '../../core/dossier/index.ts'
import {
  type ReportContext,
  type ReportModel,
  reportHtml,
  reportModel,
} from '../../core/report/index.ts'
import { assertNever, type Failure, ok, type Result } from '../../core/result.ts'
import type { CitationStyle } from '../../core/source/cite.ts'
import type { ReportKind } from '../../ipc/index.ts'

/** What is to be made: a report on a dossier as it stands, as these kinds of file. */
export interface ReportTask {
  readonly dossier: Dossier
  readonly context: ReportContext
  readonly kinds: readonly ReportKind[]
  /** For the list of sources. */
  readonly style: CitationStyle
}

/** A file of a report. One that is to be a PDF is the HTML that is to be printed. */
export interface MadeFile {
  readonly kind: ReportKind
  /** What follows the report's own name in the file's. */
  readonly ending: string
  readonly content: string | Uint8Array
}

export interface ReportMade {
  readonly title: string
  readonly files: readonly MadeFile[]
  readonly failures: readonly { readonly kind: ReportKind; readonly error: Failure }[]
}

/** Makes a report; `onDone` hears how many of its kinds are made. Fails as a whole only where nothing could be tried. */
export type MakeReport = (
  task: ReportTask,
  options: { readonly signal: AbortSignal; readonly onDone: (done: number) => void },
) => Promise<Result<ReportMade>>

/** Makes it in this thread. What fails in one kind stops no other. */
export const makeReportHere: MakeReport = async (task, { onDone }) => {
  const model = reportModel(task.dossier, task.context)
  const files: MadeFile[] = []
  const failures: { kind: ReportKind; error: Failure }[] = []
  for (const [index, kind] of task.kinds.entries()) {
    const made = await filesOf(model, kind, task.style)
    if (made.ok) files.push(...made.value.map((file) => ({ kind, ...file })))
    else failures.push({ kind, error: made.error })
    onDone(index + 1)
  }
  return ok({ title: model.title || model.article.title, files, failures })
}

type Files = Result<readonly Omit<MadeFile, 'kind'>[]>

async function filesOf(model: ReportModel, kind: ReportKind, style: CitationStyle): Promise<Files> {
  switch (kind) {
    case 'html':
      return one('.html', reportHtml(model))
    case 'pdf':
      return one('.pdf', reportHtml(model))
    case 'checking':
    case 'checked': {
      // Loaded where they are asked for: the library for Word is large.
      const { checkedCopy, checkingCopy } = await import('../../exporters/index.ts')
      const made = await (kind === 'checking' ? checkingCopy(model) : checkedCopy(model))
      return made.ok ? one(` – ${kind} copy.docx`, made.value) : made
    }
    case 'sources': {
      const { sourceList } = await import('../../core/report/source-list.ts')
      return one(' – sources.txt', sourceList(model, style))
    }
    case 'md':
    case 'csv':
    case 'jsonld':
    case 'annotations': {
      const { reportFiles } = await import('../../exporters/index.ts')
      return reportFiles(model, kind)
    }
    default:
      return assertNever(kind)
  }
}

function one(ending: string, content: string | Uint8Array): Files {
  return ok([{ ending, content }])
}
