import type { BlockText } from '../../core/article/index.ts'
import { attributeOf, childOf, childrenOf, isOn, isTrue, valOf } from './parts.ts'
import type { XmlElement } from './xml.ts'

/** What a paragraph is. */
export type Look = Pick<BlockText, 'kind' | 'level'>

/** What the styles of a Word file make of its paragraphs and runs. All take their properties. */
export interface Looks {
  lookOf(paragraph: XmlElement | undefined): Look
  /** Whether a run is hidden, by itself, its style or the paragraph's. */
  isHidden(run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean
  /** “superscript” or “subscript” where a run is drawn above or below the line. */
  alignOf(run: XmlElement | undefined): string | null
  /** The language of some words, as a BCP 47 tag; empty where nothing says it. */
  languageOf(run: XmlElement | undefined, paragraph: XmlElement | undefined, words: string): string
}

export function looksOf(styles: XmlElement | null): Looks {
  const styleOf = stylesIn(styles)
  const defaults = childOf(
    childOf(childOf(styles ?? undefined, 'docDefaults'), 'rPrDefault'),
    'rPr',
  )
  const paragraphStyle = (properties: XmlElement | undefined) =>
    styleOf(valOf(properties, 'pStyle'))

  return {
    lookOf(properties) {
      const style = paragraphStyle(properties)
      if (style.look) return style.look
      const outline = valOf(properties, 'outlineLvl') ?? style.outline
      const level = outline === null ? Number.NaN : Number(outline) + 1
      if (level >= 1 && level <= 9) return heading(level)
      const list = childOf(properties, 'numPr')
      const number = valOf(list, 'numId') ?? style.number
      if (number === null || number === '0') return { kind: 'paragraph' }
      const depth = Number(valOf(list, 'ilvl') ?? style.depth ?? 0)
      return { kind: 'listItem', level: Math.min(9, Math.max(0, Math.floor(depth) || 0) + 1) }
    },
    isHidden(run, paragraph) {
      const own = childOf(run, 'vanish')
      if (own !== undefined) return isTrue(own, 'val')
      const named = valOf(run, 'rStyle')
      return (
        (named === null ? null : styleOf(named).isHidden) ??
        paragraphStyle(paragraph).isHidden ??
        isOn(defaults, 'vanish')
      )
    },
    alignOf(run) {
      const named = valOf(run, 'rStyle')
      return valOf(run, 'vertAlign') ?? (named === null ? null : styleOf(named).align)
    },
    languageOf(run, paragraph, words) {
      const attribute = scriptOf(words)
      const said = [childOf(run, 'lang'), paragraphStyle(paragraph).lang, childOf(defaults, 'lang')]
        .map((lang) => attributeOf(lang ?? undefined, attribute) ?? '')
        .find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
      return said ?? ''
    },
  }
}

/** What a style says, with what it takes from those that it is based on. */
interface Style {
  readonly look: Look | null
  readonly outline: string | null
  readonly number: string | null
  readonly depth: string | null
  readonly isHidden: boolean | null
  readonly align: string | null
  readonly lang: XmlElement | null
}

/** Finds a style by its id; without one, what paragraphs have that name none. */
function stylesIn(styles: XmlElement | null): (id: string | null) => Style {
  const elements = new Map<string, XmlElement>()
  let usual: string | null = null
  for (const style of styles ? childrenOf(styles, 'style') : []) {
    const id = attributeOf(style, 'styleId') ?? ''
    elements.set(id, style)
    const isUsual = attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default')
    if (isUsual && isTrue(style, 'default')) usual = id
  }
  const known = new Map<string, Style>()
  return (named) => {
    const id = named ?? usual ?? ''
    const style = known.get(id) ?? read(id, elements)
    known.set(id, style)
    return style
  }
}

/** How far styles are followed that are based on others: two may be based on each other. */
const DEEPEST = 24

function read(id: string, elements: ReadonlyMap<string, XmlElement>): Style {
  const chain: XmlElement[] = []
  const names: string[] = []
  for (let at: string | null = id; at !== null && chain.length < DEEPEST; ) {
    const style = elements.get(at)
    names.push(valOf(style, 'name') ?? at)
    if (style === undefined) break
    chain.push(style)
    at = valOf(style, 'basedOn')
  }
  const first = <T>(of: (style: XmlElement) => T | null | undefined): T | null => {
    for (const style of chain) {
      const value = of(style)
      if (value !== null && value !== undefined) return value
    }
    return null
  }
  const paragraph = (style: XmlElement) => childOf(style, 'pPr')
  const run = (style: XmlElement) => childOf(style, 'rPr')
  return {
    look: names.map(lookNamed).find((look) => look !== null) ?? null,
    outline: first((style) => valOf(paragraph(style), 'outlineLvl')),
    number: first((style) => valOf(childOf(paragraph(style), 'numPr'), 'numId')),
    depth:
      first((style) => valOf(childOf(paragraph(style), 'numPr'), 'ilvl')) ?? depthNamed(names[0]),
    isHidden: first((style) => childOf(run(style), 'vanish') && isOn(run(style), 'vanish')),
    align: first((style) => valOf(run(style), 'vertAlign')),
    lang: first((style) => childOf(run(style), 'lang')),
  }
}

/** Word keeps the English names of its own styles, whatever the language that it shows them in. */
function lookNamed(name: string): Look | null {
  const plain = name.split(',')[0]?.trim().toLowerCase() ?? ''
  const level = /^heading ?([1-9])$/.exec(plain)
  if (level) return heading(Number(level[1]))
  switch (plain) {
    case 'title':
      return heading(1)
    case 'subtitle':
      return heading(2)
    case 'quote':
    case 'intense quote':
    case 'intensequote':
    case 'block text':
    case 'blocktext':
    case 'quotations':
      return { kind: 'quote' }
    case 'caption':
      return { kind: 'caption' }
    case 'byline':
    case 'author':
      return { kind: 'byline' }
    default:
      return null
  }
}

/** “List Bullet 2” is two deep. */
function depthNamed(name: string | undefined): string | null {
  const depth = /^list (?:bullet|number) ?([2-9])$/i.exec(name ?? '')
  return depth ? String(Number(depth[1]) - 1) : null
}

function heading(level: number): Look {
  return { kind: 'heading', level: Math.min(6, level) }
}

/** Which of a run's languages its words are in: Word keeps three, by the script. */
function scriptOf(words: string): 'val' | 'eastAsia' | 'bidi' {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words)) {
    return 'eastAsia'
  }
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? 'bidi' : 'val'
}
