/**
 * Something wrong with a file, as a person reads it. The words are clauses without a full stop;
 * paths lie in the dossier's folder, or in the library's for the library's own files.
 */
export interface Finding {
  /** The file, such as `history.ndjson`. */
  readonly file: string
  /** What was found: “line 4: its hash does not fit its words”. */
  readonly found: string
  /** What stands in its place and what that was made from; null where nothing does. */
  readonly rebuilt: string | null
  /** Where the damaged file was put; null where it was left as it is. */
  readonly kept: string | null
  /** What the person can do; null where nothing has to be done. */
  readonly next: string | null
}

/** A finding in one paragraph. */
export function findingInWords({ file, found, rebuilt, kept, next }: Finding): string {
  const keptAs = kept === null ? null : `What was found is kept as ${kept}`
  return [`${file}: ${found}`, rebuilt, keptAs, next]
    .filter((clause) => clause !== null)
    .map((clause) => `${clause}.`)
    .join(' ')
}
