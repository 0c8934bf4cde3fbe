import { parse } from 'yaml'
import { isoDate } from '../article/iso-date.ts'
import { languageTag } from '../article/language-tag.ts'
import type { Reading } from '../reading.ts'

/** What stands between lines of --- at the beginning of a Markdown file. Empty where it is not said. */
export type FrontMatter = Pick<
  Reading,
  'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language'
>

const NAMES: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline', 'by', 'creator'],
  publisher: ['publisher', 'publication', 'sitename', 'site'],
  published: ['date', 'published', 'datepublished', 'publishdate', 'pubdate', 'publishedat'],
  url: ['url', 'canonical', 'canonicalurl', 'permalink', 'link', 'source'],
  language: ['lang', 'language', 'locale'],
}

/** What YAML or TOML says of an article; null where it is none, or no list of names and values. */
export function frontMatter(written: string, format: 'yaml' | 'toml'): FrontMatter | null {
  let said: unknown
  try {
    said = parse(format === 'toml' ? asYaml(written) : written, {
      maxAliasCount: 0,
      logLevel: 'silent',
    })
  } catch {
    return null
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return null
  const values = new Map(
    Object.entries(said).map(([name, value]) => [name.toLowerCase().replace(/[-_ ]/g, ''), value]),
  )
  const of = (field: keyof FrontMatter) => {
    for (const name of NAMES[field]) {
      const words = wordsIn(values.get(name))
      if (words.length > 0) return words
    }
    return []
  }
  const line = (field: keyof FrontMatter) => of(field)[0] ?? ''
  return {
    title: line('title'),
    byline: of('byline').join(', '),
    publisher: line('publisher'),
    published: isoDate(line('published')),
    url: of('url').find((address) => /^https?:\/\/\S+$/i.test(address)) ?? '',
    language: languageTag(line('language')),
  }
}

/** TOML as YAML, as far as its first table: in front matter its values are written like those of YAML. */
function asYaml(toml: string): string {
  const [values = ''] = toml.split(/^[ \t]*\[/m, 1)
  return values.replace(/^[ \t]*([\w-]+|"[^"\n]*")[ \t]*=[ \t]*/gm, '$1: ')
}

/** The words of a value: one, a list, or people with names. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const words = String(value).replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [words]
  }
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return typeof value === 'object' && value !== null && 'name' in value ? wordsIn(value.name) : []
}
