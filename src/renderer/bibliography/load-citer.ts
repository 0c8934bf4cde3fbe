import type { Citer } from '../../core/source/cite.ts'
import type { Settings } from '../../ipc/index.ts'

export type CitationStyleName = Settings['citationStyle']

export const STYLE_LABELS: Readonly<Record<CitationStyleName, string>> = {
  apa: 'APA',
  'chicago-notes': 'Chicago notes',
  mla: 'MLA',
}

/** Style files of the CSL project, as they came; see resources/csl. */
const STYLES: Readonly<Record<CitationStyleName, () => Promise<{ readonly default: string }>>> = {
  apa: () => import('../../../resources/csl/apa.csl?raw'),
  'chicago-notes': () => import('../../../resources/csl/chicago-note-bibliography.csl?raw'),
  mla: () => import('../../../resources/csl/modern-language-association.csl?raw'),
}

const loading = new Map<CitationStyleName, Promise<Citer>>()
const loaded = new Map<CitationStyleName, Citer>()

/** The citer of a style where it is loaded already. */
export function loadedCiter(style: CitationStyleName): Citer | null {
  return loaded.get(style) ?? null
}

/** Loads the processor and a style, once: the start of the program does without them. */
export function loadCiter(style: CitationStyleName): Promise<Citer> {
  let citer = loading.get(style)
  if (citer === undefined) {
    citer = load(style)
    loading.set(style, citer)
    citer.catch(() => loading.delete(style))
  }
  return citer
}

async function load(name: CitationStyleName): Promise<Citer> {
  const [{ citerOf }, style, locale] = await Promise.all([
    import('../../core/source/cite.ts'),
    STYLES[name](),
    import('../../../resources/csl/locales-en-US.xml?raw'),
  ])
  const citer = citerOf({ style: style.default, locale: locale.default })
  loaded.set(name, citer)
  return citer
}
