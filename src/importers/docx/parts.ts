import { unzip } from '../read-zip.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** The XML files of a Word file that its text is in, by what they are to the document. */
export interface DocxParts {
  readonly document: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
}

/** One XML file of a Word file, and the addresses outside of it that it names by an id. */
export interface DocxPart {
  readonly root: XmlElement
  readonly addressOf: (id: string) => string | null
}

/** An opened Word file. Its XML is read when it is asked for. */
export interface DocxFile {
  readonly document: DocxPart
  /** The core properties, as the title that was typed there. */
  readonly core: XmlElement | null
  /** What the document refers to as “comments”, “styles”; throws where that is broken. */
  readonly part: (type: string) => DocxPart | null
}

/** The parts that the text is in. Throws as {@link openFile} does. */
export async function openDocx(bytes: Buffer): Promise<DocxParts> {
  const { document, part } = await openFile(bytes)
  const rootOf = (type: string) => part(type)?.root ?? null
  return {
    document: document.root,
    styles: rootOf('styles'),
    numbering: rootOf('numbering'),
    footnotes: rootOf('footnotes'),
    endnotes: rootOf('endnotes'),
  }
}

/**
 * Opens a Word file. Where its parts lie is told by the file itself. Throws as {@link unzip} does,
 * and where it is no Word file.
 */
export async function openFile(bytes: Buffer): Promise<DocxFile> {
  const files = await unzip(bytes, (path) => /\.(?:xml|rels)$/i.test(path) && !/media\//.test(path))
  const xml = (path: string) => parse(files.get(path), path)
  const whole = related(xml('_rels/.rels'), '')
  const main = whole('officeDocument') ?? 'word/document.xml'
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(main) ?? []
  const relationships = xml(`${folder}_rels/${name}.rels`)
  const path = related(relationships, folder)
  const root = xml(main)
  if (root === null) throw new Error('it has no document in it')
  const core = whole('core-properties')
  return {
    document: { root, addressOf: addresses(relationships) },
    core: core === null ? null : xml(core),
    part: (type) => {
      const at = path(type)
      const root = at === null ? null : xml(at)
      if (at === null || root === null) return null
      return { root, addressOf: addresses(xml(at.replace(/[^/]*$/, '_rels/$&.rels'))) }
    },
  }
}

/** Where the part of a type lies; relationships name their types by an address that ends with it. */
function related(
  relationships: XmlElement | null,
  folder: string,
): (type: string) => string | null {
  const all = relationships === null ? [] : childrenOf(relationships, 'Relationship')
  return (type) => {
    const one = all.find((one) => attributeOf(one, 'Type')?.endsWith(`/${type}`))
    const target = one && attributeOf(one, 'Target')
    if (target === undefined || target === null) return null
    return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
  }
}

function addresses(relationships: XmlElement | null): DocxPart['addressOf'] {
  const all = new Map<string, string>()
  for (const one of relationships === null ? [] : childrenOf(relationships, 'Relationship')) {
    if (attributeOf(one, 'TargetMode') !== 'External') continue
    all.set(attributeOf(one, 'Id') ?? '', attributeOf(one, 'Target') ?? '')
  }
  return (id) => all.get(id) ?? null
}

function parse(bytes: Buffer | undefined, path: string): XmlElement | null {
  if (bytes === undefined) return null
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
  // The format forbids document types, and with them go entities that multiply.
  if (/<!DOCTYPE/i.test(text)) throw new Error(`“${path}” has a document type`)
  return parseXml(text.replace(/^\ufeff/, ''))
}

/** The child elements, or those of one local name: Word’s own prefixes and namespaces differ. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (name === undefined || child.localName === name) found.push(child)
  }
  return found
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0]
}

/** The value of an attribute by its local name, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  for (const attribute of element?.attributes ?? []) {
    if (attribute.localName === name) return attribute.value
  }
  return null
}

/** The `val` of a child, which is how Word keeps most properties. */
export function valOf(element: XmlElement | undefined, name: string): string | null {
  return attributeOf(childOf(element, name), 'val')
}

/** Whether a property that is on or off is on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  return isTrue(childOf(properties, name), 'val')
}

/** Whether an element is there and its attribute does not say no. */
export function isTrue(element: XmlElement | undefined, attribute: string): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, attribute) ?? '')
}
