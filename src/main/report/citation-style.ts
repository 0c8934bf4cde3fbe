import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CitationStyle } from '../../core/source/cite.ts'
import type { Settings } from '../../ipc/index.ts'

/** Style files of the CSL project, as they came; see resources/csl. */
const STYLES: Readonly<Record<Settings['citationStyle'], string>> = {
  apa: 'apa.csl',
  'chicago-notes': 'chicago-note-bibliography.csl',
  mla: 'modern-language-association.csl',
}

/** A citation style of those that come with the program. Rejects where its files are not there. */
export async function citationStyle(
  resources: string,
  name: Settings['citationStyle'],
): Promise<CitationStyle> {
  const read = (file: string) => readFile(join(resources, 'csl', file), 'utf8')
  const [style, locale] = await Promise.all([read(STYLES[name]), read('locales-en-US.xml')])
  return { style, locale }
}
