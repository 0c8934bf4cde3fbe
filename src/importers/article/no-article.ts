import { fail, type Result } from '../../core/result.ts'

const SAVE = 'Save the article as .docx, PDF or plain text in the program it was made with.'
const UNPACK = 'Unpack it, then import the article that is in it.'
const READ_OFF = 'Have its words read by another program, and import those as text.'
const CHOOSE = 'Choose a file with an article: .docx, PDF, a web page or plain text.'

/** What a person calls a kind of file, and what to do with one. */
type Kind = readonly [what: string, next: string]

/** Kinds of files that no article is read from, by their media types. */
const KINDS: Readonly<Record<string, Kind>> = {
  'application/rtf': ['an RTF document', SAVE],
  'text/rtf': ['an RTF document', SAVE],
  'application/x-cfb': ['an old Word, Excel or PowerPoint document', SAVE],
  'application/vnd.oasis.opendocument.text': ['an OpenDocument text', SAVE],
  'application/vnd.oasis.opendocument.spreadsheet': ['an OpenDocument spreadsheet', SAVE],
  'application/vnd.oasis.opendocument.presentation': ['an OpenDocument presentation', SAVE],
  'application/epub+zip': ['an e-book', SAVE],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['an Excel workbook', SAVE],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['an Excel workbook', SAVE],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': [
    'a PowerPoint presentation',
    SAVE,
  ],
  'application/postscript': ['a PostScript document', SAVE],
  'application/eps': ['a PostScript document', SAVE],
  'application/gzip': ['a packed archive', UNPACK],
  'application/x-7z-compressed': ['a packed archive', UNPACK],
  'application/x-rar-compressed': ['a packed archive', UNPACK],
  'application/x-tar': ['an archive', UNPACK],
  'application/x-msdownload': ['a program', CHOOSE],
  'application/x-elf': ['a program', CHOOSE],
  'application/x-sqlite3': ['a database', CHOOSE],
}

const FAMILIES: Readonly<Record<string, Kind>> = {
  image: ['a picture', READ_OFF],
  audio: ['a sound recording', READ_OFF],
  video: ['a video recording', READ_OFF],
  font: ['a font', CHOOSE],
}

/** What the ending of a zip archive's name says that its content does not. */
const ZIPPED: Readonly<Record<string, string>> = {
  pages: 'a Pages document',
  numbers: 'a Numbers document',
  key: 'a Keynote document',
}

/**
 * The failure for a file of a kind that no article is read from, naming the kind and what to do;
 * null where one may be.
 */
export function noArticleIn(type: string, name: string): Result<never> | null {
  if (type === 'application/zip') return inArchive(name)
  const kind = KINDS[type] ?? FAMILIES[type.split('/')[0] ?? '']
  return kind === undefined ? null : none(name, kind)
}

function none(name: string, [what, next]: Kind): Result<never> {
  return fail('notText', `“${name}” is ${what}, from which Tickmark reads no article.`, next)
}

function inArchive(name: string): Result<never> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const what = ZIPPED[ending]
  if (what !== undefined) return none(name, [what, SAVE])
  if (!/^(?:doc[mx]|xlsx|pptx|od[tsp])$/.test(ending)) return none(name, ['a zip archive', UNPACK])
  return fail(
    'broken',
    `“${name}” is named like an office document, and is an archive of something else.`,
    'Get the file again where it came from. Do not unpack it unless you know who sent it.',
  )
}
