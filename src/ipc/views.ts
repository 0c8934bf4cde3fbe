/** What main answers and tells, as the page gets it: the nouns of the conversation in contract.ts. */

import type { Article, ArticleNote, ImportChoices, Offer } from '../core/article/index.ts'
import type {
  Carried,
  Difference,
  Dossier,
  DossierSummary,
  MergeConflict,
  MergePlan,
  Person,
  SaveState,
  Source,
  VerdictPack,
} from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import type { ReportSettings, Unplaced } from '../core/report/index.ts'
import type { Failure } from '../core/result.ts'
import type { Leaning, Suggested } from '../core/suggest/index.ts'
import type { ReportKind } from './settings.ts'

export interface LibraryView {
  readonly folder: string
  /** Why nothing can be changed here, or null. */
  readonly readOnly: string | null
  /** Whether who has the library has given no sign of life for so long that it may be taken over. */
  readonly canTakeOver: boolean
  readonly dossiers: readonly DossierSummary[]
  readonly binned: readonly DossierSummary[]
  /** Dossiers that could not be opened, each with the reason. */
  readonly broken: readonly { readonly id: string; readonly error: Failure }[]
  readonly people: readonly Person[]
  readonly me: Person
  /** The verdict packs that a dossier may be given, the built-in ones first. */
  readonly packs: readonly VerdictPack[]
  /** Whether `me` has said who they are; until then it is the system's user name. */
  readonly introduced: boolean
  /** What was found wrong with the library's own files, and what was done about it. */
  readonly findings: readonly Finding[]
  /** What the person should know about the program itself, such as an old runtime. */
  readonly notices: readonly string[]
}

/** A file that is to be imported, and how far that is. */
export interface Incoming {
  readonly id: string
  /** The file's name. */
  readonly name: string
  /** The dossier that it is a new draft of; null where it is to be one of its own. */
  readonly into: { readonly id: string; readonly title: string } | null
  /** How it is being read, or was. */
  readonly choices: ImportChoices
  /** What was read; null until then. It stays while the file is read in another way. */
  readonly read: ReadArticle | null
  readonly isReading: boolean
  /** Why it could not be read; null where it could, or is being read. */
  readonly error: Failure | null
}

/** What is known of a file that was read, without its text. */
export interface ReadArticle
  extends Pick<
    Article,
    'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language' | 'charset' | 'warnings'
  > {
  /** In bytes. */
  readonly size: number
  /** Media type, recognised from the content. */
  readonly type: string
  readonly words: number
  readonly blocks: number
  /** How many pages it has; null where its format has none. */
  readonly pages: number | null
  /** How many notes of each kind the writer's file has on its words. */
  readonly notes: Readonly<Partial<Record<ArticleNote['kind'], number>>>
  /** Whether the language is a guess from the words, and not what the file says. */
  readonly isLanguageGuessed: boolean
  readonly offers: readonly Offer[]
  /** A dossier that has a draft of this very file already. */
  readonly known: { readonly id: string; readonly title: string } | null
}

/** The article as it will be, and what the writer's file says on its words. */
export type ImportPreview = Pick<Article, 'text' | 'blocks'> & {
  readonly notes: readonly ArticleNote[]
}

/** What an imported file became. */
export interface Taken {
  /** The dossier's. */
  readonly id: string
  /** The draft that has arrived; null where the file became a dossier of its own. */
  readonly draftId: string | null
}

/** What undo and redo would take back and do again: a command's type, or null. */
export interface Steps {
  readonly undo: string | null
  readonly redo: string | null
}

/** What a library learned of which suggestions are taken and dismissed: how many of each, and what of. */
export interface LearnedView {
  readonly accepted: number
  /** Claims that were marked by hand. */
  readonly marked: number
  readonly dismissed: number
  /** What is taken more or less often than other things, the most striking first. */
  readonly leanings: readonly Leaning[]
  /** Whether something was forgotten that can be had back. */
  readonly canRecall: boolean
}

export interface BackupSummary {
  readonly id: string
  /** When the session ended that it was made after, ISO 8601 in UTC. */
  readonly at: string
  /** How many lines its history has. */
  readonly seq: number
  /** How many claims it has. */
  readonly claims: number
}

export interface DossierView extends Steps {
  readonly dossier: Dossier
  /** For the current draft; null where they come later, for who asks `suggestions.read`. */
  readonly suggestions: Suggested | null
  readonly save: SaveState
  readonly readOnly: boolean
  /** What was found wrong at opening and what was done about it; mostly empty. */
  readonly findings: readonly Finding[]
}

/** A piece of work that a person can watch and end. */
export interface Task {
  readonly id: string
  /** What is done, such as “Copying budget.pdf”. */
  readonly label: string
  /** How much of `total` is done, in bytes or pieces; `total` is null where nobody knows. */
  readonly done: number
  readonly total: number | null
}

export interface Attached {
  readonly sha256: readonly string[]
  /** Files that are kept and whose text could not be read, each with the reason. */
  readonly unread: readonly { readonly name: string; readonly error: Failure }[]
}

export interface EvidenceText {
  /** Of the text itself, in UTF-8. */
  readonly sha256: string
  readonly extractor: string
  /** Pages of a PDF are parted by form feeds, rows of a table by line feeds and its cells by tabs. */
  readonly text: string
}

export type KeptState = 'whole' | 'altered' | 'missing' | 'unreadable'

export interface EvidencePage {
  readonly html: string
}

export interface EvidenceCheck {
  readonly failures: readonly EvidenceFailure[]
  /** How many kept files, bytes of them, and quoted passages were looked at. */
  readonly files: number
  readonly bytes: number
  readonly passages: number
  /** How many more passages are quoted and tied to no kept file. */
  readonly untied: number
}

export interface EvidenceFailure {
  /** A sentence. */
  readonly what: string
  /** The kept file that is concerned; null where it is none. */
  readonly sha256: string | null
  /** The link whose passage is concerned; null where it is none. */
  readonly linkId: string | null
}

/** A source of another dossier. */
export interface LibrarySource {
  readonly from: { readonly id: string; readonly sourceId: string }
  /** The other dossier's title. */
  readonly dossier: string
  readonly source: Source
  /** By what it is the same; `words` where only words of the title are. */
  readonly alike: 'url' | 'doi' | 'file' | 'title' | 'words'
  /** In how many other dossiers it is. */
  readonly uses: number
}

export interface ImportedSources {
  /** The sources that were added. */
  readonly added: readonly string[]
  /** How many were there already. */
  readonly known: number
  /** What could not be read, each with the reason. */
  readonly failed: readonly { readonly name: string; readonly error: Failure }[]
}

export interface Acknowledged {
  /** The ids of the entities that the command added, in the order in which it did. */
  readonly created: readonly string[]
}

/** A dossier that came in a hand-off file. */
export interface HandedOff {
  readonly id: string
  readonly title: string
  /** The file's name. */
  readonly file: string
  /** Who made its last step, and when. */
  readonly by: Person
  readonly at: string
}

/** A hand-off of a dossier that is here already, until it is merged or put aside. */
export interface WaitingHandOff {
  readonly id: string
  /** The file's name. */
  readonly file: string
  readonly dossier: { readonly id: string; readonly title: string }
}

/** What merging a hand-off would do. */
export interface HandOffLook {
  /** `nothing` is new in it; `forward`: nothing was done here meanwhile; `merge`: both went on. */
  readonly kind: MergePlan['kind']
  readonly conflicts: readonly KeyedConflict[]
  /** What comes in whatever is chosen. */
  readonly changes: readonly Difference[]
  /** How many steps are new. */
  readonly steps: number
  /** Who made them, whoever made most first. */
  readonly by: readonly Person[]
  /** When the first and the last of them were made; null where none is new. */
  readonly made: { readonly first: string; readonly last: string } | null
  readonly ours: Dossier
  readonly theirs: Dossier
}

export interface KeyedConflict extends MergeConflict {
  /** Names it among the choices. */
  readonly key: string
}

export interface MergedHandOff {
  /** The dossier's id. */
  readonly id: string
  readonly kind: MergePlan['kind']
  /** What stands on another draft than it was marked on. */
  readonly carried: readonly Carried[]
  /** The backup of the state before; null where nothing had to change. */
  readonly backup: { readonly id: string; readonly at: string } | null
}

/** What reports are made from beside their dossiers. */
export interface ReportView {
  readonly settings: ReportSettings
  /** What a PDF has beside its pages; null where none can be printed. */
  readonly pdf: { readonly tags: boolean; readonly outline: boolean } | null
}

/** What became of writing a report. */
export interface SavedReport {
  readonly folder: string
  /** What was written, in the order in which it was asked for. */
  readonly files: readonly {
    readonly kind: ReportKind
    readonly name: string
    readonly path: string
  }[]
  /** What could not be; what was there before is as it was. */
  readonly failures: readonly { readonly kind: ReportKind; readonly error: Failure }[]
  /** The names of files that the folder has already: then nothing was written. */
  readonly taken: readonly string[]
}

/** What became of annotations that were put on the article. */
export interface ImportedAnnotations {
  /** The file's name. */
  readonly file: string
  readonly added: Readonly<Record<'claims' | 'notes' | 'links' | 'sources', number>>
  /** What has no place in the article, and why. */
  readonly unplaced: readonly Unplaced[]
  /** Pages of annotations that the file only names. */
  readonly elsewhere: readonly string[]
}
