import { flawsOf, type PackFlaw, type Verdict, type VerdictPack } from '../../core/dossier/index.ts'

/** A verdict as a form has it: the rating as it is typed, empty for off the scale. */
export type VerdictWords = Omit<Verdict, 'rating'> & { readonly rating: string }

/** A pack as a form has it: numbers as they are typed. */
export interface PackWords {
  readonly name: string
  readonly best: string
  readonly worst: string
  readonly requires: VerdictPack['requires']
  readonly verdicts: readonly VerdictWords[]
}

/** As a form has it; the inverse of {@link packOfWords}. */
export function wordsOfPack({ name, bestRating, worstRating, ...pack }: VerdictPack): PackWords {
  return {
    name,
    best: String(bestRating),
    worst: String(worstRating),
    requires: pack.requires,
    verdicts: pack.verdicts.map((verdict) => ({
      ...verdict,
      rating: verdict.rating === null ? '' : String(verdict.rating),
    })),
  }
}

/** What is written in the form, and what keeps it from being a pack. */
export function packOfWords(
  id: string,
  { name, best, worst, requires, verdicts }: PackWords,
): { readonly pack: VerdictPack; readonly flaws: readonly PackFlaw[] } {
  const pack: VerdictPack = {
    id,
    name: name.trim(),
    bestRating: numberOf(best),
    worstRating: numberOf(worst),
    requires,
    verdicts: verdicts.map(({ rating, ...verdict }) => ({
      ...verdict,
      label: verdict.label.trim(),
      glyph: verdict.glyph.trim(),
      rating: rating.trim() === '' ? null : numberOf(rating),
    })),
  }
  return { pack, flaws: flawsOf(pack) }
}

/** A flaw as a sentence. */
export function flawWords({ words }: PackFlaw): string {
  return `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}.`
}

/** The list with what stood at one place at another, where there is such a place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return list
  const others = list.toSpliced(from, 1)
  return others.toSpliced(to, 0, item)
}

/** A sign of at most two characters as a person sees them: more would not fit beside the words. */
export function glyphOf(typed: string): string {
  const segments = new Intl.Segmenter().segment(typed.trim())
  return [...segments]
    .slice(0, 2)
    .map(({ segment }) => segment)
    .join('')
}

function numberOf(typed: string): number {
  const number = typed.trim().replace(',', '.').replace('−', '-')
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : Number.NaN
}
