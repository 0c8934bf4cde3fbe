import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Person, sinceSignOff } from '../core/dossier/index.ts'
import {
  type EvidenceCheck,
  type ReportModel,
  type ReportSettings,
  reportModel,
  reportSettings,
} from '../core/report/index.ts'
import { ok, type Result } from '../core/result.ts'
import { type OpenDossier, openLibrary, verifyEvidence } from '../storage/index.ts'
import { findDossier } from './find-dossier.ts'
import { type Io, note } from './io.ts'
import { personIn } from './person.ts'

export interface ReportOptions {
  /** The library's folder, where the dossier does not lie in one. */
  readonly library: string
  readonly by?: string
  /** The address at which the report is to be published. */
  readonly url?: string
  /** Names those who worked on it by their roles, whatever the library's settings say. */
  readonly anonymise?: boolean
  /** Verifies the kept files and passages for the report. */
  readonly verify?: boolean
}

export interface Report {
  readonly model: ReportModel
  /** The dossier's folder, absolute. */
  readonly folder: string
}

/** The report on a dossier, as the settings of its library and the command line ask for it. */
export async function reportOn(
  path: string,
  options: ReportOptions,
  io: Io,
): Promise<Result<Report>> {
  const found = await findDossier(path)
  if (!found.ok) return found
  note(io, found.value.findings)
  const { dossier, head, folder } = found.value
  const library = await libraryOf(folder, options)
  if (!library.ok) return library
  const { by, settings } = library.value
  let evidence: EvidenceCheck | null = null
  if (options.verify) {
    const verified = await verifyEvidence({ folder, dossier })
    if (!verified.ok) return verified
    evidence = verified.value
  }
  const model = reportModel(dossier, {
    head,
    at: new Date().toISOString(),
    by,
    program: `Tickmark ${io.version}`,
    newsroom: settings.newsroom,
    fields: settings.fields,
    anonymise: options.anonymise ?? settings.anonymise,
    url: options.url ?? '',
    evidence,
    changesSinceSignOff: await changesSinceSignOff(found.value),
  })
  return ok({ model, folder })
}

/** How many changes were made since the latest sign-off; null where nobody signed or it cannot be read. */
async function changesSinceSignOff(open: OpenDossier): Promise<number | null> {
  if (Object.keys(open.dossier.signOffs).length === 0) return null
  const saved = await open.savedLines()
  if (!saved.ok) return null
  const lines = new Map(saved.value.lines.map(({ line }) => [line.hash, line]))
  return sinceSignOff(lines, saved.value.head)?.changes.length ?? null
}

/** Who makes the report and how: by the library that the dossier lies in, or else the one named. */
async function libraryOf(
  folder: string,
  options: ReportOptions,
): Promise<Result<{ by: Person; settings: ReportSettings }>> {
  const around = dirname(folder)
  const isLibrary = await stat(`${around}/library.json`).then(
    () => true,
    () => false,
  )
  const library = await openLibrary(isLibrary ? around : options.library, {
    write: false,
    holder: { app: 'tickmark report' },
  })
  if (!library.ok) return library
  const settings = reportSettings(library.value.settings.all())
  return ok({ by: personIn(library.value, options.by), settings })
}
