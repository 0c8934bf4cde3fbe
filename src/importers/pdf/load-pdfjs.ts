type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<Pdfjs> | null = null

/**
 * pdf.js for text, all of it in this thread. It is not let look for its canvas, which is a package
 * of its own with native code, nor say that it has none: no page is drawn here.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= withoutCanvas(async () => {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })
  return loaded
}

async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const { log } = console
  const getBuiltinModule: unknown = Reflect.get(process, 'getBuiltinModule')
  Reflect.set(process, 'getBuiltinModule', undefined)
  console.log = () => {}
  try {
    return await load()
  } finally {
    console.log = log
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule)
  }
}
