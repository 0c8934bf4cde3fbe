import { SaxesParser } from 'saxes'

export interface XmlAttribute {
  /** The name without its prefix. */
  readonly localName: string
  readonly namespaceURI: string
  readonly value: string
}

/** An element of an XML file. Comments and processing instructions are in none. */
export class XmlElement {
  /** The name without its prefix. */
  readonly localName: string
  readonly namespaceURI: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: (XmlElement | string)[] = []

  constructor(name: Pick<XmlElement, 'localName' | 'namespaceURI' | 'attributes'>) {
    this.localName = name.localName
    this.namespaceURI = name.namespaceURI
    this.attributes = name.attributes
  }

  /** All text in it. */
  get textContent(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.textContent))
      .join('')
  }
}

/** No writer nests so deeply, and a file that does could fill the stack of whoever walks it. */
const DEEPEST = 1000

/** The root element of an XML file. Throws where it is not well-formed, or nested too deeply. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > DEEPEST) throw new Error('it is nested too deeply')
    const element = new XmlElement({
      localName: local,
      namespaceURI: uri,
      attributes: Object.values(attributes).map((attribute) => ({
        localName: attribute.local,
        namespaceURI: attribute.uri,
        value: attribute.value,
      })),
    })
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (words: string) => {
    open.at(-1)?.children.push(words)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  if (root === null) throw new Error('it has no element in it')
  return root
}
