import type { Offer } from '../../core/article/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { Places } from '../article/places.ts'
import { warningOf } from '../article/warning-of.ts'
import { inMegabytes } from '../read-bytes.ts'
import { LARGEST_UNPACKED, TooLargeUnpacked } from '../read-zip.ts'
import type { Importer, Reading } from '../reading.ts'
import { headed } from './about.ts'
import type { View } from './changes.ts'
import { type DocxText, readText } from './docx-reader.ts'
import { looksOf } from './looks.ts'
import { childOf, type DocxFile, openFile } from './parts.ts'
import { type Said, saidOn } from './said.ts'

/**
 * A Word file as an article: its text with every tracked change made, or as it was before them, and
 * as notes its comments, footnotes, endnotes, tracked changes and links. Who made the file and when
 * is not who wrote the article. Fails with `tooLarge` for what unpacks into too much, with `broken`,
 * and with `empty`.
 */
export const importDocx: Importer = async (bytes, name, choices) => {
  try {
    const reading = readingOf(await openFile(bytes), name, choices.changes)
    return reading.parts.length === 0 ? empty(name) : ok(reading)
  } catch (error) {
    return error instanceof TooLargeUnpacked ? unpacksTooLarge(name) : broken(name, error)
  }
}

function readingOf(file: DocxFile, name: string, chosen: View | undefined): Reading {
  const view = chosen ?? 'newest'
  const context = { looks: looksOf(file.part('styles')?.root ?? null), view }
  const { root, addressOf } = file.document
  const text = readText(childOf(root, 'body') ?? root, { ...context, addressOf })
  const language = mostOf(text.languages)
  const said = saidOn(text, new Places(text.parts, language), file, context)
  const all = [text, ...said.texts]
  return {
    ...headed(text.parts, childOf(file.core ?? undefined, 'title')?.textContent ?? '', name),
    publisher: '',
    published: '',
    url: '',
    language,
    charset: '',
    warnings: warningsOf(all, said),
    headline: null,
    notes: said.notes,
    offers: all.some(({ isChanged }) => isChanged) ? [offer(chosen)] : [],
  }
}

function offer(chosen: View | undefined): Offer {
  return {
    choice: 'changes',
    value: chosen ?? 'newest',
    options: ['newest', 'original'],
    because: chosen === undefined ? 'found' : 'chosen',
  }
}

function mostOf(languages: ReadonlyMap<string, number>): string {
  const [most] = [...languages].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? ''
}

function warningsOf(texts: readonly DocxText[], { resolved, adrift }: Said): string[] {
  const warnings: string[] = []
  if (texts.some(({ hasHidden }) => hasHidden)) {
    warnings.push('The file has hidden text, which was left out.')
  }
  const struck = texts.flatMap((text) => text.struck)
  warnings.push(...warningOf('Words that the file crosses out stand in the text', struck))
  if (texts.some(({ hasEmbedded }) => hasEmbedded)) {
    warnings.push('The file has another document in it, which was left out.')
  }
  if (resolved > 0) {
    warnings.push(
      resolved === 1
        ? 'One of the comments was marked as resolved.'
        : `${resolved} of the comments were marked as resolved.`,
    )
  }
  if (adrift > 0) {
    warnings.push(
      adrift === 1
        ? 'One comment is tied to no words. It stands at the beginning.'
        : `${adrift} comments are tied to no words. They stand at the beginning.`,
    )
  }
  return warnings
}

function empty(name: string): Result<never> {
  return fail('empty', `“${name}” has no text in it.`, 'Choose a file with an article.')
}

function unpacksTooLarge(name: string): Result<never> {
  return fail(
    'tooLarge',
    `“${name}” unpacks into more than ${inMegabytes(LARGEST_UNPACKED)}, which no ordinary document does.`,
    'Ask where it came from before you open it elsewhere.',
  )
}

function broken(name: string, error: unknown): Result<never> {
  const isTooDeep = error instanceof RangeError
  const said = error instanceof Error ? error.message : String(error)
  const why = isTooDeep ? 'it is nested too deeply' : said
  return fail(
    'broken',
    `“${name}” is broken: it cannot be read (${why.split('\n')[0]?.replace(/\.$/, '')}).`,
    'Open it in the program that it was written with, save it again as DOCX, then import that file.',
  )
}
