import { basename } from 'node:path'
import { fail, type Result } from '../../core/result.ts'
import { inMegabytes, readBytes } from '../read-bytes.ts'
import type { References } from '../readers.ts'
import { decodeAny } from '../text/decode-any.ts'
import { readBibtex } from './read-references-bibtex.ts'
import { readCslJson } from './read-references-csl.ts'
import { readRis } from './read-references-ris.ts'

/** In bytes. */
export const LARGEST_REFERENCES = 16 * 1024 * 1024
/** More is a library of its own, not the sources of an article. */
export const MOST_REFERENCES = 5_000

/**
 * The descriptions of sources in a BibTeX, RIS or CSL-JSON file, which is told by its content. All
 * of them or, where one cannot be read, none and the line or the number of that one.
 */
export async function readReferences(path: string): Promise<Result<References>> {
  const name = basename(path)
  const tooLarge = (size: number) =>
    fail(
      'tooLarge',
      `“${name}” is too large: ${inMegabytes(size)}. At most ${inMegabytes(LARGEST_REFERENCES)} of sources can be imported at once.`,
      'Export fewer sources, then import that file.',
    )
  const bytes = await readBytes({ path, name, largest: LARGEST_REFERENCES, tooLarge })
  if (!bytes.ok) return bytes
  const read = referencesIn(decodeAny(bytes.value), name)
  if (!read.ok) return read
  if (read.value.length === 0) return noReferences(name)
  if (read.value.length <= MOST_REFERENCES) return read
  return fail(
    'tooMany',
    `“${name}” has ${read.value.length} sources in it. At most ${MOST_REFERENCES} can be imported at once.`,
    'Export only those that the article needs, then import that file.',
  )
}

/** The same for a text; `name` is the file's, for messages. */
export function referencesIn(text: string, name: string): Result<References> {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (/^[[{]/.test(trimmed)) return readCslJson(trimmed, name)
  if (/^TY {2}-/m.test(trimmed)) return readRis(text, name)
  if (/@\s*[a-z]+\s*[{(]/i.test(trimmed)) return readBibtex(text, name)
  return trimmed === '' ? noReferences(name) : notReferences(name)
}

function noReferences(name: string): Result<References> {
  return fail(
    'noReferences',
    `“${name}” has no sources in it.`,
    'Choose a BibTeX, RIS or CSL-JSON file that has some.',
  )
}

function notReferences(name: string): Result<References> {
  return fail(
    'notReferences',
    `“${name}” is neither BibTeX, RIS nor CSL-JSON.`,
    'Export the sources from the program that has them in one of these formats.',
  )
}
