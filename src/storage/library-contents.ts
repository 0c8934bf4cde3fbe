import type { Dossier } from '../core/dossier/index.ts'
import { LibraryOriginals, type NamedDossier } from './library-originals.ts'
import { type FoundSource, LibrarySources, type SourceQuery } from './library-sources.ts'

/** The dossiers that are read. */
export interface DossiersRead {
  /** Settles when each of them was read once. */
  readonly once: () => Promise<unknown>
  /** Those that are open, whose live state answers. */
  readonly live: () => Iterable<{ readonly id: string; readonly dossier: Dossier }>
}

/** What is in a library's dossiers, those in the bin left out, to be found from elsewhere. */
export class LibraryContents {
  readonly #read: DossiersRead
  readonly #sources = new LibrarySources()
  readonly #originals = new LibraryOriginals()

  constructor(read: DossiersRead) {
    this.#read = read
  }

  /** Takes a dossier as it is now, in place of what it was. */
  put(id: string, dossier: Dossier): void {
    this.#sources.put(id, dossier)
    this.#originals.put(id, dossier)
  }

  /** Takes a new dossier, which has no sources yet, with the SHA-256 of its file. */
  add(dossier: NamedDossier, sha256: string): void {
    this.#originals.add(dossier, [sha256])
  }

  drop(id: string): void {
    this.#sources.drop(id)
    this.#originals.drop(id)
  }

  /** Drops the dossiers that are not among these. */
  keep(ids: ReadonlySet<string>): void {
    this.#sources.keep(ids)
    this.#originals.keep(ids)
  }

  /**
   * The sources of the other dossiers than `id` that are like this one or have these words, the
   * most alike first, each once; see {@link LibrarySources}.
   */
  async findSources(id: string, like: SourceQuery): Promise<readonly FoundSource[]> {
    await this.#read.once()
    for (const open of this.#read.live()) {
      if (open.id !== id) this.#sources.put(open.id, open.dossier)
    }
    return this.#sources.find(like, id)
  }

  /** The dossiers that have a draft of the file with this SHA-256. */
  async dossiersOf(sha256: string): Promise<readonly NamedDossier[]> {
    await this.#read.once()
    for (const open of this.#read.live()) this.#originals.put(open.id, open.dossier)
    return this.#originals.find(sha256)
  }
}
