import { z } from 'zod'
import type { ImportChoices } from '../core/article/index.ts'
import type { Result } from '../core/result.ts'
import { CslItem } from '../core/source/index.ts'
import type { Imported } from './reading.ts'

/** The text that was read out of a file. */
export const FileText = z.strictObject({
  /** Pages of a PDF are parted by form feeds, rows of a table by line feeds and its cells by tabs. */
  text: z.string(),
  /** Which program read it, and its version: another one may read other words. */
  extractor: z.string().min(1),
})
export type FileText = z.infer<typeof FileText>

export const PageHtml = z.strictObject({ html: z.string() })
export type PageHtml = z.infer<typeof PageHtml>

export const References = z.array(CslItem)
export type References = z.infer<typeof References>

/** A file to be read, which may be kept under another name than the one that it came with. */
export interface KeptAt {
  readonly path: string
  /** Media type, recognised from the content. */
  readonly type: string
  /** The name as it came, for messages. */
  readonly name: string
}

/** What can be read out of files that come from anywhere. */
export interface Readers {
  /** Reads a file as an article. Fails with `stopped` by the signal. */
  article(file: KeptAt, choices?: ImportChoices, signal?: AbortSignal): Promise<Result<Imported>>
  /**
   * The text in a file, to be searched and quoted from. Fails with `noText` where a file of its type
   * has none, and with `stopped` by the signal.
   */
  text(file: KeptAt, signal?: AbortSignal): Promise<Result<FileText>>
  /** A web page or a Word file as HTML, decoded; what it has of scripts is still in it. */
  page(file: KeptAt): Promise<Result<PageHtml>>
  /** The descriptions of sources in a BibTeX, RIS or CSL-JSON file. Fails with `stopped` by the signal. */
  references(path: string, signal?: AbortSignal): Promise<Result<References>>
}
