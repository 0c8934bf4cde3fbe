import type { ImportedSources } from '../../ipc/index.ts'

/** What came of an import. */
export function importedWords({ added, known, failed }: ImportedSources): string {
  const wereAdded = added.length === 0 ? 'No source was added.' : `${counted(added.length)} added.`
  const wereKnown = known === 0 ? '' : `${known} ${known === 1 ? 'was' : 'were'} here already.`
  const why = failed.map(({ error }) => `${error.reason} ${error.next}`)
  const isNothing = added.length === 0 && known === 0 && failed.length > 0
  return [isNothing ? '' : wereAdded, wereKnown, ...why].filter(Boolean).join(' ')
}

function counted(count: number): string {
  return count === 1 ? '1 source was' : `${count} sources were`
}
