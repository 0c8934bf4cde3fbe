import { z } from 'zod'
import { Article, ImportChoices } from '../core/article/index.ts'
import {
  Command,
  type Dossier,
  type HistoryPage,
  Id,
  type Patch,
  Person,
  type ReviewNews,
  type SaveState,
  VerdictPack,
} from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { isWebAddress, ReportFields, ReportSettings } from '../core/report/index.ts'
import type { Failure, Result } from '../core/result.ts'
import type { Suggested } from '../core/suggest/index.ts'
import type { ActionName } from './actions.ts'
import { REPORT_KINDS, Settings } from './settings.ts'
import type {
  Acknowledged,
  Attached,
  BackupSummary,
  DossierView,
  EvidenceCheck,
  EvidencePage,
  EvidenceText,
  HandedOff,
  HandOffLook,
  ImportedAnnotations,
  ImportedSources,
  ImportPreview,
  Incoming,
  KeptState,
  LearnedView,
  LibrarySource,
  LibraryView,
  MergedHandOff,
  ReportView,
  SavedReport,
  Steps,
  Taken,
  Task,
  WaitingHandOff,
} from './views.ts'

/** Names a dossier of the library. */
const DossierId = z.string().min(1)
/** Names a verdict pack of the library. */
const PackId = z.string().min(1)
/** In bytes. What is larger is a file, and is attached as one. */
export const LARGEST_PASTE = 64 * 1024 * 1024
/** Names a file on this machine, as a dialog or a drop gave it. */
const FilePath = z.string().min(1)
/** Names a file that is to be imported. */
const IncomingId = z.string().min(1)
/** Names a hand-off that waits to be merged. */
const HandOffId = z.string().min(1)
/** The dossier that a file is a new draft of; null where it is one of its own. */
const Into = DossierId.nullable()
const pasted = {
  /** What the kept file is called. */
  name: z.string().min(1),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>).refine(({ length }) => length <= LARGEST_PASTE),
}
/** What a person can put right of what a file says about itself. */
const AboutArticle = Article.pick({
  title: true,
  byline: true,
  publisher: true,
  published: true,
  url: true,
  language: true,
})

/** How a report is made. */
const ReportHow = z.strictObject({
  fields: ReportFields,
  anonymise: z.boolean(),
  /** Where it is to be published, or empty. */
  url: z.string().refine((url) => url === '' || isWebAddress(url)),
  /** How its list of sources is cited. */
  style: Settings.shape.citationStyle,
  /** What verifying found; null where it was not done for this report. */
  evidence: z
    .strictObject({
      files: z.int().nonnegative(),
      passages: z.int().nonnegative(),
      failures: z.array(
        z.strictObject({ linkId: z.string().nullable(), sha256: z.string().nullable() }),
      ),
    })
    .nullable(),
})
export type ReportHow = z.infer<typeof ReportHow>

/**
 * What the renderer asks of main: one line a request, with what it takes and what it answers.
 * Main decodes every argument with the schema; each answer is a {@link Result}.
 */
export const requests = {
  /** The library as it stands. Asked once at the start; afterwards it comes as `library`. */
  'library.get': ask(z.undefined())<LibraryView>(),
  /** Tries again to have a library for writing that somebody else had; where they give no sign of life any more, takes it over. */
  'library.openForWriting': ask(z.undefined())<void>(),
  /** Moves a dossier to the bin. Nothing of it is deleted. */
  'library.bin': ask(DossierId)<void>(),
  /** Takes a dossier back out of the bin. */
  'library.restore': ask(DossierId)<void>(),
  /** The backups of a dossier, the newest first. */
  'backup.list': ask(DossierId)<readonly BackupSummary[]>(),
  /** Makes a dossier as it was in a backup. What was there before is put aside, not deleted. */
  'backup.restore': ask(z.strictObject({ id: DossierId, backup: z.string() }))<
    readonly Finding[]
  >(),
  /** Shows a dossier's folder in the system's file manager. */
  'library.reveal': ask(DossierId)<void>(),
  /** Says who works here. It stands in the history of everything done from now on. */
  'people.setMe': ask(Person)<void>(),
  /** Has somebody of the library work here from now on; answers who they are. */
  'people.choose': ask(z.string())<Person>(),
  /** Adds somebody to whom a dossier can be given. */
  'people.add': ask(Person.omit({ id: true }))<Person>(),

  /** Keeps a verdict pack of one's own, in place of the one of the same id. Dossiers keep the copy that they have. */
  'pack.save': ask(VerdictPack)<void>(),
  /** Removes one. Dossiers that were given it keep their copy. */
  'pack.remove': ask(PackId)<void>(),
  /** Lets the person choose a file with a pack and takes it up; null where the dialog was cancelled. */
  'pack.chooseAndImport': ask(z.undefined())<VerdictPack | null>(),
  /** Writes a pack where the person chooses, for other libraries; null where the dialog was cancelled. */
  'pack.export': ask(PackId)<{ readonly path: string } | null>(),

  /** How the person likes to work. Asked once at the start. */
  'settings.get': ask(z.undefined())<Settings>(),
  /** Changes some of it, for now and for later. */
  'settings.set': ask(Settings.partial())<void>(),

  /** What is suggested in a dossier that is shown, as soon as that is worked out. */
  'suggestions.read': ask(DossierId)<Suggested>(),
  /** What this library learned from which suggestions were taken and dismissed. */
  'suggestions.learned': ask(z.undefined())<LearnedView>(),
  /** Forgets it; what is suggested then comes anew. */
  'suggestions.forget': ask(z.undefined())<LearnedView>(),
  /** Takes the forgetting back, as long as nothing new was learned. */
  'suggestions.recall': ask(z.undefined())<LearnedView>(),

  /** The files that are to be imported. Asked once at the start; afterwards they come as `incoming`. */
  'import.list': ask(z.undefined())<readonly Incoming[]>(),
  /**
   * Reads files that are to be imported, each as a dossier of its own or, with `into`, one as a new
   * draft of a dossier. Nothing is imported yet: how they are read comes as `incoming`.
   */
  'import.add': ask(z.strictObject({ paths: z.array(FilePath).min(1), into: Into }))<void>(),
  /** The same for files that the person chooses. */
  'import.choose': ask(z.strictObject({ into: Into }))<void>(),
  /** The same for what was pasted or dropped and is no file: words, or a piece of a page. */
  'import.paste': ask(z.strictObject({ ...pasted, into: Into }))<void>(),
  /** Reads a file again, as the person wants it read. */
  'import.again': ask(z.strictObject({ id: IncomingId, choices: ImportChoices }))<void>(),
  /** What was read of a file, to look at. */
  'import.preview': ask(IncomingId)<ImportPreview>(),
  /** Imports what was read, with what the person says about it instead of what the file does. */
  'import.take': ask(
    z.strictObject({ id: IncomingId, about: AboutArticle.partial().default({}) }),
  )<Taken>(),
  /** Puts files that were to be imported aside; those that are being read are stopped. */
  'import.drop': ask(z.array(IncomingId).min(1))<void>(),

  /** Opens a dossier for work. Its later changes come as `dossier.changed`. */
  'dossier.open': ask(DossierId)<DossierView>(),
  /** Says that the dossier is no longer looked at; its snapshot is written. */
  'dossier.close': ask(DossierId)<void>(),
  /** Does a command; answered when it is on disk. Commands of one `group` are undone together. */
  'dossier.execute': ask(
    z.strictObject({ id: DossierId, command: Command, group: z.string().min(1).optional() }),
  )<Acknowledged>(),
  /** Takes back the nearest step of this person. */
  'dossier.undo': ask(DossierId)<Acknowledged>(),
  /** Does again what was undone last. */
  'dossier.redo': ask(DossierId)<Acknowledged>(),

  /** The dossier as it stood when the draft was last the one under check. */
  'draft.asItStood': ask(z.strictObject({ id: DossierId, draftId: z.string() }))<Dossier>(),

  /** A stretch of the history, newest first, from a line backwards or from the present. */
  'history.read': ask(
    z.strictObject({
      id: DossierId,
      from: z.string().nullable(),
      /** Only what concerns these entities; everything where none is named. */
      about: z.array(z.string()),
    }),
  )<HistoryPage>(),
  /** The dossier as it was at a line of its history, to look at. */
  'history.stateAt': ask(z.strictObject({ id: DossierId, hash: z.string() }))<Dossier>(),
  /** Makes the dossier as it was at a line, by a new line that can be undone like any other. */
  'history.restore': ask(z.strictObject({ id: DossierId, hash: z.string() }))<Acknowledged>(),

  /** What others changed that the person has not looked at yet, and what has changed since the sign-off. */
  'review.read': ask(DossierId)<ReviewNews>(),
  /** Says that the person has looked at claims, or, with null, at everything, as it stood at a line. */
  'review.look': ask(
    z.strictObject({
      id: DossierId,
      claimIds: z.array(Id).min(1).nullable(),
      head: z.string(),
    }),
  )<void>(),

  /** Copies files into the dossier as evidence, reads their text, and ties them to a source. */
  'evidence.attach': ask(
    z.strictObject({ id: DossierId, sourceId: Id, paths: z.array(FilePath).min(1) }),
  )<Attached>(),
  /** The same for files that the person chooses. */
  'evidence.chooseAndAttach': ask(z.strictObject({ id: DossierId, sourceId: Id }))<Attached>(),
  /** The same for what was pasted or dropped and is no file: an image, words, a piece of a page. */
  'evidence.paste': ask(
    z.strictObject({
      id: DossierId,
      sourceId: Id,
      ...pasted,
    }),
  )<Attached>(),
  /**
   * The text of a kept file: the one named by `text`, or else the present one, which is read out of
   * the file and kept where that was not done yet.
   */
  'evidence.text': ask(
    z.strictObject({
      id: DossierId,
      sourceId: Id,
      sha256: z.string(),
      text: z.string().nullable(),
    }),
  )<EvidenceText>(),
  /** What became of a kept file since it was kept: hashed anew. */
  'evidence.check': ask(z.strictObject({ id: DossierId, sha256: z.string() }))<KeptState>(),
  /** A kept web page or Word file as HTML, decoded, and as untrusted as it came. */
  'evidence.page': ask(z.strictObject({ id: DossierId, sha256: z.string() }))<EvidencePage>(),
  /** Hashes every kept file and looks up every quoted passage anew. A task; changes nothing. */
  'evidence.verify': ask(DossierId)<EvidenceCheck>(),
  /** Shows a kept file in the system's file manager. It is never opened from here. */
  'evidence.reveal': ask(z.strictObject({ id: DossierId, sha256: z.string() }))<void>(),

  /** The sources of the library's other dossiers that are like this one or have these words, the most alike first. */
  'source.find': ask(
    z.strictObject({
      id: DossierId,
      like: z
        .strictObject({
          url: z.string(),
          doi: z.string(),
          /** Its title, or some words of it. */
          title: z.string(),
          sha256: z.string(),
        })
        .partial(),
    }),
  )<readonly LibrarySource[]>(),
  /** Copies a source of another dossier into this one, with its kept files. */
  'source.reuse': ask(
    z.strictObject({
      id: DossierId,
      from: z.strictObject({ id: DossierId, sourceId: Id }),
    }),
  )<Acknowledged>(),
  /** Lets the person choose BibTeX, RIS or CSL-JSON files and adds what they have as sources; null where the dialog was cancelled. */
  'source.chooseAndImport': ask(DossierId)<ImportedSources | null>(),
  /** Writes the dossier's sources where the person chooses; null where the dialog was cancelled. */
  'source.export': ask(
    z.strictObject({ id: DossierId, format: z.enum(['bibtex', 'ris', 'csl-json']) }),
  )<{ readonly path: string } | null>(),

  /** Writes a dossier as one file where the person chooses; null where the dialog was cancelled. A task. */
  'handOff.write': ask(DossierId)<{ readonly path: string } | null>(),
  /** Shows the hand-off file that was written last in the system's file manager. */
  'handOff.reveal': ask(z.undefined())<void>(),
  /** Hand-offs of dossiers that are here already. Asked once at the start; afterwards they come as `handOffs`. */
  'handOff.list': ask(z.undefined())<readonly WaitingHandOff[]>(),
  /**
   * Opens hand-off files, each as a task. Those of new dossiers are told as `handedOff`, the others
   * as `handOffs`, to be merged.
   */
  'handOff.open': ask(z.array(FilePath).min(1))<void>(),
  /** The same for files that the person chooses. */
  'handOff.choose': ask(z.undefined())<void>(),
  /** What merging would do to the dossier as it stands now. */
  'handOff.look': ask(HandOffId)<HandOffLook>(),
  /** Merges, a backup first. `choices` says which side stands, by the key of each conflict. */
  'handOff.merge': ask(
    z.strictObject({ id: HandOffId, choices: z.record(z.string(), z.enum(['ours', 'theirs'])) }),
  )<MergedHandOff>(),
  /** Puts a hand-off aside. The dossier and the file stay as they are. */
  'handOff.drop': ask(HandOffId)<void>(),

  /** Writes the queries where the person chooses; null where the dialog was cancelled. */
  'query.export': ask(
    z.strictObject({
      id: DossierId,
      which: z.enum(['asked', 'open', 'all']),
      format: z.enum(['text', 'csv']),
    }),
  )<{ readonly path: string } | null>(),
  /** Writes the corrections where the person chooses; null where the dialog was cancelled. */
  'correction.export': ask(
    z.strictObject({
      id: DossierId,
      which: z.enum(['toMake', 'all']),
      format: z.enum(['text', 'csv']),
    }),
  )<{ readonly path: string } | null>(),

  /** Ends a piece of work that is under way, as soon as it can be ended with nothing half done. */
  'task.cancel': ask(z.string())<void>(),

  /** What the library keeps for its reports, and what can be printed here. */
  'report.get': ask(z.undefined())<ReportView>(),
  /** Changes what the library keeps for its reports: the newsroom, what appears, whether names do. */
  'report.keep': ask(ReportSettings)<void>(),
  /** Lets the person choose a logo, as a data URL; null where the dialog was cancelled. */
  'report.chooseLogo': ask(z.undefined())<string | null>(),
  /**
   * The report as HTML: the same bytes that are written while neither the dossier nor what is asked
   * for changes. A task.
   */
  'report.preview': ask(z.strictObject({ id: DossierId, how: ReportHow }))<string>(),
  /**
   * Writes the report where the person chooses, one file or several into a folder; null where the
   * dialog was cancelled. Where the folder has some of the files already nothing is written: `taken`
   * names them, and with `replace` the same folder is written into. A task.
   */
  'report.save': ask(
    z.strictObject({
      id: DossierId,
      how: ReportHow,
      kinds: z.array(z.enum(REPORT_KINDS)).min(1),
      paper: z.enum(['A4', 'Letter']),
      replace: z.boolean().default(false),
    }),
  )<SavedReport | null>(),
  /** The report as text, to be copied. A task. */
  'report.text': ask(
    z.strictObject({
      id: DossierId,
      how: ReportHow,
      kind: z.enum(['html', 'md', 'jsonld', 'sources']),
    }),
  )<string>(),
  /** Opens one of the files that were written last with the system's program for it. */
  'report.open': ask(z.int().nonnegative())<void>(),
  /** Shows the files that were written last in the system's file manager. */
  'report.reveal': ask(z.undefined())<void>(),
  /**
   * Puts W3C annotations on the words of the open article, in one step: those of the file, or, with
   * null, of one that the person chooses; null where the dialog was cancelled.
   */
  'report.importAnnotations': ask(
    z.strictObject({ id: DossierId, path: FilePath.nullable() }),
  )<ImportedAnnotations | null>(),

  /** Opens a source's web address in the system's browser; http and https only. */
  'source.openWeb': ask(z.strictObject({ id: DossierId, sourceId: Id }))<void>(),

  /** Answers `closing`: everything that was typed has been sent and answered. */
  'window.readyToClose': ask(z.undefined())<void>(),
} as const

/** What main tells the renderer, unasked. */
export interface Events {
  /** The library changed: a dossier came, went, or changed its summary. */
  library: LibraryView
  /** An open dossier changed. Applied at once; whether it is saved comes as `dossier.save`. */
  'dossier.changed': { readonly id: string; readonly patches: readonly Patch[] } & Steps
  /** Somebody else works here from now on: what undo and redo of an open dossier would do for them. */
  'dossier.steps': { readonly id: string } & Steps
  /** How far the saving of an open dossier is. */
  'dossier.save': { readonly id: string; readonly save: SaveState }
  /** What is suggested is another: for another draft under check, or by what was learned or forgotten. */
  'dossier.suggestions': { readonly id: string; readonly suggestions: Suggested }
  /** A dossier is to be shown: it was named on the command line, or opened from outside. */
  show: { readonly id: string }
  /** The files that are to be imported, whenever one comes, goes, or has been read. */
  incoming: readonly Incoming[]
  /** A hand-off file was opened and is a new dossier, to be shown. */
  handedOff: HandedOff
  /** The hand-offs that wait to be merged, the first one first, whenever one comes or goes. */
  handOffs: readonly WaitingHandOff[]
  /** The pieces of work that take their time, whenever one begins, gets on or ends. */
  tasks: readonly Task[]
  /** Something went wrong that nobody asked for just now, such as a file named at the start. */
  failed: Failure
  /** The window is about to close: what was typed is to be sent now. */
  closing: null
  /** A menu item was chosen. */
  menu: ActionName
}
interface Ask<Arg extends z.ZodType, Answer> {
  readonly arg: Arg
  /** Only a type: what comes back. */
  readonly answer?: Answer
}

function ask<Arg extends z.ZodType>(arg: Arg) {
  return <Answer>(): Ask<Arg, Answer> => ({ arg })
}

export type RequestName = keyof typeof requests
/** What a request takes, as it is sent: what has a default may be left out. */
export type ArgOf<N extends RequestName> = z.input<(typeof requests)[N]['arg']>
export type AnswerOf<N extends RequestName> =
  (typeof requests)[N] extends Ask<z.ZodType, infer Answer> ? Answer : never

/** What the preload puts into the page as `window.tickmark`. */
export interface Bridge {
  request<N extends RequestName>(name: N, arg: ArgOf<N>): Promise<Result<AnswerOf<N>>>
  /** Calls back at each event; the answer ends it. */
  on<N extends keyof Events>(name: N, listener: (event: Events[N]) => void): () => void
  /** Where the page finds the bytes of a kept file; images and PDF alone are shown from there. */
  evidenceUrl(dossierId: string, sha256: string): string
  /** The path of a dropped or pasted file, or empty where it has none. */
  pathOf(file: File): string
}
