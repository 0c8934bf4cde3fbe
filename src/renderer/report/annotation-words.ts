import type { ImportedAnnotations } from '../../ipc/index.ts'

type Unplaced = ImportedAnnotations['unplaced'][number]

/** What became of annotations, as a notice says it. */
export function importedWords({ file, added, unplaced, elsewhere }: ImportedAnnotations): string {
  const parts = [
    several(added.claims, 'claim'),
    several(added.notes, 'note'),
    several(added.links, 'link'),
    several(added.sources, 'source'),
  ].filter((words) => words !== null)
  const placed =
    parts.length === 0
      ? `Nothing new came from “${file}”.`
      : `${listed(parts)} came from “${file}”.`
  const not =
    unplaced.length === 0
      ? ''
      : unplaced.length === 1
        ? ' One annotation was not placed.'
        : ` ${unplaced.length.toLocaleString('en')} annotations were not placed.`
  const pages =
    elsewhere.length === 0
      ? ''
      : elsewhere.length === 1
        ? ' One page of annotations is not in the file.'
        : ` ${elsewhere.length} pages of annotations are not in the file.`
  return `${placed}${not}${pages}`
}

/** Why an annotation has no place, as a sentence. */
export function whyWords({ why, candidates }: Pick<Unplaced, 'why' | 'candidates'>): string {
  switch (why) {
    case 'absent':
      return 'Its words are not in this draft.'
    case 'edited':
      return 'Its words read otherwise in this draft.'
    case 'ambiguous':
      return candidates.length > 1
        ? `Its words stand in ${candidates.length} places, and nothing tells which is meant.`
        : 'Its words stand in several places, and nothing tells which is meant.'
    case 'unchecked':
      return 'It names a place, but no words to know it by, and may be of another text.'
  }
}

function several(count: number, thing: string): string | null {
  if (count === 0) return null
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
}

function listed(parts: readonly string[]): string {
  const [last, ...before] = [...parts].reverse()
  return before.length === 0 ? `${last}` : `${before.reverse().join(', ')} and ${last}`
}
