import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fail, ok, type Result } from '../core/result.ts'
import { PAGE_BREAK, PDF_TEXT_OPTIONS, textOfPdfPage } from '../core/source/index.ts'
import { loadPdfjs } from './load-pdfjs.ts'

/** In UTF-16 code units. The longest book has a tenth of that. */
const LONGEST = 64 * 1024 * 1024

/**
 * The text of a PDF, its pages parted by form feeds. Fails with `encrypted` where it asks for a
 * password, `broken` where it is no whole PDF, and `noText` where its pages are pictures.
 */
export async function textOfPdf(bytes: Uint8Array, name: string): Promise<Result<string>> {
  const pdfjs = await loadPdfjs()
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
    const text = await textOf(await task.promise)
    if (text === null) return tooMuchText(name)
    return text.trim() === '' ? scanned(name) : ok(text)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? encrypted(name)
      : broken(name, error)
  } finally {
    await task.destroy()
  }
}

/** Null where there is more than may be. A page that cannot be read is an empty one, if others can. */
async function textOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const pages: string[] = []
  let length = 0
  let failure: unknown = null
  for (let number = 1; number <= pdf.numPages; number++) {
    let text = ''
    try {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent(PDF_TEXT_OPTIONS)
      text = textOfPdfPage(items.flatMap((item) => ('str' in item ? [item] : []))).text
      page.cleanup()
    } catch (error) {
      failure ??= error
    }
    pages.push(text)
    length += text.length + 1
    if (length > LONGEST) return null
  }
  if (failure !== null && pages.every((text) => text === '')) throw failure
  return pages.join(PAGE_BREAK)
}

/** Where the data of pdf.js lies: beside the built pages, or, unbuilt, in its package. */
function dataFolder(): string {
  const here = import.meta.dirname
  const places = [
    join(here, '../renderer/pdfjs'),
    // A chunk that bundles share lies one folder deeper.
    join(here, '../../renderer/pdfjs'),
    join(here, '../../node_modules/pdfjs-dist'),
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

function encrypted(name: string): Result<never> {
  return fail(
    'encrypted',
    `“${name}” is encrypted: it opens with a password only, so that its text cannot be read.`,
    'Save a copy without the password, and attach that one.',
  )
}

function broken(name: string, error: unknown): Result<never> {
  const why = error instanceof Error ? error.message : String(error)
  return fail(
    'broken',
    `“${name}” is a broken PDF: its text cannot be read (${why.replace(/\.$/, '')}).`,
    'Get the file again where it came from. This one is kept as it is.',
  )
}

function scanned(name: string): Result<never> {
  return fail(
    'noText',
    `“${name}” has no text in it: its pages are pictures, as in a scan.`,
    'Have another program recognise its text, and attach what that one saves, to quote from it.',
  )
}

function tooMuchText(name: string): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” has more text than Tickmark searches.`,
    'The file is kept all the same. Attach the pages that matter as a file of their own.',
  )
}
