/** The languages that can be chosen, as BCP 47 tags. */
const OFFERED =
  'af sq am ar hy az eu be bn bs bg my ca zh zh-Hant hr cs da nl en eo et fil fi fr gl ka de el gu ha he hi hu is ig id ga it ja jv kn kk km rw ko ku ky lo lv lt lb mk mg ms ml mt mr mn ne nb nn ps fa pl pt pa ro ru gd sr si sk sl so es su sw sv tg ta te th bo ti tr tk uk ur ug uz vi cy xh yi yo zu'

export interface LanguageName {
  /** BCP 47 tag. */
  readonly id: string
  readonly name: string
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A language as a person says it, “Serbian (Latin)”; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Stands for a language that nobody knows. */
export const UNKNOWN: LanguageName = { id: 'und', name: 'Not known' }

const offered: readonly LanguageName[] = OFFERED.split(' ')
  .map((id) => ({ id, name: languageName(id) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** What can be chosen where the language is `tag`, by name; that one is always among them. */
export function languagesWith(tag: string): readonly LanguageName[] {
  const isOffered = tag === '' || offered.some(({ id }) => id === tag)
  return [UNKNOWN, ...(isOffered ? [] : [{ id: tag, name: languageName(tag) }]), ...offered]
}
