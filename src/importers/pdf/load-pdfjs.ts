type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<Pdfjs> | null = null

/**
 * pdf.js for text, all of it in this thread. It is not let look for its canvas, which is a package
 * of its own with native code, nor say that it has none: no page is drawn here. The first call of a
 * process says whether soft hyphens are in the text: pdf.js leaves them out, also where a font’s
 * every hyphen is called a soft one, so that “1881-82” would read “188182”.
 */
export function loadPdfjs(keepsSoftHyphens: boolean): Promise<Pdfjs> {
  loaded ??= withoutCanvas(async () => {
    const worker = () => import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    await (keepsSoftHyphens ? withSoftHyphens(worker) : worker())
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })
  return loaded
}

/** What pdf.js leaves out of a text as invisible, as it writes it. */
const INVISIBLE = '^(\\s)|(\\p{Mn})|(\\p{Cf})$'
const INVISIBLE_BUT_HYPHENS = '^(\\s)|(\\p{Mn})|((?!\\u00AD)\\p{Cf})$'

/** Lets no other expression than that one be another, and none once pdf.js is loaded. */
async function withSoftHyphens<T>(load: () => Promise<T>): Promise<T> {
  const { RegExp: Plain } = globalThis
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags]: [string | RegExp, string?]) =>
      new target(source === INVISIBLE ? INVISIBLE_BUT_HYPHENS : source, flags),
  })
  try {
    return await load()
  } finally {
    globalThis.RegExp = Plain
  }
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
