import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, type Result } from '../../core/result.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { ofPdfjs, PdfFailure } from './pdf-failure.ts'

/** In UTF-16 code units. The longest book has a tenth of that. */
export const LONGEST_PDF_TEXT = 64 * 1024 * 1024

/** What a PDF is read for. */
export interface PdfUse {
  /** What a person is told to do about one that cannot be read. */
  readonly encrypted: string
  readonly broken: string
  /** Whether soft hyphens are in its text; the same for all that a process reads. */
  readonly keepsSoftHyphens: boolean
}

/**
 * Opens a PDF, without fonts, canvas or network, for as long as `read` takes. Fails with `encrypted`
 * where it asks for a password, and with `broken` where it is no whole PDF or `read` throws a
 * `PdfFailure`. Whatever else `read` throws is a fault of ours, and is thrown on.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  name: string,
  use: PdfUse,
  read: (pdf: PDFDocumentProxy) => Promise<Result<T>>,
): Promise<Result<T>> {
  const pdfjs = await loadPdfjs(use.keepsSoftHyphens)
  const task = pdfjs.getDocument({
    // Not a view into a pool of Node's: pdf.js takes the whole buffer for itself.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    CMapReaderFactory: CMaps,
    StandardFontDataFactory: Fonts,
  })
  try {
    return await read(await ofPdfjs(() => task.promise))
  } catch (error) {
    if (!(error instanceof PdfFailure)) throw error
    return error.cause instanceof Error && error.cause.name === 'PasswordException'
      ? encrypted(name, use.encrypted)
      : broken(name, error, use.broken)
  } finally {
    await task.destroy()
  }
}

function encrypted(name: string, next: string): Result<never> {
  return fail(
    'encrypted',
    `“${name}” is encrypted: it opens with a password only, so that its text cannot be read.`,
    next,
  )
}

function broken(name: string, error: unknown, next: string): Result<never> {
  return fail(
    'broken',
    `“${name}” is a broken PDF: its text cannot be read (${reasonOf(error)}).`,
    next,
  )
}

/** What pdf.js says went wrong, to stand in a sentence. */
export function reasonOf(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  return why.replace(/\.$/, '')
}

/** Where the data of pdf.js lies: beside the built pages, or, unbuilt, in its package. */
function dataFolder(): string {
  const here = import.meta.dirname
  const places = [
    join(here, '../renderer/pdfjs'),
    // A chunk that bundles share lies one folder deeper.
    join(here, '../../renderer/pdfjs'),
    join(here, '../../../node_modules/pdfjs-dist'),
  ]
  return places.find((place) => existsSync(place)) ?? dirname(here)
}

class CMaps {
  async fetch({ name }: { readonly name: string }) {
    const cMapData = await dataFile('cmaps', `${name}.bcmap`)
    return { cMapData, isCompressed: true }
  }
}

class Fonts {
  fetch({ filename }: { readonly filename: string }) {
    return dataFile('standard_fonts', filename)
  }
}

/** The name comes out of the PDF, and leads nowhere but into the folder. */
async function dataFile(folder: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(dataFolder(), folder, basename(name))))
}
