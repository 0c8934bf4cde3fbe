import { join } from 'node:path'
import type { Command, FileInput } from '../core/dossier/index.ts'
import { fail, type Result } from '../core/result.ts'
import type { Disk } from './disk.ts'
import { EVIDENCE, type KeepOptions, keepBytes, keepFile, keptPath, ORIGINAL } from './keep-file.ts'
import { keepText, readKeptText, textPath } from './keep-file-text.ts'
import { type FileState, readKeptFile } from './read-kept-file.ts'

/** The files that are kept in a dossier's folder. */
export class DossierFiles {
  readonly #evidence: string
  readonly #original: string
  readonly #disk: Disk
  readonly #refusal: () => Result<never> | null

  /** `refusal` says why nothing may be kept now, or null. */
  constructor(folder: string, disk: Disk, refusal: () => Result<never> | null) {
    this.#refusal = refusal
    this.#evidence = join(folder, EVIDENCE)
    this.#original = join(folder, ORIGINAL)
    this.#disk = disk
  }

  /**
   * Copies a file into the dossier as evidence; on disk when it answers, before any line names it.
   * See {@link keepFile}.
   */
  async keepEvidence(path: string, options?: KeepOptions): Promise<Result<FileInput>> {
    return this.#refusal() ?? keepFile(path, this.#evidence, this.#disk, options)
  }

  /** The same for bytes that were never a file; `name` is what a person calls them. See {@link keepBytes}. */
  async keepPasted(name: string, bytes: Uint8Array): Promise<Result<FileInput>> {
    return this.#refusal() ?? keepBytes(name, bytes, this.#evidence, this.#disk)
  }

  /** Keeps a text that was read out of an evidence file, and answers its SHA-256; see {@link keepText}. */
  async keepText(text: string): Promise<Result<string>> {
    return this.#refusal() ?? keepText(text, this.#evidence, this.#disk)
  }

  /** A text that was kept, checked against its SHA-256; see {@link readKeptText}. */
  readText(hash: string): Promise<Result<string>> {
    return readKeptText(hash, this.#evidence, this.#disk)
  }

  /** Copies the file of a draft; fails with `changed` where it is not that of the SHA-256 any more. */
  async keepOriginal(path: string, expected: string): Promise<Result<FileInput>> {
    return this.#refusal() ?? keepFile(path, this.#original, this.#disk, { expected })
  }

  /** Where a kept file is, evidence or original; null where it is missing. */
  async pathOf(hash: string): Promise<string | null> {
    return (
      (await keptPath(hash, this.#evidence, this.#disk)) ??
      (await keptPath(hash, this.#original, this.#disk))
    )
  }

  /** What became of an evidence file since it was kept: hashed anew. */
  async stateOf(hash: string): Promise<FileState> {
    const path = await keptPath(hash, this.#evidence, this.#disk)
    return path === null ? 'missing' : (await readKeptFile(path, hash, { disk: this.#disk })).state
  }

  /** What is said of the first named file that is not kept; null where all are. */
  async notKept(named: readonly NamedByCommand[]): Promise<Result<never> | null> {
    for (const { sha256, what, refusal } of named) {
      const path =
        what === 'text'
          ? await textPath(sha256, this.#evidence, this.#disk)
          : await keptPath(
              sha256,
              what === 'evidence' ? this.#evidence : this.#original,
              this.#disk,
            )
      if (path === null) return refusal
    }
    return null
  }
}

/** A file that a command names, what it is, and what is said where it is not kept. */
export interface NamedByCommand {
  readonly sha256: string
  readonly what: 'evidence' | 'original' | 'text'
  readonly refusal: Result<never>
}

/** The files that a command makes the dossier name. */
export function filesNamedBy(command: Command): NamedByCommand[] {
  switch (command.type) {
    case 'attachEvidence': {
      const { sha256, text } = command.file
      return [{ sha256, what: 'evidence', refusal: NO_EVIDENCE }, ...textNamed(text?.sha256)]
    }
    case 'addLink':
      return textNamed(command.found?.text)
    case 'editLink':
      return textNamed(command.changes.found?.text)
    case 'importDraft':
      return [{ sha256: command.original.sha256, what: 'original', refusal: NO_ORIGINAL }]
    default:
      return []
  }
}

function textNamed(sha256: string | undefined): NamedByCommand[] {
  return sha256 === undefined ? [] : [{ sha256, what: 'text', refusal: NO_TEXT }]
}

const NO_EVIDENCE = fail(
  'notKept',
  'The file is not kept in this dossier, so no source can have it.',
  'Attach the file itself.',
)

const NO_TEXT = fail(
  'notKept',
  'The text of the file is not kept in this dossier, so nothing can be quoted from it.',
  'Open the file in Tickmark, so that its text is read and kept, then quote from it.',
)

const NO_ORIGINAL = fail(
  'notKept',
  'The file is not kept in this dossier, so no draft can be made of it.',
  'Import the file itself.',
)
