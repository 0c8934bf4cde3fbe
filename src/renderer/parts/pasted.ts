/** What came by paste or drop, before it is known what to make of it. */
export interface Brought {
  readonly files: readonly File[]
  readonly html: string
  readonly text: string
}

/** Something to keep that is no file on this machine. */
export interface Piece {
  /** What the kept file is called. */
  readonly name: string
  readonly content: Blob
}

/** What is to be kept of it: files by their paths, and pieces by their bytes. */
export interface Taken {
  readonly paths: readonly string[]
  readonly pieces: readonly Piece[]
}

/**
 * Chooses the form that keeps the most: the files themselves; else the HTML where it has words, as
 * a copied piece of a page does; else the picture; else the words. `pathOf` answers an empty path
 * for a file that is not on this machine.
 */
export function takeIn(
  { files, html, text }: Brought,
  pathOf: (file: File) => string,
  at: Date,
): Taken {
  const paths = files.map(pathOf).filter((path) => path !== '')
  if (paths.length > 0) return { paths, pieces: [] }
  const piece = (extension: string, content: Blob): Taken => ({
    paths,
    pieces: [{ name: `Pasted ${dayAndTime(at)}.${extension}`, content }],
  })
  if (hasWords(html)) return piece('html', new Blob(['<meta charset="utf-8">\n', html]))
  if (files.length > 0) {
    return {
      paths,
      pieces: files.map((file, i) => ({ name: nameOf(file, at, i), content: file })),
    }
  }
  return text.trim() === '' ? { paths, pieces: [] } : piece('txt', new Blob([text]))
}

function hasWords(html: string): boolean {
  const words = html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, '')
  return words.replace(/&nbsp;/g, '').trim() !== ''
}

/** A clipboard calls every picture “image.png”. */
function nameOf(file: File, at: Date, index: number): string {
  if (file.name !== '' && !/^image\.\w+$/.test(file.name)) return file.name
  const extension = /^image\/(\w+)/.exec(file.type)?.[1] ?? 'bin'
  const number = index === 0 ? '' : ` (${index + 1})`
  return `Pasted ${dayAndTime(at)}${number}.${extension === 'jpeg' ? 'jpg' : extension}`
}

/** A name for a file has no colons. */
function dayAndTime(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${two(at.getHours())}.${two(at.getMinutes())}`
}
