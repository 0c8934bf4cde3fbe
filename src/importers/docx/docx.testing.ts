import { compose, type ImportChoices } from '../../core/article/index.ts'
import { wordXml, zipOf } from '../files.testing.ts'
import { importDocx } from './import-docx.ts'

/** What a Word file is made of, as the XML in each part. */
export interface DraftXml {
  readonly body: string
  /** The content of further parts, by what the document calls them: “comments”, “styles”. */
  readonly parts?: Readonly<Record<string, string>>
  /** Addresses that the parts lead to, by id; the same in all of them. */
  readonly links?: Readonly<Record<string, string>>
  /** The title in the core properties. */
  readonly title?: string
  /** The namespace that Word’s elements are in, and the prefix that they have. */
  readonly namespace?: string
  readonly prefix?: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word file of these parts. */
export function draftDocx({ body, parts = {}, links = {}, title, ...names }: DraftXml): Buffer {
  const external = Object.entries(links).map(
    ([id, url]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${url.replaceAll('&', '&amp;')}" TargetMode="External"/>`,
  )
  const internal = Object.keys(parts).map(
    (name) => `<Relationship Id="p-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': related([
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      `<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
    'word/document.xml': partXml('document', `<w:body>${body}</w:body>`, names),
    'word/_rels/document.xml.rels': related([...external, ...internal]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title ?? ''}</dc:title><dc:creator>The office</dc:creator></cp:coreProperties>`,
  }
  for (const [name, content] of Object.entries(parts)) {
    files[`word/${name}.xml`] = partXml(name, content, names)
    files[`word/_rels/${name}.xml.rels`] = related(external)
  }
  return zipOf(
    Object.entries(files).map(([name, text]) => ({
      name,
      bytes: Buffer.from(text),
      isPacked: true,
    })),
  )
}

function partXml(
  root: string,
  content: string,
  { namespace = WORD, prefix = 'w' }: Pick<DraftXml, 'namespace' | 'prefix'>,
): string {
  const xml = wordXml(root, content).replace(
    'xmlns:mc=',
    `xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc=`,
  )
  return xml
    .replace(WORD, namespace)
    .replaceAll(/<(\/?)w:/g, `<$1${prefix}:`)
    .replaceAll(/(\s)w:(?=\w+=")/g, `$1${prefix}:`)
    .replace('xmlns:w=', `xmlns:${prefix}=`)
}

function related(relationships: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${relationships.join('')}</Relationships>`
}

/** A run of these words. */
export function run(text: string, properties = ''): string {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${written}</w:t></w:r>`
}

/** A paragraph of this XML. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** Who changed something when, as attributes. */
export function by(author: string, date = '2026-03-01T10:00:00Z'): string {
  return `w:id="7" w:author="${author}" w:date="${date}"`
}

export function inserted(content: string, author = 'Ann', date?: string): string {
  return `<w:ins ${by(author, date)}>${content}</w:ins>`
}

export function deleted(text: string, author = 'Ben', date?: string): string {
  return `<w:del ${by(author, date)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
}

/** Content that a comment is on, with the sign of it behind. */
export function commented(id: number | string, content: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

/** A comment. `paragraphId` is how other parts know it. */
export function comment(id: number | string, text: string, more = ''): string {
  return `<w:comment w:id="${id}" w:author="Dana" w:date="2026-03-02T09:30:00Z">${paragraph(run(text)).replace('<w:p>', `<w:p ${more}>`)}</w:comment>`
}

/** The sign of a footnote or endnote in the text. */
export function sign(kind: 'footnote' | 'endnote', id: number): string {
  return `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
}

/** A footnote or endnote, as Word writes it: its own sign first. */
export function note(kind: 'footnote' | 'endnote', id: number, content: string): string {
  return `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(' ')}${content}`)}</w:${kind}>`
}

/** A paragraph style. */
export const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
export const numbered = (level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
export const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
export const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`
/** A paragraph of these words. */
export const p = (text: string) => paragraph(run(text))

/** What is made of a Word file, composed. Throws where it cannot be read. */
export async function imported(draft: DraftXml | string, choices: ImportChoices = {}) {
  const bytes = draftDocx(typeof draft === 'string' ? { body: draft } : draft)
  const result = await importDocx(bytes, 'the-draft.docx', choices)
  if (!result.ok) throw new Error(result.error.reason)
  const { parts, notes } = result.value
  const composed = compose(parts, notes)
  /** The notes of some kinds as the words that they stand on and what is said of them. */
  const said = (...kinds: string[]) =>
    composed.notes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ position, text }) => [composed.text.slice(position.start, position.end), text])
  return { ...result.value, ...composed, said }
}

/** A Word file’s blocks as “kind level: text”. */
export async function blocks(draft: DraftXml | string, choices?: ImportChoices): Promise<string[]> {
  const { parts } = await imported(draft, choices)
  return parts.map(({ kind, level, text }) => `${[kind, level].join(' ').trim()}: ${text}`)
}
