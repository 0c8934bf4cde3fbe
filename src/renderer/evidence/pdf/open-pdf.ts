import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentLoadingTask,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import Worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'

/** How many bytes are asked for at a time: large scans come in few pieces. */
const PIECE = 256 * 1024

let worker: PDFWorker | undefined

/**
 * Opens the PDF at an address of ours, which has `size` bytes; they are read as they are needed. The
 * task is to be destroyed at the end. What a PDF could run (scripts, forms that are programs, code
 * for its fonts) is off.
 */
export function openPdf(url: string, size: number): PDFDocumentLoadingTask {
  worker ??= new PDFWorker({ port: new Worker() as never })
  return getDocument({
    worker,
    range: new Pieces(url, size),
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: new URL('/pdfjs/cmaps/', location.href).href,
    cMapPacked: true,
    standardFontDataUrl: new URL('/pdfjs/standard_fonts/', location.href).href,
  })
}

/** The bytes of a file, a piece at a time. */
class Pieces extends PDFDataRangeTransport {
  readonly #url: string
  readonly #ending = new AbortController()

  constructor(url: string, size: number) {
    super(size, null)
    this.#url = url
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end)
  }

  override abort(): void {
    this.#ending.abort()
  }

  async #read(begin: number, end: number): Promise<void> {
    try {
      const answer = await fetch(this.#url, {
        headers: { range: `bytes=${begin}-${end - 1}` },
        signal: this.#ending.signal,
      })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      // Whoever does not part files answers with the whole of it.
      const piece = answer.status === 206 ? bytes : bytes.slice(begin, end)
      this.onDataRange(begin, answer.ok ? piece : new Uint8Array(0))
    } catch {
      // Aborted, or the file is gone: nothing comes any more, and the reader says that it is broken.
      if (!this.#ending.signal.aborted) this.onDataRange(begin, new Uint8Array(0))
    }
  }
}
