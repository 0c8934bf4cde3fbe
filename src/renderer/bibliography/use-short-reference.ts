import type { CslItem } from '../../core/source/index.ts'
import { useSettings } from '../state/context.ts'
import type { CitationStyleName } from './load-citer.ts'
import { useCiter } from './use-citer.ts'

/** An item that did not change is the same object, so that each is cited once in a style. */
const cited = new WeakMap<CslItem, Map<CitationStyleName, string>>()

/**
 * How a text refers to a source in the person’s style, such as “(World Bank, 2021)”. Empty until the
 * processor is loaded, and where the style has no words for it. For the desk alone: it names sources
 * at risk too.
 */
export function useShortReference(csl: CslItem): string {
  const { citationStyle } = useSettings()
  const citer = useCiter(citationStyle)
  if (citer === null) return ''
  const known = cited.get(csl) ?? new Map<CitationStyleName, string>()
  cited.set(csl, known)
  const short = known.get(citationStyle) ?? citer.short(csl)
  known.set(citationStyle, short)
  return short
}
