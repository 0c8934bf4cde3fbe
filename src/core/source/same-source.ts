import type { CslItem } from './csl.ts'
import { sameAddress, sameDoi } from './same-address.ts'

/** By what two sources are the same, the surest first. */
export type Likeness = 'doi' | 'url' | 'file' | 'title'

/** What of a source tells whether it is another one too. */
export interface SourceLike {
  readonly csl: CslItem
  /** The kept files, by their SHA-256. */
  readonly evidence: Readonly<Record<string, unknown>>
}

/** By what a source is known again, each in the one spelling that compares; null where it is unknown. */
export interface SourceKeys {
  readonly doi: string | null
  readonly url: string | null
  /** Null also for a title that many may have, such as “Annual report 2023”. */
  readonly title: string | null
  /** When it came out. */
  readonly year: string | null
  readonly files: readonly string[]
}

export function keysOf({ csl, evidence }: SourceLike): SourceKeys {
  const url = csl.URL ?? ''
  const doi = sameDoi(csl.DOI ?? '') ?? (/\bdoi\.org\//i.test(url) ? sameDoi(url) : null)
  const [year] = csl.issued?.['date-parts']?.[0] ?? []
  return {
    doi,
    url: sameAddress(url),
    title: telling(csl.title ?? ''),
    year: year === undefined ? null : String(year),
    files: Object.keys(evidence),
  }
}

/**
 * By what two records are of the same source, or null. Two that have different DOIs are never the
 * same; two with one title are not where they came out in different years.
 */
export function likenessOf(a: SourceLike, b: SourceLike): Likeness | null {
  return likenessOfKeys(keysOf(a), keysOf(b))
}

/** The same, where the keys are known. */
export function likenessOfKeys(a: SourceKeys, b: SourceKeys): Likeness | null {
  if (a.doi !== null && b.doi !== null) return a.doi === b.doi ? 'doi' : null
  if (a.url !== null && a.url === b.url) return 'url'
  if (a.files.some((file) => b.files.includes(file))) return 'file'
  const isOtherYear = a.year !== null && b.year !== null && a.year !== b.year
  return a.title !== null && a.title === b.title && !isOtherYear ? 'title' : null
}

/**
 * Whether the one may be taken for the other without asking: by its DOI or address; by a file or a
 * title only where neither an address nor a title says otherwise, as two articles may be in one
 * file, or have one headline.
 */
export function isSurelySame(a: SourceKeys, b: SourceKeys): boolean {
  const alike = likenessOfKeys(a, b)
  if (alike === null || alike === 'doi' || alike === 'url') return alike !== null
  return [a.url, a.title].every((key, at) => {
    const other = at === 0 ? b.url : b.title
    return key === null || other === null || key === other
  })
}

/** A title without what printers and keyboards do to it: case, quotation marks, dashes, spaces. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=[\p{L}\p{N}])['‘’ʼ](?=\p{L})/gu, 'ʼ')
    .replace(/["'“”„‟‘’‚‛«»‹›「」『』]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212]+ ?/g, '-')
    .replace(/^[\s-]+|(?<![\s.-])[\s.-]+$/g, '')
}

/** Fewer words, or letters where a script does not part its words, are a title that many have. */
const FEWEST = { words: 3, letters: 6 }
/** Words that tell one title from another no better than a number does. */
const EMPTY = new Set(
  `a an and at by for from in into of on or the to with about home page website contact us report
  reports annual monthly quarterly weekly final interim draft press release news statement
  statements minutes meeting agenda interview letter email e-mail speech data dataset statistics
  table figures summary overview introduction update untitled document index part volume chapter
  january february march april may june july august september october november december`.split(
    /\s+/,
  ),
)

function telling(title: string): string | null {
  const plain = plainTitle(title)
  const words = plain.match(/[\p{L}\p{M}\p{N}ʼ]+/gu) ?? []
  const unparted = plain.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}]/gu) ?? []
  const isLong = words.length >= FEWEST.words || unparted.length >= FEWEST.letters
  return isLong && words.some((word) => !EMPTY.has(word) && !/^\p{N}+$/u.test(word)) ? plain : null
}
