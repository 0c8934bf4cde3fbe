/** That pdf.js could not read a file, or a page of it: the file’s fault, as far as anyone can tell. */
export class PdfFailure extends Error {
  override readonly name = 'PdfFailure'
}

/** What pdf.js answers. Throws a `PdfFailure` where it throws anything. */
export async function ofPdfjs<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw new PdfFailure(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
