import type { Dossier } from '../core/dossier/index.ts'

/** A dossier, as another part of the library names it. */
export interface NamedDossier {
  readonly id: string
  readonly title: string
}

interface IndexedDossier {
  readonly title: string
  /** The SHA-256 of each draft's file. */
  readonly files: ReadonlySet<string>
}

/** The files that the drafts of a library's dossiers were imported from, in memory. */
export class LibraryOriginals {
  readonly #dossiers = new Map<string, IndexedDossier>()
  /** The dossiers' ids, by the SHA-256 of a file. */
  readonly #byFile = new Map<string, Set<string>>()

  /** Takes a dossier's drafts as they are now, in place of what it had. */
  put(id: string, { info, drafts }: Pick<Dossier, 'info' | 'drafts'>): void {
    const files = Object.values(drafts).map(({ original }) => original.sha256)
    this.add({ id, title: info.title }, files)
  }

  /** Takes a dossier with these files, by their SHA-256, in place of what it had. */
  add({ id, title }: NamedDossier, hashes: readonly string[]): void {
    this.drop(id)
    const files = new Set(hashes)
    this.#dossiers.set(id, { title, files })
    for (const file of files) {
      const others = this.#byFile.get(file)
      if (others) others.add(id)
      else this.#byFile.set(file, new Set([id]))
    }
  }

  drop(id: string): void {
    for (const file of this.#dossiers.get(id)?.files ?? []) {
      const others = this.#byFile.get(file)
      others?.delete(id)
      if (others?.size === 0) this.#byFile.delete(file)
    }
    this.#dossiers.delete(id)
  }

  /** Drops the dossiers that are not among these. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of [...this.#dossiers.keys()]) if (!ids.has(id)) this.drop(id)
  }

  /** The dossiers that have a draft of this very file. */
  find(sha256: string): NamedDossier[] {
    return [...(this.#byFile.get(sha256) ?? [])].map((id) => ({
      id,
      title: this.#dossiers.get(id)?.title ?? '',
    }))
  }
}
