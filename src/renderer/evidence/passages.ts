import type { Dossier, Link } from '../../core/dossier/index.ts'
import { type FoundPassage, findPassage } from '../../core/source/passage.ts'

/** A link's quoted passage in the text that is shown. */
export interface PlacedPassage {
  readonly link: Link
  readonly found: FoundPassage
}

/**
 * The quoted passages of a kept file, in a text that was read out of it; and that of `asked`, which
 * may have been typed before there was a file.
 */
export function passagesIn(
  { links }: Pick<Dossier, 'links'>,
  sha256: string,
  text: string,
  asked: Link | null,
): PlacedPassage[] {
  return Object.values(links)
    .filter(
      (link) => link.quote.exact !== '' && (link.evidence === sha256 || link.id === asked?.id),
    )
    .map((link) => ({
      link,
      found: findPassage(text, { quote: link.quote, position: link.found?.position ?? null }),
    }))
}
