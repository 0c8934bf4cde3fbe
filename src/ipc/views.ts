/** What main answers and tells, as the page gets it: the nouns of the conversation in contract.ts. */

import type { Article, ArticleNote, ImportChoices, Offer } from '../core/article/index.ts'
import type { Dossier, DossierSummary, Person, SaveState, Source } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import type { Failure } from '../core/result.ts'
import type { Suggestion } from '../core/suggest/index.ts'

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
  /** For the current draft, in the text's order. */
  readonly suggestions: readonly Suggestion[]
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
