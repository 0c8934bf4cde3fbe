import { join } from 'node:path'
import type { Command, FileInput } from '../core/dossier/index.ts'
import { fail, type Result } from '../core/result.ts'
import type { Disk } from './disk.ts'
import { EVIDENCE, keepFile, keptPath, ORIGINAL } from './keep-file.ts'

/** The files that are kept in a dossier's folder. */
export class DossierFiles {
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Copies a file into the dossier as evidence; see {@link keepFile}. */
  keepEvidence(path: string): Promise<Result<FileInput>> {
    return keepFile(path, join(this.#folder, EVIDENCE), this.#disk)
  }

  /** Copies the file of a draft, which was read with the SHA-256 `expected`; see {@link keepFile}. */
  keepOriginal(path: string, expected: string): Promise<Result<FileInput>> {
    return keepFile(path, join(this.#folder, ORIGINAL), this.#disk, expected)
  }

  /** Where a kept file is, evidence or original; null where it is missing. */
  async pathOf(hash: string): Promise<string | null> {
    return (await this.#pathIn(EVIDENCE, hash)) ?? (await this.#pathIn(ORIGINAL, hash))
  }

  /** Whether the folder that has to have a named file has it. */
  async has({ sha256, folder }: NamedByCommand): Promise<boolean> {
    return (await this.#pathIn(folder, sha256)) !== null
  }

  #pathIn(folder: string, hash: string): Promise<string | null> {
    return keptPath(hash, join(this.#folder, folder), this.#disk)
  }
}

/** The file that a command names, the folder that has to have it, and what is said where it has not. */
export interface NamedByCommand {
  readonly sha256: string
  readonly folder: typeof EVIDENCE | typeof ORIGINAL
  readonly refusal: Result<never>
}

/** The file that a command makes the dossier name; null where it names none. */
export function fileNamedBy(command: Command): NamedByCommand | null {
  switch (command.type) {
    case 'attachEvidence':
      return { sha256: command.file.sha256, folder: EVIDENCE, refusal: NO_EVIDENCE }
    case 'importDraft':
      return { sha256: command.original.sha256, folder: ORIGINAL, refusal: NO_ORIGINAL }
    default:
      return null
  }
}

const NO_EVIDENCE = fail(
  'notKept',
  'The file is not kept in this dossier, so no source can have it.',
  'Attach the file itself.',
)

const NO_ORIGINAL = fail(
  'notKept',
  'The file is not kept in this dossier, so no draft can be made of it.',
  'Import the file itself.',
)
